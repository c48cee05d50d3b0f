using System.Globalization;
using LumbopelvicModel.Knowledge;
using Spectre.Console;

namespace LumbopelvicModel.Samples.Intake;

/// <summary>What is shown of an interview. Nothing hangs on colour, and everything is text that a screen reader can read.</summary>
internal sealed class Screen
{
    private const int NameWidth = 36;
    private const int BarWidth = 20;
    private const int Shown = 4;

    private readonly TextWriter _output;
    private readonly IAnsiConsole _console;

    /// <param name="output">Where it is written.</param>
    /// <param name="isRedirected">Whether a file or a program reads it: then without colours and with a fixed width, so that it can be compared.</param>
    public Screen(TextWriter output, bool isRedirected)
    {
        _output = output;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            // Spectre would colour the logs of some build machines.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (isRedirected)
        {
            _console.Profile.Width = 100;
        }
    }

    public void Welcome()
    {
        _console.MarkupLine("[bold]Hip or back? An intake interview[/]");
        _console.WriteLine("Answer with y (yes), n (no), d (don't know) or s (stop), and Enter.");
        _console.WriteLine("First some questions about emergencies, then those that tell most.");
    }

    public void Ask(Interview interview)
    {
        _console.WriteLine();
        if (interview.Screening.Count > 0)
        {
            // Not what it is about: nobody should read of cancer because of a question that most deny.
            _console.MarkupLineInterpolated($"[grey]Emergencies first, about {interview.Screening.Count} to go.[/]");
        }

        _console.MarkupLineInterpolated($"[bold]{interview.Next!.Question}[/]");
        _console.Markup("yes / no / don't know / stop: ");
    }

    /// <summary>The answer as it was understood, where nobody typed it on the screen.</summary>
    public void Echo(Answer answer) => _console.WriteLine(answer switch
    {
        Answer.Yes => "yes",
        Answer.No => "no",
        Answer.DoNotKnow => "don't know",
        _ => "stop",
    });

    public void NotUnderstood(string line) =>
        _console.MarkupInterpolated($"\"{line}\" is none of the answers. Please say y (yes), n (no), d (don't know) or s (stop): ");

    /// <summary>How an answer moved the differential. During the questions about emergencies it would only distract.</summary>
    public void Moved(Interview before, Interview after)
    {
        if (after.Screening.Count > 0 || after.End is InterviewEnd.RedFlag or InterviewEnd.Stopped)
        {
            return;
        }

        _console.WriteLine();
        var table = new Table().Border(TableBorder.None).HideHeaders();
        table.AddColumn(new TableColumn("condition").Width(NameWidth));
        table.AddColumn(new TableColumn("bar").Width(BarWidth));
        table.AddColumn(new TableColumn("probability").RightAligned());
        table.AddColumn(new TableColumn("change").RightAligned());
        foreach (ConditionAssessment entry in after.Assessment.Differential.Take(Shown))
        {
            double now = entry.Probability.Value;
            double change = 100 * (now - before.Assessment.ProbabilityOf(entry.Condition).Value);
            table.AddRow(
                Markup.Escape(entry.Condition.Name),
                $"[blue]{new string('█', (int)Math.Round(BarWidth * now))}[/]",
                $"{entry.Probability}",
                Math.Abs(change) < 0.05 ? "." : change.ToString("+0.0;-0.0", CultureInfo.InvariantCulture));
        }

        _console.Write(table);
    }

    public void Finish(Interview interview)
    {
        _console.WriteLine();
        _console.MarkupLineInterpolated($"[bold]{Why(interview)}[/]");
        if (interview.End == InterviewEnd.RedFlag)
        {
            // What a red flag asks to be done is written for clinicians.
            _console.MarkupLineInterpolated($"[bold red]{(interview.Assessment.IsEmergency ? "Go to an emergency department now, or call the emergency services." : "See a doctor today or tomorrow.")} Show them this:[/]");
        }

        foreach (RedFlagAlert alert in interview.Assessment.RaisedConcerns)
        {
            RedFlag flag = alert.RedFlag;
            _console.MarkupLineInterpolated($"[bold red]! {flag.Urgency.ToString().ToUpperInvariant()}: {flag.ConcernName}. {flag.Action}[/]");
        }

        _console.WriteLine();
        // Its lines are laid out already; it ends with the notice that this is no diagnosis.
        _output.WriteLine(interview.Assessment);
    }

    private static string Why(Interview interview) => interview.End switch
    {
        InterviewEnd.RedFlag => "The interview ends here: this must not wait for more questions.",
        InterviewEnd.Sure => "The interview ends here: one explanation stands out.",
        InterviewEnd.NothingLeft => "The interview ends here: no question is left that would tell much.",
        _ => "The interview was stopped. This is what is known so far.",
    };
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>The help of a command, with examples, the known profiles, the exit codes and the notice.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly string[] RootExamples =
    [
        "lumbopelvic assess case.json",
        "lumbopelvic batch cases.ndjson > assessments.ndjson",
        "lumbopelvic questions case.json --top 5",
        "lumbopelvic knowledge export -o knowledge.json",
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        int exitCode = help.Invoke(parseResult);
        Command command = parseResult.CommandResult.Command;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        Section(output, "Examples:", command is ToolCommand known ? known.Examples : RootExamples);
        if (command.Options.Any(option => option.Name == CommonSymbols.ProfileName))
        {
            Section(output, "Profiles:", KnowledgeBase.Default.Profiles.Select(profile => $"{profile.Id,-24} {profile.Name}"));
        }

        Section(output, "Exit codes:", ["0    done", "1    some input was refused", "2    wrong usage", "130  stopped by Ctrl-C, after a complete line"]);
        output.WriteLine(Assessment.NoDiagnosis);
        return exitCode;
    }

    private static void Section(TextWriter output, string heading, IEnumerable<string> lines)
    {
        output.WriteLine(heading);
        foreach (string line in lines)
        {
            output.WriteLine("  " + line);
        }

        output.WriteLine();
    }
}

using System.Globalization;
using System.Text;

namespace LumbopelvicModel;

/// <summary>The assessment as a table for a person.</summary>
internal static class AssessmentText
{
    public const int DefaultTop = 5;

    private const int Explained = 3;
    private const int ReasonsFor = 4;
    private const int ReasonsAgainst = 2;
    private const int Separating = 3;
    private const int BarWidth = 25;
    private const int NameWidth = 50;
    private const double LeastCoexistenceSaid = 0.05;
    private const int LabelWidth = 12;
    private const int LineWidth = 118;

    // Below a third of a doubling of the odds nobody would call it a reason.
    private const double LeastDecibans = 1;

    public static string Write(Assessment assessment, int top)
    {
        var text = new StringBuilder();
        WritePatient(text, assessment.Presentation);
        Wrapped(text, "Setting", $"{assessment.Profile.Name} ({assessment.Profile.Id}); knowledge base {assessment.KnowledgeBaseVersion}");
        WriteRedFlags(text, assessment);
        WriteSources(text, assessment);
        WriteDifferential(text, assessment, top);
        if (top > 1)
        {
            WriteSeparation(text, assessment);
        }

        WriteRoots(text, assessment);
        WriteOpenFlags(text, assessment);
        Line(text, string.Empty);
        Line(text, Assessment.NoDiagnosis);
        return text.ToString().TrimEnd('\n');
    }

    private static void WritePatient(StringBuilder text, Presentation presentation)
    {
        string?[] who =
        [
            presentation.Id,
            presentation.Sex?.ToId(),
            .. presentation.Measured.Select(measured => measured.ToString()),
            presentation.Side is { } side ? "side: " + side.ToId() : null,
        ];
        string known = string.Join(", ", who.OfType<string>());
        Wrapped(text, "Patient", known.Length == 0 ? "nothing known" : known);
        foreach ((string label, FindingStatus status) in new[] { ("Present", FindingStatus.Present), ("Absent", FindingStatus.Absent) })
        {
            string names = Names(presentation.Given.Where(assessed => assessed.Status == status).Select(assessed => assessed.Finding));
            if (names.Length > 0)
            {
                Wrapped(text, label, names);
            }
        }
    }

    private static void WriteRedFlags(StringBuilder text, Assessment assessment)
    {
        if (assessment.RedFlags.Count == 0)
        {
            return;
        }

        Heading(text, "Red flags");

        foreach (RedFlagAlert alert in assessment.RaisedConcerns)
        {
            string urgency = alert.RedFlag.Urgency.ToString().ToUpperInvariant();
            Line(text, $"  ! {urgency}: {alert.RedFlag.ConcernName}");
            Wrapped(text, "    do", alert.RedFlag.Action);
            if (alert.Findings.Count > 0)
            {
                Wrapped(text, "    why", Names(alert.Findings));
            }
        }
    }

    private static void WriteSources(StringBuilder text, Assessment assessment)
    {
        Heading(text, "Where it comes from");
        foreach (SourceAssessment source in assessment.Sources)
        {
            Row(text, "  ", Capitalised(source.Source.ToName()), source.Probability, source.Interval);
        }

        Row(text, "  ", "None of the modelled conditions", assessment.Other, assessment.OtherInterval);
        if (assessment.OtherInterval is not null)
        {
            Line(text, "  Beside each probability stands the range that its numbers leave open (90 %).");
        }

        if (assessment.Coexistence.Value >= LeastCoexistenceSaid)
        {
            Line(text, "  Two can be ill at once, so these add up to more than 100 %.");
        }

        if (assessment.Syndromes.Count > 0)
        {
            Line(text, $"  The pattern is that of {string.Join(" and ", assessment.Syndromes.Select(syndrome => syndrome.Name.ToLowerInvariant()))}.");
        }

        Line(text, $"  {assessment.Fit}");
    }

    private static void WriteDifferential(StringBuilder text, Assessment assessment, int top)
    {
        Heading(text, "Differential");
        for (int rank = 0; rank < Math.Min(top, assessment.Differential.Count); rank++)
        {
            ConditionAssessment entry = assessment.Differential[rank];
            Row(text, string.Create(CultureInfo.InvariantCulture, $"{rank + 1,3} "), entry.Name, entry.Probability, entry.Interval);
            if (rank < Explained)
            {
                Explanation explanation = assessment.Explain(entry.Condition);
                Reasons(text, "for    ", explanation.Contributions.Where(contribution => contribution.Decibans >= LeastDecibans).OrderByDescending(contribution => contribution.LogRatio).Take(ReasonsFor));
                Reasons(text, "against", explanation.Contributions.Where(contribution => contribution.Decibans <= -LeastDecibans).OrderBy(contribution => contribution.LogRatio).Take(ReasonsAgainst));
            }
        }

        if (assessment.Pairs.Count > 0)
        {
            PairAssessment pair = assessment.Pairs[0];
            Line(text, $"  Two at once {assessment.Coexistence}, likeliest {pair.First.Name.ToLowerInvariant()} with {pair.Second.Name.ToLowerInvariant()} ({pair.Probability}).");
        }
    }

    private static void WriteSeparation(StringBuilder text, Assessment assessment)
    {
        List<Distinction> separating = [.. assessment.Distinctions.Where(distinction => Math.Abs(distinction.Decibans) >= LeastDecibans).Take(Separating)];
        if (separating.Count == 0)
        {
            return;
        }

        Line(text, $"  What separates 1 from 2 (decibans, + favours {assessment.Differential[0].Condition.Name.ToLowerInvariant()}):");
        foreach (Distinction distinction in separating)
        {
            Line(text, string.Create(CultureInfo.InvariantCulture, $"      {distinction.Decibans,6:+0.0;-0.0;0.0}  {distinction.Statement}"));
        }
    }

    private static void WriteRoots(StringBuilder text, Assessment assessment)
    {
        if (!assessment.NamesRoots)
        {
            return;
        }

        Heading(text, "Nerve root, if one is involved");
        foreach (RootAssessment root in assessment.Roots.Take(3))
        {
            string side = root.Side is Side.Left or Side.Right ? " " + root.Side.Value.ToId() : string.Empty;
            string discs = string.Join(", ", root.Root.Compressions
                .GroupBy(compression => compression.Disc.Id)
                .Select(disc => $"{disc.Key} {string.Join(" or ", disc.Select(compression => compression.Zone.ToName()))}"));
            Row(text, "  ", root.Root.Id + side, root.Probability, root.Interval);
            Line(text, $"      disc {discs}");
        }
    }

    private static void WriteOpenFlags(StringBuilder text, Assessment assessment)
    {
        if (assessment.OpenConcerns.Count == 0)
        {
            return;
        }

        Heading(text, "Not excluded yet");
        foreach (IGrouping<Knowledge.Urgency, RedFlagAlert> group in assessment.OpenConcerns.GroupBy(alert => alert.RedFlag.Urgency))
        {
            Wrapped(text, $"  {group.Key}", string.Join("; ", group.Select(alert => alert.RedFlag.ConcernName)));
        }
    }

    private static void Reasons(StringBuilder text, string label, IEnumerable<Contribution> contributions)
    {
        foreach (Contribution contribution in contributions)
        {
            string sources = contribution.Cites.Count == 0 ? "judgement" : string.Join(", ", contribution.Cites);
            Line(text, string.Create(CultureInfo.InvariantCulture, $"      {label} {contribution.Decibans,6:+0.0;-0.0} dB  {contribution.Statement} [{sources}]"));
        }
    }

    private static void Row(StringBuilder text, string lead, string name, Probability probability, ProbabilityInterval? interval)
    {
        string bar = new('#', (int)Math.Round(probability.Value * BarWidth));
        string range = interval is null ? string.Empty : $"  {interval.Low.ToString(),7} to {interval.High.ToString(),7}";
        Line(text, $"{lead}{name.PadRight(NameWidth)} {probability.ToString(),6}{range}  {bar}".TrimEnd());
    }

    // Semicolons, because the names of findings hold commas.
    private static string Names(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(finding => finding.Name));

    public static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>A label and a paragraph beside it, broken between words.</summary>
    private static void Wrapped(StringBuilder text, string label, string paragraph)
    {
        var line = new StringBuilder(label.PadRight(LabelWidth));
        foreach (string word in paragraph.Split(' '))
        {
            if (line.Length + word.Length > LineWidth)
            {
                Line(text, line.ToString().TrimEnd());
                line.Clear().Append(' ', LabelWidth);
            }

            line.Append(word).Append(' ');
        }

        Line(text, line.ToString().TrimEnd());
    }

    private static void Heading(StringBuilder text, string heading) => text.Append('\n').Append(heading).Append('\n');

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}

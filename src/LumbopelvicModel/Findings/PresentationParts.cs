using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>What has been read of a presentation so far, with the places of its findings and everything that is wrong.</summary>
internal sealed class PresentationParts
{
    private readonly ulong[] _given = new ulong[FindingBits.Length];
    private readonly double[] _measured = Presentation.Unmeasured();
    private readonly Dictionary<object, (long Start, string Path)> _places = [];
    private Side? _side;
    private Sex? _sex;

    public string? Id { get; set; }

    public List<InputIssue> Issues { get; } = [];

    /// <summary>The id is not in the vocabulary; looking for near ones takes long enough that a text full of nonsense must not ask for it without end.</summary>
    public void ReportUnknown(ReadOnlySpan<byte> utf8, long start, string path, IssueCode code, string kind, string id, IEnumerable<string> known)
    {
        if (Issues.Count < PresentationReader.MaximumIssues)
        {
            Report(utf8, start, path, code, $"There is no {kind} {Messages.Quote(id)}.", Messages.DidYouMean(kind, id, known));
        }
    }

    public void Report(ReadOnlySpan<byte> utf8, long start, string path, IssueCode code, string message, string remedy)
    {
        if (Issues.Count >= PresentationReader.MaximumIssues)
        {
            return;
        }

        (int line, int column) = TextPosition.Of(utf8, start);
        Issues.Add(new InputIssue(code, message, remedy, path) { Line = line, Column = column });
    }

    public void SetSex(ReadOnlySpan<byte> utf8, long start, string? id)
    {
        _sex = id switch { "female" => Sex.Female, "male" => Sex.Male, _ => null };
        if (_sex is null && id is not (null or "unknown"))
        {
            Report(utf8, start, "$.sex", IssueCode.UnknownId, $"There is no sex {Messages.Quote(id)}.", "Write female, male or unknown, or leave the member out.");
        }
    }

    public void SetSide(ReadOnlySpan<byte> utf8, long start, string? id)
    {
        _side = id switch { "left" => Side.Left, "right" => Side.Right, "bilateral" => Side.Bilateral, "midline" => Side.Midline, _ => null };
        if (_side is null && id is not (null or "unknown"))
        {
            Report(utf8, start, "$.side", IssueCode.UnknownId, $"There is no side {Messages.Quote(id)}.", "Write left, right, bilateral, midline or unknown, or leave the member out.");
        }
    }

    public void Assess(ReadOnlySpan<byte> utf8, long start, string path, string id, FindingStatus status)
    {
        if (!Findings.TryGet(id, out Finding? finding))
        {
            ReportUnknown(utf8, start, path, IssueCode.UnknownId, "finding", id, Findings.KnownIds);
            return;
        }

        int index = Findings.IndexOf(finding);
        if (FindingBits.StatusOf(_given, index) is not FindingStatus.NotAssessed and var said && said != status)
        {
            Report(utf8, start, path, IssueCode.Contradiction, $"{finding.Id} is both present and absent.", "Take it out of one of the two lists.");
            return;
        }

        FindingBits.State(_given, index, status);
        _places.TryAdd(finding, (start, path));
    }

    public void Measure(ReadOnlySpan<byte> utf8, long start, string path, Measurement measurement, double? value)
    {
        if (value is not { } number)
        {
            return;
        }

        if (!measurement.Accepts(number))
        {
            Report(
                utf8,
                start,
                path,
                IssueCode.OutOfRange,
                FormattableString.Invariant($"{measurement.Id} of {number} is out of range."),
                FormattableString.Invariant($"Write {(measurement.HasUnit ? measurement.Unit : "a number")} from {measurement.Minimum} to {measurement.Maximum}."));
            return;
        }

        int index = Measurements.IndexOf(measurement);
        if (!double.IsNaN(_measured[index]) && _measured[index] != number)
        {
            Report(utf8, start, path, IssueCode.Contradiction, FormattableString.Invariant($"{measurement.Id} is both {_measured[index]} and {number}."), "Write it once.");
            return;
        }

        _measured[index] = number;
        _places.TryAdd(measurement, (start, path));
    }

    public ReadResult<Presentation> ToResult(ReadOnlySpan<byte> utf8)
    {
        Presentation? presentation = Presentation.TryCreate(Id, _side, _sex, _given, _measured);
        foreach (Contradiction contradiction in presentation is null ? Closure.Contradictions(_given, _measured) : [])
        {
            object where = contradiction.PresentBy is { } by ? by.Measurement : contradiction.Present;
            (long start, string path) = _places[where];
            Report(utf8, start, path, IssueCode.Contradiction, contradiction.Message, contradiction.Remedy);
        }

        return presentation is not null && Issues.Count == 0 ? new ReadResult<Presentation>(presentation) : new ReadResult<Presentation>(Issues.OrderBy(issue => (issue.Line, issue.Column)).Take(PresentationReader.MaximumIssues));
    }
}

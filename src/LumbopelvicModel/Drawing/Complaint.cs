namespace LumbopelvicModel.Drawing;

/// <summary>A kind of finding that has a place on the body, and the pattern by which it is told from the others without colour.</summary>
internal sealed record Complaint
{
    // Of the dots and of the lines: where both are, each dot stands in a square of its own.
    private const double Cell = 8;

    private readonly Func<BodyRegion, Finding> _finding;
    private readonly Func<ThemeColours, string> _colour;
    private readonly Action<Canvas, string> _pattern;
    private readonly double _period;

    private Complaint(string id, string name, double period, Func<BodyRegion, Finding> finding, Func<ThemeColours, string> colour, Action<Canvas, string> pattern)
    {
        Id = id;
        Name = name;
        _period = period;
        _finding = finding;
        _colour = colour;
        _pattern = pattern;
    }

    public static Complaint Pain { get; } = new("pain", "Pain", 9, Findings.Pain.In, colours => colours.Pain, (canvas, colour) =>
    {
        canvas.Rectangle(0, 0, 9, 9, ("fill", colour), ("fill-opacity", "0.25"));
        canvas.Rectangle(0, 0, 3.2, 9, ("fill", colour), ("fill-opacity", "0.85"));
    });

    public static Complaint Numbness { get; } = new("numbness", "Numbness or tingling", Cell, Findings.Numbness.In, colours => colours.Numbness, (canvas, colour) =>
        canvas.Circle(4.7, 4.7, 2.1, ("fill", colour), ("stroke", canvas.Colours.Background), ("stroke-width", "0.8")));

    public static Complaint SensoryLoss { get; } = new("sensory-loss", "Sensory loss on testing", Cell, Findings.SensoryLoss.In, colours => colours.SensoryLoss, (canvas, colour) =>
    {
        canvas.Rectangle(0, 0, Cell, 1.4, ("fill", colour));
        canvas.Rectangle(0, 0, 1.4, Cell, ("fill", colour));
    });

    /// <summary>Every kind, in the order in which they are painted.</summary>
    public static IReadOnlyList<Complaint> All { get; } = [Pain, Numbness, SensoryLoss];

    public string Id { get; }

    public string Name { get; }

    public string Fill => $"url(#{Id})";

    public string ColourIn(Theme theme) => _colour(theme.Colours);

    public void Define(Canvas canvas)
    {
        string period = SvgWriter.Number(_period);
        (string, string)[] turn = ReferenceEquals(this, Pain) ? [("patternTransform", "rotate(45)")] : [];
        canvas.Open("pattern", [("id", Id), ("width", period), ("height", period), ("patternUnits", "userSpaceOnUse"), .. turn]);
        _pattern(canvas, _colour(canvas.Colours));
        canvas.Close("pattern");
    }

    /// <summary>What is known of it in a region.</summary>
    public FindingStatus StatusIn(Presentation presentation, BodyRegion region) => presentation.Status(_finding(region));

    /// <summary>
    /// Where it is, as narrowly as is known: a region is left out where a narrower one is named, unless it was named too and is more than its parts,
    /// as the buttock is.
    /// </summary>
    public IReadOnlyList<BodyRegion> RegionsIn(Presentation presentation)
    {
        BodyRegion[] present = [.. BodyRegions.All.Where(region => StatusIn(presentation, region) == FindingStatus.Present)];
        return [.. present.Where(region => !present.Any(other => !ReferenceEquals(other, region) && other.IsWithin(region)) || (BodyFigure.Back.ShapeOf(region) is not null && IsGiven(presentation, region)))];
    }

    /// <summary>Where it was asked for and denied, as widely as is known.</summary>
    public IReadOnlyList<BodyRegion> DeniedIn(Presentation presentation)
    {
        BodyRegion[] absent = [.. BodyRegions.All.Where(region => StatusIn(presentation, region) == FindingStatus.Absent)];
        return [.. absent.Where(region => !absent.Any(other => !ReferenceEquals(other, region) && region.IsWithin(other)))];
    }

    private bool IsGiven(Presentation presentation, BodyRegion region) => presentation.Given.Any(assessed => ReferenceEquals(assessed.Finding, _finding(region)));
}

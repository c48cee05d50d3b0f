namespace LumbopelvicModel.Drawing;

/// <summary>The heading of a chart: its title, what to know before reading it, and raised red flags, because no picture of the likely may hide the dangerous.</summary>
internal sealed class ChartHead
{
    private const double SubtitleSize = 15;
    private const double LineHeight = 20;
    private readonly string _title;
    private readonly IReadOnlyList<string> _subtitle;
    private readonly IReadOnlyList<string> _redFlags;

    public ChartHead(string title, string subtitle, IReadOnlyList<RedFlagAlert> redFlags)
    {
        const double Room = ChartText.Width - (2 * Canvas.Margin);
        _title = TextMetrics.Cut(title, Room, 24);
        _subtitle = TextMetrics.Wrap(subtitle, Room, SubtitleSize);
        _redFlags = redFlags.Count == 0
            ? []
            : TextMetrics.Wrap("Red flag: " + string.Join("; ", redFlags.Select(alert => alert.RedFlag.ConcernName).Distinct()), Room, SubtitleSize);
    }

    /// <summary>Where the heading ends.</summary>
    public double Bottom => 48 + ((_subtitle.Count + _redFlags.Count) * LineHeight);

    public void Draw(Canvas canvas)
    {
        canvas.Label(_title, Canvas.Margin, 42, 24, isBold: true);
        double y = 68;
        foreach ((string line, bool isRedFlag) in _subtitle.Select(line => (line, false)).Concat(_redFlags.Select(line => (line, true))))
        {
            canvas.Label(line, Canvas.Margin, y, SubtitleSize, isBold: isRedFlag, isMuted: !isRedFlag);
            y += LineHeight;
        }
    }
}

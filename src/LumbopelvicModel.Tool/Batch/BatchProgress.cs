using System.Diagnostics;
using System.Globalization;

namespace LumbopelvicModel.Tool;

/// <summary>Counts records, and shows how far a batch is where somebody watches.</summary>
internal sealed class BatchProgress(TextWriter? watched)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.5);

    private readonly Stopwatch _elapsed = Stopwatch.StartNew();
    private TimeSpan _nextShown = Interval;

    public long Records { get; private set; }

    public long Refused { get; private set; }

    public void Add(int records, int refused)
    {
        Records += records;
        Refused += refused;
        if (watched is not null && _elapsed.Elapsed >= _nextShown)
        {
            _nextShown = _elapsed.Elapsed + Interval;
            Show(watched);
        }
    }

    public void Finish()
    {
        if (watched is not null)
        {
            Show(watched);
            watched.WriteLine();
        }
    }

    private void Show(TextWriter text)
    {
        double rate = Records / Math.Max(_elapsed.Elapsed.TotalSeconds, 0.001);
        text.Write(string.Create(CultureInfo.InvariantCulture, $"\r{Records:N0} cases, {Refused:N0} refused, {rate:N0} a second"));
    }
}

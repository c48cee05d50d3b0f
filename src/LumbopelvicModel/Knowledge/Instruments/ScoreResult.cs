namespace LumbopelvicModel.Knowledge;

/// <summary>What an instrument says of a presentation: the score, or its interval while items are unknown, and the band once the whole interval lies in one.</summary>
public sealed record ScoreResult
{
    internal ScoreResult(double lowest, double highest, ScoreBand? band)
    {
        Lowest = lowest;
        Highest = highest;
        Band = band;
    }

    /// <summary>The lowest score that is still possible.</summary>
    public double Lowest { get; }

    /// <summary>The highest score that is still possible.</summary>
    public double Highest { get; }

    /// <summary>Whether every item that could change the score is known.</summary>
    public bool IsComplete => Lowest == Highest;

    /// <summary>The band in which the whole interval lies, or <see langword="null"/> while it spans several or nothing is known.</summary>
    public ScoreBand? Band { get; }
}

using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// Whether probabilities are what they say: of the things given 70 %, do seven in ten come true? A reliability table in ten bins. Of simulated
/// cases it tells whether the arithmetic is right where its assumptions hold, and how bold it gets where they do not; about real patients only
/// your own cases can tell.
/// </summary>
public sealed record Calibration
{
    private const int Tenths = 10;

    private readonly ValueList<CalibrationBin> _bins;

    private Calibration(ValueList<CalibrationBin> bins)
    {
        _bins = bins;
        Count = bins.Sum(bin => bin.Count);
        ExpectedError = bins.Sum(bin => bin.Count * Math.Abs(bin.Predicted.Value - bin.Observed.Value)) / Count;
    }

    /// <summary>The bins that hold a forecast, by rising probability.</summary>
    public IReadOnlyList<CalibrationBin> Bins => _bins;

    /// <summary>How many forecasts there are in all.</summary>
    public int Count { get; }

    /// <summary>The expected calibration error: the mean over all forecasts of how far the mean of their bin is from what came true in it. 0 is perfect.</summary>
    public double ExpectedError { get; }

    /// <summary>Compares forecasts with what came true.</summary>
    /// <param name="forecasts">Each probability that was given, with whether it came true.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="forecasts"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no forecast.</exception>
    public static Calibration Of(IEnumerable<(Probability Predicted, bool CameTrue)> forecasts)
    {
        double[] predicted = new double[Tenths];
        int[] came = new int[Tenths];
        int[] counts = new int[Tenths];
        foreach ((Probability forecast, bool cameTrue) in Guard.NotNull(forecasts))
        {
            int bin = Math.Min((int)(forecast.Value * Tenths), Tenths - 1);
            predicted[bin] += forecast.Value;
            came[bin] += cameTrue ? 1 : 0;
            counts[bin]++;
        }

        ValueList<CalibrationBin> bins = ValueList<CalibrationBin>.From(Enumerable.Range(0, Tenths).Where(bin => counts[bin] > 0).Select(bin => new CalibrationBin(
            bin / (double)Tenths,
            (bin + 1) / (double)Tenths,
            counts[bin],
            new Probability(Math.Clamp(predicted[bin] / counts[bin], 0, 1)),
            new Probability((double)came[bin] / counts[bin]))));
        return bins.Count > 0 ? new Calibration(bins) : throw new ArgumentException("There is no forecast. Give at least one.", nameof(forecasts));
    }

    /// <summary>Compares what an evaluator gives every condition with what simulated patients have.</summary>
    /// <param name="evaluator">The evaluator, as a rule that of the simulator.</param>
    /// <param name="cases">The patients.</param>
    /// <returns>The table over every condition of every patient.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no patient.</exception>
    public static Calibration Of(Evaluator evaluator, IEnumerable<SimulatedCase> cases)
    {
        Guard.NotNull(evaluator);
        return Of(Guard.NotNull(cases).SelectMany(one => evaluator.Evaluate(one.Presentation).Differential.Select(entry => (entry.Probability, one.Has(entry.Condition)))));
    }
}

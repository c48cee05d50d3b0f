using System.Globalization;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>One score of the built-in knowledge base, as its publication describes it.</summary>
internal static class BuiltInScore
{
    // Measurements that a row of scores does not give, at a value that scores nothing.
    private static readonly Dictionary<string, double> Harmless = new()
    {
        ["age"] = 47,
        ["symptom-duration"] = 26,
        ["morning-stiffness"] = 0,
    };

    public static ScoringInstrument Get(string id) => KnowledgeBase.Default.Instruments.Single(instrument => instrument.Id == id);

    public static void AssertItemsAndCutOffs(string id, int[] points, int[] cutOffs)
    {
        ScoringInstrument instrument = Get(id);
        Assert.Equal(points, instrument.Items.Select(item => item.Points));
        Assert.Equal(cutOffs, instrument.Bands.Select(band => band.From));
    }

    /// <param name="id">The score.</param>
    /// <param name="patient">The findings that are present, and measurements as <c>age=49</c>, with blanks between them; what else the score asks for is absent or harmless.</param>
    /// <param name="score">The points that a clinician would count.</param>
    /// <param name="band">The band that they lie in.</param>
    public static void AssertScore(string id, string patient, int score, string band)
    {
        ScoringInstrument instrument = Get(id);
        ScoreResult result = instrument.Score(Patient(instrument, patient));
        Assert.True(result.IsComplete);
        Assert.Equal(score, result.Lowest);
        Assert.Equal(band, result.Band?.ToString());
    }

    private static Presentation Patient(ScoringInstrument instrument, string patient)
    {
        string[] named = patient.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Finding[] present = [.. named.Where(word => !word.Contains('=', StringComparison.Ordinal)).Select(Findings.Get)];
        Presentation result = Presentation.Empty.Present(present).Absent([.. instrument.Findings.Except(present)]);
        foreach ((string measurement, double value) in Harmless)
        {
            result = result.With(Measurements.Get(measurement), value);
        }

        foreach (string[] measured in named.Where(word => word.Contains('=', StringComparison.Ordinal)).Select(word => word.Split('=')))
        {
            result = result.With(Measurements.Get(measured[0]), double.Parse(measured[1], CultureInfo.InvariantCulture));
        }

        return result;
    }
}

using LumbopelvicModel.Knowledge;
using Xunit.Abstractions;

namespace LumbopelvicModel.Tests;

/// <summary>The model talking to itself: where its assumptions hold, its probabilities are those that it claims. No evidence about real patients.</summary>
public sealed class SimulatorTests(ITestOutputHelper output)
{
    private const int Many = 20_000;

    [Fact]
    public void The_same_seed_gives_the_same_cases_and_another_seed_others()
    {
        SimulatedCase[] cases = [.. new Simulator(Evaluator.Default, 1).Take(50)];
        Assert.Equal(cases, new Simulator(Evaluator.Default, 1).Take(50));
        Assert.NotEqual(cases, new Simulator(Evaluator.Default, 2).Take(50));
    }

    [Fact]
    public void Truths_are_as_common_as_the_profile_says()
    {
        SimulatedCase[] cases = [.. new Simulator(Evaluator.Default, 3) { AskProbability = 0 }.Take(Many)];
        Assert.All(cases, one => Assert.True(one.Presentation.IsEmpty));
        PretestProfile profile = Evaluator.Default.Profile;
        Assert.All(Conditions.All, condition => AssertShare(profile.Probabilities[condition].Value, cases.Count(one => one.Has(condition))));
        AssertShare(Evaluator.Default.KnowledgeBase.OtherIn(profile).Value, cases.Count(one => one.Truth.Count == 0));
        Assert.Contains(cases, one => one.Truth.Count == 2);
    }

    /// <summary>
    /// Only findings that no other rule and no score reads, also not through the hierarchy: closure makes wider findings present in other families,
    /// and then evidence counts twice and the model is bolder than it is right. Over all findings it is not calibrated, and this does not claim it.
    /// </summary>
    [Fact]
    public void Probabilities_are_calibrated_where_the_assumptions_hold()
    {
        SimulatedCase[] cases = [.. new Simulator(Evaluator.Default, 5) { AskProbability = 0.8, IndependentOnly = true }.Take(Many)];
        var calibration = Calibration.Of(Evaluator.Default, cases);
        string table = string.Join('\n', calibration.Bins);
        output.WriteLine($"{calibration.ExpectedError:0.00000}\n{table}");

        Assert.True(cases.Average(one => one.Presentation.Given.Count) > 5, "Hardly any finding was drawn.");
        Assert.True(calibration.ExpectedError < 0.02, table);

        // Most forecasts are near 0 and would hide a bold top, so every bin must hold for itself.
        Assert.All(calibration.Bins, bin => Assert.True(Math.Abs(bin.Predicted.Value - bin.Observed.Value) < 0.03, bin.ToString()));
    }

    /// <summary>Within four and a half standard errors: by chance one share in 150,000 would miss it.</summary>
    private static void AssertShare(double expected, int count) =>
        Assert.InRange((double)count / Many, expected - (4.5 * Math.Sqrt(expected * (1 - expected) / Many)), expected + (4.5 * Math.Sqrt(expected * (1 - expected) / Many)));
}

namespace LumbopelvicModel.Tests;

public class CalibrationTests
{
    [Fact]
    public void A_table_counted_by_hand()
    {
        var calibration = Calibration.Of([(new Probability(0.05), false), (new Probability(0.72), true), (new Probability(0.78), false), (new Probability(0.7), true), (new Probability(1), true)]);

        Assert.Equal([(0.0, 0.1, 1), (0.7, 0.8, 3), (0.9, 1.0, 1)], calibration.Bins.Select(bin => (bin.From, bin.To, bin.Count)));
        Assert.Equal([0.05, 2.2 / 3, 1], calibration.Bins.Select(bin => bin.Predicted.Value), (one, other) => Math.Abs(one - other) < 1e-12);
        Assert.Equal([0, 2.0 / 3, 1], calibration.Bins.Select(bin => bin.Observed.Value));
        Assert.Equal(5, calibration.Count);
        Assert.Equal((0.05 + 0.2 + 0) / 5, calibration.ExpectedError, 1e-12);
    }

    [Fact]
    public void Of_simulated_cases_every_condition_of_every_patient_is_a_forecast()
    {
        SimulatedCase[] cases = [.. new Simulator(Evaluator.Default, 1).Take(20)];

        var calibration = Calibration.Of(Evaluator.Default, cases);

        Assert.Equal(20 * Conditions.All.Count, calibration.Count);
        Assert.Equal(cases.Sum(one => one.Truth.Select(truth => truth.Condition).Distinct().Count()), calibration.Bins.Sum(bin => bin.Observed.Value * bin.Count), 1e-6);
        Assert.Equal(calibration, Calibration.Of(Evaluator.Default, cases));
    }

    [Fact]
    public void No_forecast_is_refused() =>
        Assert.Contains("no forecast", Assert.Throws<ArgumentException>(() => Calibration.Of([])).Message, StringComparison.Ordinal);
}

namespace LumbopelvicModel.Tests;

public sealed class MeasurementTests
{
    [Theory]
    [InlineData(Comparison.Below, "<", true, false, false)]
    [InlineData(Comparison.AtMost, "<=", true, true, false)]
    [InlineData(Comparison.Above, ">", false, false, true)]
    [InlineData(Comparison.AtLeast, ">=", false, true, true)]
    public void Holds_BelowAtAndAbove_IsAsWritten(Comparison comparison, string symbol, bool below, bool at, bool above)
    {
        Assert.Equal([below, at, above], new[] { 14.0, 15.0, 16.0 }.Select(value => comparison.Holds(value, 15)));
        Assert.Equal(symbol, comparison.ToSymbol());
    }

    [Theory]
    [InlineData("age", "Age", "years", 0, 120, true)]
    [InlineData("symptom-duration", "Duration of symptoms", "weeks", 0, 5200, true)]
    [InlineData("morning-stiffness", "Duration of morning stiffness", "minutes", 0, 1440, false)]
    [InlineData("pain-intensity", "Pain intensity (numeric rating scale)", "0-10", 0, 10, false)]
    [InlineData("hip-internal-rotation", "Passive hip internal rotation, painful side", "degrees", -30, 90, false)]
    [InlineData("hip-flexion", "Passive hip flexion, painful side", "degrees", 0, 160, false)]
    [InlineData("straight-leg-raise-angle", "Angle at which straight leg raise reproduces leg pain", "degrees", 0, 120, false)]
    [InlineData("walking-distance", "Distance walked before leg symptoms force a stop", "metres", 0, 20000, false)]
    [InlineData("post-void-residual", "Post-void residual urine", "millilitres", 0, 3000, false)]
    [InlineData("ankle-brachial-index", "Ankle-brachial pressure index", "ratio", 0, 2, false)]
    public void Catalogue_EveryMeasurement_IsThatOfTheVocabulary(string id, string name, string unit, double minimum, double maximum, bool isTrait)
    {
        Measurement measurement = Measurements.Get(id);
        Assert.Equal((id, name, unit, minimum, maximum, isTrait), (measurement.Id, measurement.Name, measurement.Unit, measurement.Minimum, measurement.Maximum, measurement.IsTrait));
        Assert.Equal(10, Measurements.All.Count);
    }

    [Fact]
    public void Undefined_Anywhere_Throws()
    {
        Assert.Contains("0 is not a comparison.", Assert.Throws<ArgumentOutOfRangeException>(() => default(Comparison).Holds(1, 2)).Message, StringComparison.Ordinal);
        Assert.Contains("0 is not a comparison.", Assert.Throws<ArgumentOutOfRangeException>(() => default(Comparison).ToSymbol()).Message, StringComparison.Ordinal);
        Assert.Contains("0 is not a sex.", Assert.Throws<ArgumentOutOfRangeException>(() => default(Sex).ToId()).Message, StringComparison.Ordinal);
        Assert.Contains("mine is not in the catalogue.", Assert.Throws<ArgumentException>(() => Measurements.IndexOf(new Measurement("mine", "Mine", "cm", 0, 1))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hip-flexion", 95.5, "Passive hip flexion, painful side 95.5 degrees")]
    [InlineData("pain-intensity", 7, "Pain intensity (numeric rating scale) 7")]
    [InlineData("ankle-brachial-index", 0.8, "Ankle-brachial pressure index 0.8")]
    public void ToString_OfAMeasuredValue_HasTheUnitWhereThereIsOne(string id, double value, string expected) =>
        Assert.Equal(expected, new MeasuredValue(Measurements.Get(id), value).ToString());

    // The thresholds of the vocabulary: limited below 15 and free from 30 degrees; at most 115 and above 120; and so on.
    [Theory]
    [InlineData("morning-stiffness", 0, FindingStatus.Absent)]
    [InlineData("morning-stiffness", 0.5, FindingStatus.Present)]
    [InlineData("pain-intensity", 6.9, FindingStatus.Absent)]
    [InlineData("pain-intensity", 7, FindingStatus.Present)]
    [InlineData("hip-flexion", 115, FindingStatus.Present)]
    [InlineData("hip-flexion", 120, FindingStatus.NotAssessed)]
    [InlineData("hip-flexion", 120.1, FindingStatus.Absent)]
    [InlineData("straight-leg-raise-angle", 60, FindingStatus.Present)]
    [InlineData("straight-leg-raise-angle", 80, FindingStatus.NotAssessed)]
    [InlineData("straight-leg-raise-angle", 81, FindingStatus.Absent)]
    [InlineData("post-void-residual", 200, FindingStatus.Absent)]
    [InlineData("post-void-residual", 201, FindingStatus.Present)]
    public void StatusAt_AroundTheThresholds_SettlesTheFinding(string id, double value, FindingStatus expected) =>
        Assert.Equal(expected, Measurements.Get(id).Settles!.StatusAt(value));

    [Fact]
    public void Accepts_EndsAndBeyond_FollowsTheRange()
    {
        Assert.True(Measurements.Age.Accepts(0) && Measurements.Age.Accepts(120));
        Assert.False(Measurements.Age.Accepts(-0.1) || Measurements.Age.Accepts(120.1) || Measurements.Age.Accepts(double.NaN));
        Assert.True(Measurements.Age.IsTrait && Measurements.SymptomDuration.IsTrait && !Measurements.HipFlexion.IsTrait);
        Assert.Equal("age", Measurements.Age.ToString());
    }

    [Fact]
    public void Get_UnknownId_ThrowsNamingTheNearest()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Measurements.Get("hip-flexin"));
        Assert.Contains("There is no measurement 'hip-flexin'.", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'hip-flexion'", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Measurements.Get(null!));
        Assert.False(Measurements.TryGet(null, out _));
        Assert.All(Measurements.All, measurement => Assert.Same(measurement, Measurements.Get(measurement.Id)));
    }
}

namespace LumbopelvicModel.Tests;

public sealed class PresentationTests
{
    [Fact]
    public void Empty_Always_KnowsNothing()
    {
        Assert.True(Presentation.Empty.IsEmpty);
        Assert.Null(Presentation.Empty.Id);
        Assert.Null(Presentation.Empty.Side);
        Assert.Null(Presentation.Empty.Sex);
        Assert.Null(Presentation.Empty.Age);
        Assert.Empty(Presentation.Empty.Given);
        Assert.Empty(Presentation.Empty.Measured);
        Assert.Equal("nothing known", Presentation.Empty.ToString());
        Assert.All(Findings.All, finding => Assert.Equal(FindingStatus.NotAssessed, Presentation.Empty.Status(finding)));
    }

    [Fact]
    public void ToString_EveryPart_IsOneLineForAPerson()
    {
        Presentation patient = Presentation.Empty
            .WithId("case-1")
            .WithAge(68.5)
            .With(Measurements.PainIntensity, 6)
            .WithSex(Sex.Female)
            .On(Side.Left)
            .Absent(Findings.Pain.LowBack, Findings.Worse.Walking)
            .Present(Findings.Pain.Groin, Findings.Pain.Calf);

        Assert.Equal(
            "case-1; Age 68.5 years; Pain intensity (numeric rating scale) 6; female; side: left; present: Pain in the groin, Pain in the calf; absent: Pain in the low back, Worse walking",
            patient.ToString());
        Assert.Equal("male; present: Pain in the groin", Presentation.Empty.WithSex(Sex.Male).Present(Findings.Pain.Groin).ToString());
        Assert.Equal("absent: Pain in the groin", Presentation.Empty.Absent(Findings.Pain.Groin).ToString());
    }

    [Fact]
    public void Present_TwoContradictions_SaysBothWithTheirRemedies()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Presentation.Empty.Absent(Findings.Pain.Leg).Present(Findings.Pain.Calf, Findings.Pain.Shin));
        Assert.StartsWith(
            "pain.shin is present but pain.leg is absent, and pain.shin is a kind of pain.leg. Take one of the two back. pain.calf is present but pain.leg is absent, and pain.calf is a kind of pain.leg. Take one of the two back.",
            refused.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void AssessedCount_OfWhatWasGiven_LeavesOutWhatFollowsAndWhatDoesNotWeigh()
    {
        Assert.Equal(0, Presentation.Empty.WithId("case-1").On(Side.Left).AssessedCount);
        Assert.Equal(1, Presentation.Empty.WithSex(Sex.Male).AssessedCount);
        Assert.Equal(5, Presentation.Empty.WithSex(Sex.Male).WithAge(40).With(Measurements.HipFlexion, 90).Present(Findings.Pain.Calf).Absent(Findings.Pain.Groin).AssessedCount);
    }

    [Fact]
    public void IsEmpty_NameOrSideAlone_StaysTrue()
    {
        Assert.True(Presentation.Empty.WithId("case-1").On(Side.Left).IsEmpty);
        Assert.False(Presentation.Empty.WithSex(Sex.Male).IsEmpty);
        Assert.False(Presentation.Empty.WithAge(0).IsEmpty);
        Assert.False(Presentation.Empty.Absent(Findings.Pain.Groin).IsEmpty);
    }

    [Fact]
    public void With_EveryPart_ReturnsANewOne()
    {
        Presentation presentation = Presentation.Empty.WithId("case-1").WithAge(68).WithSex(Sex.Female).On(Side.Right).Present(Findings.Pain.Groin).Absent(Findings.Worse.Walking).With(Measurements.HipFlexion, 118);
        Assert.True(Presentation.Empty.IsEmpty);
        Assert.Equal("case-1", presentation.Id);
        Assert.Equal(68, presentation.Age);
        Assert.Equal(Sex.Female, presentation.Sex);
        Assert.Equal(Side.Right, presentation.Side);
        Assert.Equal([new AssessedFinding(Findings.Pain.Groin, FindingStatus.Present), new AssessedFinding(Findings.Worse.Walking, FindingStatus.Absent)], presentation.Given);
        Assert.Equal([new MeasuredValue(Measurements.Age, 68), new MeasuredValue(Measurements.HipFlexion, 118)], presentation.Measured);
        Assert.Equal(118, presentation.Value(Measurements.HipFlexion));
        Assert.Null(presentation.Value(Measurements.WalkingDistance));
        Assert.Null(presentation.WithId(null).On(null).WithSex(null).Side);
    }

    [Fact]
    public void Present_ANarrowFinding_MakesTheWiderOnesPresent()
    {
        Presentation presentation = Presentation.Empty.Present(Findings.Pain.Calf);
        Assert.Equal(FindingStatus.Present, presentation.Status(Findings.Pain.BelowKnee));
        Assert.Equal(FindingStatus.Present, presentation.Status(Findings.Pain.Leg));
        Assert.Equal(FindingStatus.NotAssessed, presentation.Status(Findings.Pain.Shin));
        Assert.Single(presentation.Given);
    }

    [Fact]
    public void Absent_AWideFinding_MakesTheNarrowerOnesAbsent()
    {
        Presentation presentation = Presentation.Empty.Absent(Findings.Pain.Leg);
        Assert.Equal(FindingStatus.Absent, presentation.Status(Findings.Pain.BelowKnee));
        Assert.Equal(FindingStatus.Absent, presentation.Status(Findings.Pain.Calf));
        Assert.Equal(FindingStatus.NotAssessed, presentation.Status(Findings.Pain.LowBack));
    }

    [Fact]
    public void Without_AFinding_TakesBackWhatFollowed()
    {
        Presentation presentation = Presentation.Empty.Present(Findings.Pain.Calf).Without(Findings.Pain.Calf);
        Assert.Equal(Presentation.Empty, presentation);
        Assert.Equal(Presentation.Empty, Presentation.Empty.Without(Findings.Pain.Calf));
        Assert.Equal(FindingStatus.Present, Presentation.Empty.Present(Findings.Pain.Calf).Without(Findings.Pain.Leg).Status(Findings.Pain.Leg));
    }

    [Fact]
    public void Present_AndAbsentAtOnce_ThrowsNamingTheFinding()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Presentation.Empty.Present(Findings.Pain.Groin).Absent(Findings.Pain.Groin));
        Assert.Equal("findings", refused.ParamName);
        Assert.StartsWith("pain.groin is both present and absent. Take the first answer back with Without(pain.groin) to change it.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Present_BelowAnAbsentFinding_ThrowsNamingBoth()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Presentation.Empty.Absent(Findings.Pain.Leg).Present(Findings.Pain.Calf));
        Assert.StartsWith("pain.calf is present but pain.leg is absent, and pain.calf is a kind of pain.leg. Take one of the two back.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Present_TwoContradictionsAtOnce_NamesBoth()
    {
        Presentation denied = Presentation.Empty.Absent(Findings.Pain.Leg, Findings.Worse.Walking);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => denied.Present(Findings.Pain.Calf, Findings.Worse.Downhill));
        Assert.Contains("pain.calf", refused.Message, StringComparison.Ordinal);
        Assert.Contains("worse.downhill", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(14.9, FindingStatus.Present)]
    [InlineData(15, FindingStatus.NotAssessed)]
    [InlineData(29.9, FindingStatus.NotAssessed)]
    [InlineData(30, FindingStatus.Absent)]
    public void With_HipInternalRotation_SettlesItsFinding(double degrees, FindingStatus expected) =>
        Assert.Equal(expected, Presentation.Empty.With(Measurements.HipInternalRotation, degrees).Status(Findings.Sign.HipInternalRotationLimited));

    [Fact]
    public void With_AMeasurementAgainstAFinding_ThrowsNamingBoth()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() =>
            Presentation.Empty.Absent(Findings.Sign.HipInternalRotationLimited).With(Measurements.HipInternalRotation, 10));
        Assert.StartsWith(
            "hip-internal-rotation of 10 makes sign.hip-internal-rotation-limited present but sign.hip-internal-rotation-limited is absent. Take the finding or the measurement back.",
            refused.Message,
            StringComparison.Ordinal);
        refused = Assert.Throws<ArgumentException>(() => Presentation.Empty.With(Measurements.HipInternalRotation, 40.5).Present(Findings.Sign.HipInternalRotationLimited));
        Assert.Contains("sign.hip-internal-rotation-limited is present but hip-internal-rotation of 40.5 makes sign.hip-internal-rotation-limited absent.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_AMeasurementAgainstAWiderFinding_ThrowsNamingBoth()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() =>
            Presentation.Empty.Absent(Findings.Sign.HipMotionLimited).With(Measurements.HipInternalRotation, 10));
        Assert.Contains(
            "hip-internal-rotation of 10 makes sign.hip-internal-rotation-limited present but sign.hip-motion-limited is absent, and sign.hip-internal-rotation-limited is a kind of sign.hip-motion-limited.",
            refused.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void With_ASecondValue_TakesThePlaceOfTheFirst()
    {
        Presentation presentation = Presentation.Empty.With(Measurements.HipInternalRotation, 10).With(Measurements.HipInternalRotation, 40);
        Assert.Equal(FindingStatus.Absent, presentation.Status(Findings.Sign.HipInternalRotationLimited));
        Assert.Equal(Presentation.Empty, presentation.Without(Measurements.HipInternalRotation));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(120.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void WithAge_OutOfRange_ThrowsNamingTheParameter(double years)
    {
        Assert.Equal("years", Assert.Throws<ArgumentOutOfRangeException>(() => Presentation.Empty.WithAge(years)).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => Presentation.Empty.With(Measurements.Age, years)).ParamName);
    }

    [Fact]
    public void With_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Presentation.Empty.Present(null!));
        Assert.Throws<ArgumentNullException>(() => Presentation.Empty.Absent([null!]));
        Assert.Throws<ArgumentNullException>(() => Presentation.Empty.With(null!, 1));
        Assert.Throws<ArgumentNullException>(() => Presentation.Empty.Without((Finding)null!));
        Assert.Throws<ArgumentNullException>(() => Presentation.Empty.Without((Measurement)null!));
        Assert.Throws<ArgumentNullException>(() => Presentation.Empty.Status(null!));
        Assert.Throws<ArgumentNullException>(() => Presentation.Empty.Value(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Presentation.Empty.On((Side)0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Presentation.Empty.WithSex((Sex)7));
    }

    [Fact]
    public void Equality_OfTwo_IsByWhatWasGiven()
    {
        Presentation one = Presentation.Empty.Present(Findings.Pain.Calf, Findings.Worse.Walking).WithAge(60);
        Presentation same = Presentation.Empty.WithAge(60).Present(Findings.Worse.Walking).Present(Findings.Pain.Calf, Findings.Pain.Calf);
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, same.On(Side.Left));
        Assert.NotEqual(one, same.WithSex(Sex.Male));
        Assert.NotEqual(one, same.WithId("x"));
        Assert.NotEqual(one, same.WithAge(61));

        // The leg follows from the calf; saying it is something else.
        Assert.NotEqual(one, same.Present(Findings.Pain.Leg));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void ToJson_Full_WritesTheContract()
    {
        Presentation presentation = Presentation.Empty.WithId("case-1").WithAge(68).WithSex(Sex.Female).On(Side.Right).Present(Findings.Worse.Walking, Findings.Pain.Groin).Absent(Findings.Pain.Knee).With(Measurements.HipInternalRotation, 35.5);
        Assert.Equal(
            """{"id":"case-1","age":68,"sex":"female","side":"right","present":["pain.groin","worse.walking"],"absent":["pain.knee"],"measurements":{"hip-internal-rotation":35.5}}""",
            presentation.ToJson());
        Assert.Equal("""{"present":[],"absent":[],"measurements":{}}""", Presentation.Empty.ToJson());
    }
}

using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

public sealed class CriterionTests
{
    private static readonly Finding[] Three = [Findings.Pain.Groin, Findings.Worse.Walking, Findings.Quality.Severe];

    // Every way in which three findings can be known, with the answers counted by hand.
    public static TheoryData<string, bool?, bool?, bool?> Table() => new()
    {
        { "+++", true, true, true }, { "++?", null, true, true }, { "++-", false, true, true },
        { "+?+", null, true, true }, { "+??", null, true, null }, { "+?-", false, true, null },
        { "+-+", false, true, true }, { "+-?", false, true, null }, { "+--", false, true, false },
        { "?++", null, true, true }, { "?+?", null, true, null }, { "?+-", false, true, null },
        { "??+", null, true, null }, { "???", null, null, null }, { "??-", false, null, null },
        { "?-+", false, true, null }, { "?-?", false, null, null }, { "?--", false, null, false },
        { "-++", false, true, true }, { "-+?", false, true, null }, { "-+-", false, true, false },
        { "-?+", false, true, null }, { "-??", false, null, null }, { "-?-", false, null, false },
        { "--+", false, true, false }, { "--?", false, null, false }, { "---", false, false, false },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Evaluate_ThreeFindings_FollowsTheTable(string known, bool? all, bool? any, bool? atLeastTwo)
    {
        Presentation presentation = Three.Zip(known).Aggregate(Presentation.Empty, (before, entry) => entry.Second switch
        {
            '+' => before.Present(entry.First),
            '-' => before.Absent(entry.First),
            _ => before,
        });
        Criterion[] parts = [.. Three.Select(Criterion.Present)];
        Assert.Equal(all, Criterion.All(parts).Evaluate(presentation));
        Assert.Equal(any, Criterion.Any(parts).Evaluate(presentation));
        Assert.Equal(atLeastTwo, Criterion.AtLeast(2, parts).Evaluate(presentation));
        Assert.Equal(!all, Criterion.Not(Criterion.All(parts)).Evaluate(presentation));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(Sex.Female, true)]
    [InlineData(Sex.Male, false)]
    public void Evaluate_Sex_IsUnknownUntilSaid(Sex? sex, bool? expected) =>
        Assert.Equal(expected, Criterion.IsSex(Sex.Female).Evaluate(Presentation.Empty.WithSex(sex)));

    [Fact]
    public void Evaluate_Measurement_IsUnknownUntilMeasured()
    {
        Criterion old = Criterion.Measured(Measurements.Age, Comparison.AtLeast, 50);
        Assert.Null(old.Evaluate(Presentation.Empty));
        Assert.True(old.Evaluate(Presentation.Empty.WithAge(50)));
        Assert.False(old.Evaluate(Presentation.Empty.WithAge(49.99)));
        Assert.Throws<ArgumentNullException>(() => old.Evaluate(null!));
    }

    [Fact]
    public void IsTrait_OnlyAgeDurationAndSex_IsTrue()
    {
        Criterion age = Criterion.Measured(Measurements.Age, Comparison.Below, 40);
        Criterion duration = Criterion.Measured(Measurements.SymptomDuration, Comparison.Above, 12);
        Assert.True(Criterion.All(age, Criterion.Not(Criterion.IsSex(Sex.Male)), duration).IsTrait);
        Assert.False(Criterion.Any(age, Criterion.Present(Findings.Pain.Groin)).IsTrait);
        Assert.False(Criterion.Measured(Measurements.HipFlexion, Comparison.Below, 100).IsTrait);
    }

    [Fact]
    public void Findings_OfATree_AreListedOnce()
    {
        Criterion groin = Criterion.Present(Findings.Pain.Groin);
        Criterion tree = Criterion.All(groin, Criterion.Not(groin), Criterion.AtLeast(1, Criterion.Present(Findings.Worse.Walking), Criterion.IsSex(Sex.Male)));
        Assert.Equal([Findings.Pain.Groin, Findings.Worse.Walking], tree.Findings);
        Assert.Equal("(pain.groin and not pain.groin and at least 1 of (worse.walking, sex = male))", tree.ToString());
        Assert.Equal("(pain.groin or age >= 50.5)", Criterion.Any(groin, Criterion.Measured(Measurements.Age, Comparison.AtLeast, 50.5)).ToString());
    }

    [Fact]
    public void Equality_SameTree_IsEqual()
    {
        Assert.Equal(Criterion.All(Criterion.Present(Findings.Pain.Groin)), Criterion.All(Criterion.Present(Findings.Pain.Groin)));
        Assert.NotEqual<Criterion>(Criterion.All(Criterion.Present(Findings.Pain.Groin)), Criterion.Any(Criterion.Present(Findings.Pain.Groin)));
    }

    [Fact]
    public void Make_WhatSaysNothing_Throws()
    {
        Criterion groin = Criterion.Present(Findings.Pain.Groin);
        Assert.Throws<ArgumentException>(() => Criterion.All());
        Assert.Throws<ArgumentException>(() => Criterion.Any());
        Assert.Throws<ArgumentOutOfRangeException>(() => Criterion.AtLeast(0, groin));
        Assert.Throws<ArgumentOutOfRangeException>(() => Criterion.AtLeast(2, groin));
        Assert.Throws<ArgumentOutOfRangeException>(() => Criterion.Measured(Measurements.Age, Comparison.Below, 121));
        Assert.Throws<ArgumentOutOfRangeException>(() => Criterion.Measured(Measurements.Age, default, 12));
        Assert.Throws<ArgumentOutOfRangeException>(() => Criterion.IsSex(default));
        Assert.Throws<ArgumentNullException>(() => Criterion.Not(null!));
        Assert.Throws<ArgumentNullException>(() => Criterion.Present(null!));
    }
}

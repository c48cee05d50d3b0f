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

    /// <summary>Sex by a rule, age by a score in three bands: as frequent with osteoarthritis, and with anything else, as they say.</summary>
    [Fact]
    public void Sex_age_and_findings_are_as_frequent_as_the_numbers_say()
    {
        var sex = new DifferentiationRule("sex", Criterion.IsSex(Sex.Female), "sex", Frequency.Judgement(0.5), TinyKnowledge.Given((Conditions.HipOsteoarthritis, 0.8)));
        var age = new ScoringInstrument(
            "age",
            "Age",
            "age",
            Measurements.Age,
            [new ScoreBand(0, 9), new ScoreBand(10, 49), new ScoreBand(50, 59), new ScoreBand(60, 120)],
            TinyKnowledge.Bands(0.3, 0.3, 0.2, 0.2),
            [new(Conditions.HipOsteoarthritis, TinyKnowledge.Bands(0.1, 0.2, 0.5, 0.2))]);
        var profile = new PretestProfile("default", "A hip clinic", Conditions.All.Select(condition => KeyValuePair.Create(condition, new Probability(condition == Conditions.HipOsteoarthritis ? 0.5 : 0.01))), 0, EvidenceLevel.Judgement);
        KnowledgeBase knowledge = TinyKnowledge.Base.With(sex).WithInstruments([age]).WithProfiles([profile]);

        SimulatedCase[] cases = [.. new Simulator(new Evaluator(knowledge), 11) { AskProbability = 1, OneToAFamily = false }.Take(Many)];

        Presentation[] worn = [.. cases.Where(one => one.Has(Conditions.HipOsteoarthritis)).Select(one => one.Presentation)];
        Presentation[] others = [.. cases.Where(one => one.Truth.Count == 0).Select(one => one.Presentation)];
        AssertShares(worn, (0.8, one => one.Sex == Sex.Female), (0.2, one => one.Sex == Sex.Male), (0.1, one => one.Age < 10), (0.2, one => one.Age is >= 10 and < 50), (0.5, one => one.Age is >= 50 and < 60));
        AssertShares(others, (0.5, one => one.Sex == Sex.Female), (0.3, one => one.Age < 10), (0.3, one => one.Age is >= 10 and < 50), (0.2, one => one.Age is >= 50 and < 60));
        AssertShares(worn, (0.6, Is(Findings.Pain.Groin)), (0.5, Is(Findings.Sign.HipInternalRotationLimited)), (0.7, Is(Findings.Worse.Walking)));
        AssertShares(others, (0.2, Is(Findings.Pain.Groin)), (0.25, Is(Findings.Sign.HipInternalRotationLimited)), (0.5, Is(Findings.Worse.Walking)));

        // The last band is open: it is drawn twice as wide as the one before, and every age of a band can come.
        Assert.Equal(Enumerable.Range(0, 81).Select(year => (double?)year), cases.Select(one => one.Presentation.Age).Distinct().Order());
        Assert.All(cases, one => Assert.Equal(3, one.Presentation.Given.Count));

        static Predicate<Presentation> Is(Finding finding) => one => one.Status(finding) == FindingStatus.Present;
    }

    [Fact]
    public void A_rule_on_men_draws_men()
    {
        var sex = new DifferentiationRule("sex", Criterion.IsSex(Sex.Male), "sex", Frequency.Judgement(0.9), TinyKnowledge.Given((Conditions.HipOsteoarthritis, 0.8)));
        Presentation[] patients = [.. new Simulator(new Evaluator(TinyKnowledge.Base.With(sex)), 19) { AskProbability = 1 }.Take(Many).Where(one => one.Truth.Count == 0).Select(one => one.Presentation)];
        AssertShares(patients, (0.9, one => one.Sex == Sex.Male), (0.1, one => one.Sex == Sex.Female));
    }

    [Fact]
    public void Everything_asked_of_the_built_in_knowledge_contradicts_nothing() =>
        Assert.All(new Simulator(Evaluator.Default, 23) { AskProbability = 1, OneToAFamily = false }.Take(200), one => Assert.True(one.Presentation.Given.Count > 50, $"{one.Presentation.Given.Count}"));

    /// <summary>The first numbers that the published generator gives for this seed.</summary>
    [Fact]
    public void Random_numbers_are_those_of_SplitMix64()
    {
        var random = new SplitMix64(1234567);
        ulong[] published = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        Assert.All(published, number => Assert.Equal((number >> 11) / (double)(1UL << 53), random.NextDouble()));
    }

    [Fact]
    public void One_finding_of_a_family_is_asked_for_and_each_as_often()
    {
        Presentation[] patients = [.. new Simulator(new Evaluator(TinyKnowledge.Base), 13) { AskProbability = 0.6 }.Take(Many).Select(one => one.Presentation)];

        AssertShares(
            patients,
            (0.3, one => one.Status(Findings.Pain.Groin) != FindingStatus.NotAssessed),
            (0.3, one => one.Status(Findings.Sign.HipInternalRotationLimited) != FindingStatus.NotAssessed),
            (0.6, one => one.Status(Findings.Worse.Walking) != FindingStatus.NotAssessed),
            (0, one => one.Status(Findings.Pain.Groin) != FindingStatus.NotAssessed && one.Status(Findings.Sign.HipInternalRotationLimited) != FindingStatus.NotAssessed),
            (0, one => one.Sex is not null || one.Measured.Count > 0));
    }

    /// <summary>The groin settles the wider region that another rule asks for, and the score reads walking: neither stands for itself.</summary>
    [Fact]
    public void Only_what_no_other_rule_or_score_reads_is_independent()
    {
        var score = new ScoringInstrument(
            "score",
            "Walks badly",
            "score",
            [new ScoreItem(Criterion.Present(Findings.Worse.Walking), 1)],
            [new ScoreBand(0, 0), new ScoreBand(1, 1)],
            TinyKnowledge.Bands(0.5, 0.5),
            [new(Conditions.HipOsteoarthritis, TinyKnowledge.Bands(0.2, 0.8))]);
        DifferentiationRule calf = TinyKnowledge.Rule("calf", Findings.Pain.Calf, "calf", 0.2, (Conditions.LumbarDiscHerniation, 0.6));
        DifferentiationRule leg = TinyKnowledge.Rule("leg", Findings.Pain.BelowKnee, "below", 0.3, (Conditions.LumbarDiscHerniation, 0.7));
        DifferentiationRule sole = TinyKnowledge.Rule("sole", Findings.Numbness.Saddle, "saddle", 0.1, (Conditions.CaudaEquinaSyndrome, 0.7)) with { Weighs = Weighs.PresenceOnly };
        var evaluator = new Evaluator(TinyKnowledge.Base.With(calf, leg, sole).WithInstruments([score]));

        Finding[] asked = [.. new Simulator(evaluator, 17) { AskProbability = 1, IndependentOnly = true }.Take(200).SelectMany(one => one.Presentation.Given).Select(given => given.Finding).Distinct()];

        Assert.Equal(new HashSet<Finding> { Findings.Pain.Groin, Findings.Sign.HipInternalRotationLimited }, [.. asked]);
        Finding[] any = [.. new Simulator(evaluator, 17) { AskProbability = 1 }.Take(200).SelectMany(one => one.Presentation.Given).Select(given => given.Finding).Distinct()];
        Assert.Equal(6, any.Length);
    }

    [Fact]
    public void A_number_of_cases_below_none_is_refused() => Assert.Throws<ArgumentOutOfRangeException>("count", () => new Simulator(Evaluator.Default, 1).Take(-1));

    private static void AssertShares(Presentation[] patients, params (double Expected, Predicate<Presentation> Is)[] shares) => Assert.All(shares, share =>
        Assert.Equal(share.Expected, (double)patients.Count(patient => share.Is(patient)) / patients.Length, 4.5 * Math.Sqrt(share.Expected * (1 - share.Expected) / patients.Length)));

    /// <summary>Within four and a half standard errors: by chance one share in 150,000 would miss it.</summary>
    private static void AssertShare(double expected, int count) =>
        Assert.InRange((double)count / Many, expected - (4.5 * Math.Sqrt(expected * (1 - expected) / Many)), expected + (4.5 * Math.Sqrt(expected * (1 - expected) / Many)));
}

using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>The same patient always gets the same answer, whatever the order, the thread or the name.</summary>
public sealed class EvaluationProperties
{
    [Fact]
    public void The_order_of_the_findings_changes_no_bit()
    {
        int reordered = 0;
        Law.Holds<Presentation, int>(300, (presentation, seed) =>
        {
            Presentation shuffled = Rebuilt(presentation, new Random(seed));
            Assert.Equal(presentation, shuffled);
            AssertSameBits(Evaluator.Default.Evaluate(presentation), Evaluator.Default.Evaluate(shuffled));
            reordered += presentation.Given.Count > 1 ? 1 : 0;
        });
        Law.AssertReached(reordered > 100, $"{reordered} of 300 had an order at all.");
    }

    [Fact]
    public void The_order_of_the_rules_changes_no_bit() => Law.Holds<SmallCase, int>(200, (one, seed) =>
    {
        DifferentiationRule[] rules = [.. one.KnowledgeBase.Rules];
        new Random(seed).Shuffle(rules);
        Assessment shuffled = new Evaluator(one.KnowledgeBase.WithRules(rules)).Evaluate(one.Presentation);
        AssertSameBits(one.Evaluate(), shuffled);
    });

    [Fact]
    public void Evaluating_twice_is_equal()
    {
        var again = new Evaluator(KnowledgeBase.Default);
        Law.Holds<Presentation>(100, presentation =>
        {
            Assessment first = Evaluator.Default.Evaluate(presentation);
            Assessment second = again.Evaluate(presentation);
            AssertSameBits(first, second);
            Assert.Equal(first, second);
            Assert.Equal(first.GetHashCode(), second.GetHashCode());
            Assert.Equal(first.ToString(), second.ToString());
        });
    }

    [Fact]
    public async Task Sixty_four_tasks_at_once_get_the_same_answer()
    {
        List<Presentation> presentations = [];
        Law.Holds<Presentation>(32, presentations.Add);
        List<Assessment> alone = [.. presentations.Select(Evaluator.Default.Evaluate)];
        Assessment[][] together = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => presentations.Select(Evaluator.Default.Evaluate).ToArray())));
        Assert.All(together, answers => Assert.All(alone.Zip(answers), pair => AssertSameBits(pair.First, pair.Second)));
    }

    [Fact]
    public void Nothing_known_returns_the_pretest_of_every_profile() => Assert.All(KnowledgeBase.Default.Profiles, profile =>
        AssertPretest(profile, Evaluator.Default.WithProfile(profile)));

    [Fact]
    public void Nothing_known_returns_the_pretest_of_any_small_knowledge_base() => Law.Holds<KnowledgeBase>(200, knowledgeBase =>
        AssertPretest(knowledgeBase.GetProfile("default"), new Evaluator(knowledgeBase)));

    [Fact]
    public void A_mirrored_patient_has_the_mirrored_answer_with_the_same_probabilities() => Law.Holds<Presentation, Side>(200, (presentation, side) =>
    {
        Assessment one = Evaluator.Default.Evaluate(presentation.On(side));
        Assessment mirrored = Evaluator.Default.Evaluate(presentation.On(side.Mirror()));
        AssertSameBits(one, mirrored);
        Assert.All(one.Roots.Zip(mirrored.Roots), pair => Assert.Equal(pair.First with { Side = pair.First.Side!.Value.Mirror() }, pair.Second));
        Assert.Equal(one.RedFlags, mirrored.RedFlags);
        Assert.Equal(one.OpenRedFlags, mirrored.OpenRedFlags);
        Assert.Equal(one.Fit, mirrored.Fit);
    });

    [Fact]
    public void Saying_a_finding_twice_changes_nothing() => Law.Holds<Presentation>(200, presentation =>
    {
        Presentation twice = presentation;
        foreach (AssessedFinding given in presentation.Given)
        {
            twice = given.Status == FindingStatus.Present ? twice.Present(given.Finding, given.Finding) : twice.Absent(given.Finding, given.Finding);
        }

        foreach (MeasuredValue measured in presentation.Measured)
        {
            twice = twice.With(measured.Measurement, measured.Value);
        }

        Assert.Equal(presentation, twice);
        AssertSameBits(Evaluator.Default.Evaluate(presentation), Evaluator.Default.Evaluate(twice));
    });

    [Fact]
    public void Saying_what_follows_anyway_changes_no_probability() => Law.Holds<Presentation>(200, presentation =>
    {
        Finding[] present = [.. Findings.All.Where(finding => presentation.Status(finding) == FindingStatus.Present)];
        Finding[] absent = [.. Findings.All.Where(finding => presentation.Status(finding) == FindingStatus.Absent)];
        AssertSameBits(Evaluator.Default.Evaluate(presentation), Evaluator.Default.Evaluate(presentation.Present(present).Absent(absent)));
    });

    [Fact]
    public void A_finding_on_which_every_rule_is_silent_does_not_move_a_condition()
    {
        int moved = 0;
        int silent = 0;
        Law.Holds<SmallCase, Condition>(300, (one, condition) =>
        {
            KnowledgeBase knowledgeBase = one.KnowledgeBase.WithInstruments([]);
            var evaluator = new Evaluator(knowledgeBase);
            foreach (Finding finding in Arbitraries.Few.Where(finding => one.Presentation.Status(finding) == FindingStatus.NotAssessed))
            {
                Presentation after = one.Presentation.Present(finding);
                IEnumerable<DifferentiationRule> settled = knowledgeBase.Rules.Where(rule => rule.Criterion.Evaluate(after) != rule.Criterion.Evaluate(one.Presentation));
                double before = evaluator.Evaluate(one.Presentation).Explain(condition).LogWeight;
                double now = evaluator.Evaluate(after).Explain(condition).LogWeight;
                if (settled.All(rule => !rule.Given.ContainsKey(condition) && rule.GivenVariants.Keys.All(variant => variant.Condition != condition) && !knowledgeBase.Resemblances.Any(resemblance => resemblance.Condition == condition && rule.Given.ContainsKey(resemblance.Like))))
                {
                    Assert.Equal(before, now);
                    silent += settled.Any() ? 1 : 0;
                }
                else
                {
                    moved += before == now ? 0 : 1;
                }
            }
        });
        Law.AssertReached(silent > 50, $"{silent} times a rule was settled and silent.");
        Law.AssertReached(moved > 50, $"{moved} times a rule that speaks moved the condition.");
    }

    internal static void AssertSameBits(Assessment expected, Assessment actual)
    {
        Assert.Equal(Bits(expected), Bits(actual));
        Assert.Equal(expected.Differential.Select(entry => entry.Condition), actual.Differential.Select(entry => entry.Condition));
        Assert.Equal(expected.Sources.Select(entry => entry.Source), actual.Sources.Select(entry => entry.Source));
        Assert.Equal(expected.Roots.Select(entry => entry.Root), actual.Roots.Select(entry => entry.Root));
    }

    private static IEnumerable<long> Bits(Assessment assessment) => assessment.Differential.Select(entry => entry.Probability)
        .Concat(assessment.Sources.Select(entry => entry.Probability))
        .Concat(assessment.Roots.Select(entry => entry.Probability))
        .Concat(assessment.Pairs.Select(entry => entry.Probability))
        .Append(assessment.Other)
        .Append(assessment.Coexistence)
        .Select(probability => BitConverter.DoubleToInt64Bits(probability.Value));

    private static Presentation Rebuilt(Presentation presentation, Random random)
    {
        List<Func<Presentation, Presentation>> steps =
        [
            .. presentation.Given.Select(given => (Func<Presentation, Presentation>)(before => given.Status == FindingStatus.Present ? before.Present(given.Finding) : before.Absent(given.Finding))),
            .. presentation.Measured.Select(measured => (Func<Presentation, Presentation>)(before => before.With(measured.Measurement, measured.Value))),
            before => before.WithSex(presentation.Sex),
            before => before.On(presentation.Side),
            before => before.WithId(presentation.Id),
        ];
        Func<Presentation, Presentation>[] order = [.. steps];
        random.Shuffle(order);
        return order.Aggregate(Presentation.Empty, (before, step) => step(before));
    }

    private static void AssertPretest(PretestProfile profile, Evaluator evaluator)
    {
        Assessment assessment = evaluator.Evaluate(Presentation.Empty);
        Assert.All(Conditions.All, condition => Assert.Equal(profile.Probabilities[condition].Value, assessment.ProbabilityOf(condition).Value, 1e-12));
        Assert.Equal(evaluator.KnowledgeBase.OtherIn(profile).Value, assessment.Other.Value, 1e-12);
    }
}

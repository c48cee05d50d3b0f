using Xunit.Abstractions;

namespace LumbopelvicModel.Tests;

/// <summary>One finding that does not belong there is not enough to turn over an answer that five typical ones make clear.</summary>
public sealed class OddFindingProperties(ITestOutputHelper output)
{
    private const double Clear = 0.6;
    private const double Kept = 0.75;

    /// <summary>Five findings do not make these clear, so there is nothing to hold on to: no question or sign settles a facet joint, nonspecific pain is known by what is missing, and a strained iliopsoas looks like a torn labrum.</summary>
    private static readonly Condition[] NeverClear = [Conditions.LumbarFacetArthropathy, Conditions.NonspecificLowBackPain, Conditions.IliopsoasDysfunction];

    /// <summary>Not odd at all: they name the other disease. Whoever knows of the slip has it, a step in the spine is one, and so on.</summary>
    private static readonly (Condition Condition, Finding Finding)[] NamesAnotherDisease =
    [
        (Conditions.LumbarSpinalStenosis, Findings.History.KnownSpondylolisthesis),
        (Conditions.LumbarSpinalStenosis, Findings.Sign.StepOff),
        (Conditions.LumbarSpondylolisthesis, Findings.History.CongenitalNarrowCanal),
        (Conditions.SacroiliacJointDysfunction, Findings.History.InflammatoryDisease),

        // What is brought on by walking and goes while standing still is the claudication of the arteries.
        (Conditions.LumbarSpinalStenosis, Findings.Eased.StandingStill),

        // At 72: no such patient.
        (Conditions.LumbarSpinalStenosis, Findings.History.PregnancyPostpartum),
    ];

    /// <summary>
    /// Turned over as the model stands, and not to be defended. Nearly all are between stenosis and a slip that narrows the canal: one picture, of
    /// one source, which five findings do not tell far apart. None may be added unseen.
    /// </summary>
    private static readonly (Condition Condition, Finding Finding)[] Open =
    [
        (Conditions.LumbarSpinalStenosis, Findings.Sign.LateralShift),
        (Conditions.LumbarSpinalStenosis, Findings.Sign.CrossedFemoralStretch),
        (Conditions.LumbarSpondylolisthesis, Findings.Symptom.BladderRetention),
        (Conditions.LumbarSpondylolisthesis, Findings.Sign.WideBasedGait),

        // A second disease of the hip beside it, and not even the right one, which is a fracture.
        (Conditions.GreaterTrochantericPainSyndrome, Findings.Sign.ShortenedExternallyRotated),
    ];

    public static TheoryData<string> ClearOnes => [.. TextbookPresentations.Common.Select(textbook => textbook.Condition).Except(NeverClear).Select(condition => condition.Id)];

    [Theory]
    [MemberData(nameof(ClearOnes))]
    public void Five_typical_findings_make_the_answer_clear(string condition)
    {
        ConditionAssessment leader = Evaluator.Default.Evaluate(TextbookPresentations.Of(condition).Five).Differential[0];

        Assert.Equal(condition, leader.Condition.Id);
        Assert.InRange(leader.Probability.Value, Clear, 1);
    }

    [Theory]
    [MemberData(nameof(ClearOnes))]
    public void One_odd_finding_does_not_turn_over_what_five_typical_ones_make_clear(string condition)
    {
        TextbookPresentation textbook = TextbookPresentations.Of(condition);
        Assessment before = Evaluator.Default.Evaluate(textbook.Five);
        List<string> turned = [];
        int added = 0;
        foreach (Finding odd in Findings.All.Where(finding => textbook.Five.Status(finding) == FindingStatus.NotAssessed && !NamesAnotherDisease.Contains((textbook.Condition, finding))))
        {
            Assessment after = Evaluator.Default.Evaluate(textbook.Five.Present(odd));
            added++;
            if (IsTurnedOver(textbook.Condition, before, after) && !Open.Contains((textbook.Condition, odd)))
            {
                turned.Add($"{odd.Id}: {after.Differential[0].Condition.Id} {after.Differential[0].Probability}, {condition} {after.ProbabilityOf(textbook.Condition)}");
            }
        }

        output.WriteLine($"{added} findings added one by one. {string.Join('\n', turned)}");
        Assert.True(added > 250, $"Only {added} findings were added.");
        Assert.Empty(turned);
    }

    [Fact]
    public void What_is_listed_as_turned_over_is() => Assert.All(Open, pair =>
    {
        TextbookPresentation textbook = TextbookPresentations.Of(pair.Condition.Id);
        Assert.True(
            IsTurnedOver(pair.Condition, Evaluator.Default.Evaluate(textbook.Five), Evaluator.Default.Evaluate(textbook.Five.Present(pair.Finding))),
            $"{pair.Condition} with {pair.Finding} holds: take it out of the list.");
    });

    /// <summary>
    /// Another condition leads. Not where the typical one keeps three quarters of its probability: the other is then a second disease beside it, as a
    /// stiff hip beside stenosis. Not where the finding is a danger sign and a dangerous disease takes the lead: it must.
    /// </summary>
    private static bool IsTurnedOver(Condition condition, Assessment before, Assessment after) =>
        after.Differential[0].Condition != condition
        && after.ProbabilityOf(condition).Value < Kept * before.ProbabilityOf(condition).Value
        && !(after.Differential[0].Condition.IsSerious && after.RedFlags.Count > before.RedFlags.Count);
}

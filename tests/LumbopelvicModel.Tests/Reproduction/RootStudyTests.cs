using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>Studies that tell one nerve root from another.</summary>
/// <remarks>Every count is copied from the source named above its rows.</remarks>
public sealed class RootStudyTests
{
    [Theory]

    // Kortelainen 1985, 403 herniations by level at operation (its table, handed down): 136 of 229 at L4/5 and 35 of the other 174 hurt in the area of L5; 123 of 164 at L5/S1 and 66 of 229 at L4/5 in that of S1.
    [InlineData("root.pain.lateral-leg", "L5", 136, 229)]
    [InlineData("root.pain.lateral-leg", "S1", 35, 174)]
    [InlineData("root.pain.calf", "S1", 123, 164)]
    [InlineData("root.pain.calf", "L5", 66, 229)]

    // Sasaki, J Spine 2014;3:3 (abstract): groin pain in 3 of 7 L3 and 5 of 20 L4 roots.
    [InlineData("root.pain.groin", "L3", 3, 7)]
    [InlineData("root.pain.groin", "L4", 5, 20)]

    // Taylor, Spine 2013 (abstract): marks on the front of the L5 area in 22.4 % of 98.
    [InlineData("root.pain.foot-dorsum", "L5", 22, 98)]

    // Bertilson, BMC Musculoskelet Disord 2010;11:202 (table, read from the image to the sign): 8 L4, 18 L5 and 11 S1 roots.
    [InlineData("root.reflex.patellar", "L4", 3, 8)]
    [InlineData("root.reflex.medial-hamstring", "L5", 11, 18)]
    [InlineData("root.weak.great-toe-extensor", "L5", 10, 18)]
    [InlineData("root.sensory-loss.foot-dorsum", "L5", 8, 18)]
    [InlineData("root.sensory-loss.lateral-foot", "S1", 4, 11)]
    public void Frequency_WithARoot_IsTheCountedOne(string rule, string root, int with, int of)
    {
        Frequency frequency = KnowledgeBase.Default.RootRules.Single(entry => entry.Id == rule).Given.Single(given => given.Key.Id == root).Value;
        Assert.InRange(frequency.Value, ((double)with / of) - 0.0051, ((double)with / of) + 0.0051);
        Assert.Equal(of, frequency.SampleSize);
    }

    // Where it hurts, taken together, tells L5 from S1 with a ratio of 2.5 (Kortelainen, S1) to 3.3 (Murphy, S1), 2.95 for L5: however many regions of its area hurt.
    [Theory]
    [InlineData("L5", "S1", "pain.buttock pain.posterior-thigh pain.lateral-leg pain.foot-dorsum")]
    [InlineData("S1", "L5", "pain.buttock pain.posterior-thigh pain.calf pain.lateral-foot")]
    public void PainMap_OfARoot_TellsItFromItsNeighbourAsPublished(string root, string other, string regions)
    {
        RootPretest pretest = KnowledgeBase.Default.RootPretest;
        var evaluator = new Evaluator(KnowledgeBase.Default.WithRootPretest(new RootPretest(pretest.Probabilities, 0, pretest.Basis)));
        Assessment assessment = evaluator.Evaluate(Presentation.Empty.Present([.. regions.Split(' ').Select(Findings.Get)]));
        double Shift(string id) => assessment.Roots.Single(entry => entry.Root.Id == id).Probability.Value / pretest.Probabilities.Single(entry => entry.Key.Id == id).Value.Value;

        Assert.InRange(Shift(root) / Shift(other), 2.45, 3.3);
    }
}

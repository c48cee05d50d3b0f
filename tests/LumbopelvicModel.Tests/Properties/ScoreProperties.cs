namespace LumbopelvicModel.Tests;

/// <summary>Scores are the probabilities of assessments in single precision, and every way to score gives the same bits.</summary>
public sealed class ScoreProperties
{
    private const double SinglePrecision = 1e-5;

    private static readonly int ConditionCount = Conditions.All.Count;
    private static readonly int SourceCount = Enum.GetValues<PainSource>().Length;

    [Fact]
    public void A_score_is_what_the_assessment_says() => Law.Holds<Presentation>(300, presentation =>
    {
        Assessment assessment = Evaluator.Default.Evaluate(presentation);
        double[] conditions = new double[ConditionCount];
        double[] sources = new double[SourceCount];

        double other = Evaluator.Default.Score(presentation, conditions, sources);

        Assert.Equal(assessment.Other.Value, other, SinglePrecision);
        Assert.All(Conditions.All, (condition, index) => Assert.Equal(assessment.ProbabilityOf(condition).Value, conditions[index], SinglePrecision));
        Assert.All(assessment.Sources, entry => Assert.Equal(entry.Probability.Value, sources[(int)entry.Source - 1], SinglePrecision));
    });

    [Fact]
    public void A_score_is_what_the_assessment_says_with_any_small_knowledge_base() => Law.Holds<SmallCase>(300, one =>
    {
        Assessment assessment = one.Evaluate();
        double[] conditions = new double[ConditionCount];

        double other = new Evaluator(one.KnowledgeBase).Score(one.Presentation, conditions, []);

        Assert.Equal(assessment.Other.Value, other, SinglePrecision);
        Assert.All(Conditions.All, (condition, index) => Assert.Equal(assessment.ProbabilityOf(condition).Value, conditions[index], SinglePrecision));
    });

    [Fact]
    public void A_score_without_sources_has_the_same_conditions() => Law.Holds<SmallCase>(100, one =>
    {
        var evaluator = new Evaluator(one.KnowledgeBase);
        double[] with = new double[ConditionCount];
        double[] without = new double[ConditionCount];

        Assert.Equal(evaluator.Score(one.Presentation, with, new double[SourceCount]), evaluator.Score(one.Presentation, without, []));
        Assert.Equal(with, without);
    });

    [Fact]
    public void A_table_is_scored_like_its_cases_on_one_core_and_on_many()
    {
        var presentations = new List<Presentation>();
        Law.Holds<Presentation>(600, presentations.Add);
        var cases = CaseTable.Of(presentations.Select(presentation => presentation));
        (double[] conditions, double[] sources, double[] other) = Scored(cases, 1);

        (double[] parallelConditions, double[] parallelSources, double[] parallelOther) = Scored(cases, 3);

        Assert.Equal(conditions, parallelConditions);
        Assert.Equal(sources, parallelSources);
        Assert.Equal(other, parallelOther);
        double[] oneConditions = new double[ConditionCount];
        double[] oneSources = new double[SourceCount];
        for (int index = 0; index < presentations.Count; index++)
        {
            Assert.Equal(Evaluator.Default.Score(presentations[index], oneConditions, oneSources), other[index]);
            Assert.Equal(oneConditions, conditions[(index * ConditionCount)..((index + 1) * ConditionCount)]);
            Assert.Equal(oneSources, sources[(index * SourceCount)..((index + 1) * SourceCount)]);
            Assert.Equal(Evaluator.Default.Score(cases, index, oneConditions, []), other[index]);
        }
    }

    private static (double[] Conditions, double[] Sources, double[] Other) Scored(CaseTable cases, int cores)
    {
        double[] conditions = new double[cases.Count * ConditionCount];
        double[] sources = new double[cases.Count * SourceCount];
        double[] other = new double[cases.Count];
        Evaluator.Default.Score(cases, conditions, sources, other, cores);
        return (conditions, sources, other);
    }
}

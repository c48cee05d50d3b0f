namespace LumbopelvicModel.Benchmarks;

/// <summary>
/// Compares the baselines with the assessments of the library, which are in double precision, on every case that is measured. What answers something else
/// is no baseline.
/// </summary>
internal static class BaselineCheck
{
    private const double ToleranceOfDouble = 1e-9;
    private const double ToleranceOfSingle = 1e-5;

    public static void Linq(LinqBaseline baseline, IReadOnlyList<LinqCase> cases, IReadOnlyList<Presentation> presentations) => Check(presentations, ToleranceOfDouble, (index, conditions, sources) =>
    {
        BaselineAnswer answer = baseline.Score(cases[index]);
        foreach ((Condition condition, int place) in Conditions.All.Select((condition, place) => (condition, place)))
        {
            conditions[place] = answer.Conditions[condition];
        }

        foreach ((PainSource source, double probability) in answer.Sources)
        {
            sources[source - PainSource.LumbarSpine] = probability;
        }

        return answer.Other;
    });

    public static void Loop(LoopBaseline baseline, IReadOnlyList<LoopCase> cases, IReadOnlyList<Presentation> presentations) =>
        Check(presentations, ToleranceOfDouble, (index, conditions, sources) => baseline.Score(cases[index], conditions, sources));

    public static void HandTuned(HandTunedBaseline baseline, ulong[] cases, IReadOnlyList<Presentation> presentations)
    {
        float[] conditionsOfSingle = new float[Conditions.All.Count];
        float[] sourcesOfSingle = new float[BaselineModel.SourceCount];
        Check(presentations, ToleranceOfSingle, (index, conditions, sources) =>
        {
            float other = baseline.Score(cases, index, conditionsOfSingle, sourcesOfSingle);
            Array.ConvertAll(conditionsOfSingle, probability => (double)probability).CopyTo(conditions, 0);
            Array.ConvertAll(sourcesOfSingle, probability => (double)probability).CopyTo(sources, 0);
            return other;
        });
    }

    private static void Check(IReadOnlyList<Presentation> presentations, double tolerance, Func<int, double[], double[], double> score)
    {
        double[] conditions = new double[Conditions.All.Count];
        double[] sources = new double[BaselineModel.SourceCount];
        for (int index = 0; index < presentations.Count; index++)
        {
            double other = score(index, conditions, sources);
            double difference = Largest(Evaluator.Default.Evaluate(presentations[index]), conditions, sources, other);
            if (!(difference <= tolerance))
            {
                throw new InvalidOperationException($"A baseline differs from the library by {difference} on case {index}: {presentations[index].ToJson()}");
            }
        }
    }

    /// <summary>The largest difference; not a number where one of them is none.</summary>
    private static double Largest(Assessment assessment, double[] conditions, double[] sources, double other)
    {
        double largest = Math.Abs(assessment.Other.Value - other);
        for (int index = 0; index < conditions.Length; index++)
        {
            largest = Math.Max(largest, Math.Abs(assessment.ProbabilityOf(Conditions.All[index]).Value - conditions[index]));
        }

        foreach (SourceAssessment source in assessment.Sources)
        {
            largest = Math.Max(largest, Math.Abs(source.Probability.Value - sources[source.Source - PainSource.LumbarSpine]));
        }

        return largest;
    }
}

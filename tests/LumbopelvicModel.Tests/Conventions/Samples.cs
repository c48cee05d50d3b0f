using System.Collections;
using System.Reflection;
using LumbopelvicModel.Drawing;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>Values of the public types as the library makes them: all that can be reached from its catalogues and answers.</summary>
internal static class Samples
{
    // Enough to meet values that differ in every component, few enough to compare each with each.
    private const int MostOfAType = 40;

    private static readonly Lazy<IReadOnlyList<object>> Found = new(() => [.. Reach(Roots())]);

    public static IReadOnlyList<object> All => Found.Value;

    /// <summary>Catalogues and answers, of two patients each, so that values of one type differ.</summary>
    private static IEnumerable<object?> Roots()
    {
        foreach (PropertyInfo property in typeof(Evaluator).Assembly.GetExportedTypes().Where(ApiText.IsOurs).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)))
        {
            yield return property.GetValue(null);
        }

        SimulatedCase[] cases = [.. new Simulator(Evaluator.Default, 7).Take(6)];
        yield return Calibration.Of(Evaluator.Default, cases[..3]);
        yield return Calibration.Of(Evaluator.Default, cases);
        yield return new KnowledgeFile("one.json", "{}");
        yield return new KnowledgeFile("two.json", "{}");
        yield return PresentationReader.Read("""{"age":-1,"present":["pain.grion"],"absent":[7]}""");
        foreach (SimulatedCase one in cases)
        {
            Assessment assessment = Evaluator.Default.EvaluateWithIntervals(one.Presentation.On(Side.Left).WithId($"case {one.Presentation.Given.Count}"));
            yield return one;
            yield return assessment;
            yield return assessment.Summarise().WithQuestions(Evaluator.Default.NextQuestions(one.Presentation), 2);
            yield return Conditions.All.Select(assessment.Explain);
            yield return assessment.Distinctions;
            yield return Evaluator.Default.NextQuestions(one.Presentation);
            yield return Evaluator.Default.Pivots(one.Presentation);
            yield return Charts.Differential(assessment);
            yield return KnowledgeBase.Default.Instruments.Select(instrument => instrument.Score(one.Presentation));
        }

        Presentation dangerous = Presentation.Empty.Present(Findings.Symptom.WeaknessProgressive, Findings.Sign.Fever, Findings.Pain.LowBack);
        yield return Evaluator.Default.Evaluate(dangerous).Summarise();
        yield return Theme.All.Select(BodyMap.Dermatomes);
        yield return NerveRoots.All.Select(root => BodyMap.Root(root));
        yield return Evaluator.Default.NextQuestions(Presentation.Empty);
        yield return Criterion.IsSex(Sex.Female);
        yield return Criterion.IsSex(Sex.Male);
        yield return Criterion.Not(Criterion.Present(Findings.Pain.Groin));
        yield return Criterion.Not(Criterion.Present(Findings.Pain.Leg));
    }

    private static IEnumerable<object> Reach(IEnumerable<object?> roots)
    {
        var met = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var counts = new Dictionary<Type, int>();
        var open = new Queue<object?>(roots);
        while (open.TryDequeue(out object? value))
        {
            if (value is null or string or Exception || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !met.Add(value))
            {
                continue;
            }

            if (value is IEnumerable items)
            {
                yield return value;
                foreach (object? item in items)
                {
                    open.Enqueue(item);
                }
            }
            else if (value.GetType() is { IsGenericType: true, Namespace: not nameof(LumbopelvicModel) } pair && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
            {
                open.Enqueue(pair.GetProperty("Key")!.GetValue(value));
                open.Enqueue(pair.GetProperty("Value")!.GetValue(value));
            }
            else if (ApiText.IsOurs(value.GetType()) && (counts[value.GetType()] = counts.GetValueOrDefault(value.GetType()) + 1) <= MostOfAType)
            {
                yield return value;
                foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && property.CanRead))
                {
                    open.Enqueue(property.GetValue(value));
                }
            }
        }
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Benchmarks;

/// <summary>Invented knowledge bases and cases of any size, always the same, to see how cost grows. Their numbers mean nothing.</summary>
internal static class RandomKnowledge
{
    private const int Seed = 20261121;

    // As in the built-in knowledge base: about four rules a family, three rules in four over a single finding, half of the conditions named.
    private const int RulesOfFamily = 4;
    private const double SingleShare = 0.75;
    private const double GivenShare = 0.5;

    private static readonly ConcurrentDictionary<(int Count, int Answers), Presentation[]> Made = new();

    /// <summary>The built-in knowledge base with other rules and without instruments.</summary>
    public static KnowledgeBase Of(int ruleCount)
    {
        var random = new Random(Seed);
        return KnowledgeBase.Default
            .WithInstruments([])
            .WithRules(Enumerable.Range(0, ruleCount).Select(index => new DifferentiationRule(
                string.Create(CultureInfo.InvariantCulture, $"invented-{index}"),
                CriterionOf(random),
                string.Create(CultureInfo.InvariantCulture, $"family-{index / RulesOfFamily}"),
                FrequencyOf(random),
                Conditions.All
                    .Where((_, condition) => condition == index % Conditions.All.Count || random.NextDouble() < GivenShare)
                    .Select(condition => KeyValuePair.Create(condition, FrequencyOf(random))))));
    }

    /// <summary>Distinct cases in which so many findings are answered; what follows from the answers is known as well.</summary>
    public static Presentation[] Cases(int count, int answers) => Made.GetOrAdd((count, answers), size =>
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, size.Count).Select(_ => CaseOf(random, size.Answers))];
    });

    private static Presentation CaseOf(Random random, int answers)
    {
        Presentation presentation = Presentation.Empty;
        for (int answered = 0; answered < answers;)
        {
            Finding finding = FindingOf(random);
            if (presentation.Status(finding) == FindingStatus.NotAssessed)
            {
                answered++;
                presentation = random.NextDouble() < 0.4 ? presentation.Present(finding) : presentation.Absent(finding);
            }
        }

        return presentation;
    }

    private static Finding FindingOf(Random random) => Findings.All[random.Next(Findings.All.Count)];

    private static Frequency FrequencyOf(Random random) => Frequency.Judgement(0.05 + (0.9 * random.NextDouble()));

    private static Criterion CriterionOf(Random random)
    {
        if (random.NextDouble() < SingleShare)
        {
            return Criterion.Present(FindingOf(random));
        }

        Criterion[] parts = [.. Enumerable.Range(0, 3).Select(_ => Criterion.Present(FindingOf(random)))];
        return random.Next(4) switch
        {
            0 => Criterion.All(parts),
            1 => Criterion.Any(parts),
            2 => Criterion.AtLeast(2, parts),
            _ => Criterion.All(parts[0], Criterion.Not(parts[1])),
        };
    }
}

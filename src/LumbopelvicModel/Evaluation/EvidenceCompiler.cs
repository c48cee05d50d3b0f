using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Turns frequencies into log-likelihood ratios for every hypothesis, pairs included.</summary>
internal static class EvidenceCompiler
{
    /// <summary>Two conditions together cannot make a finding more certain than this.</summary>
    public const double MostCertain = 1 - 1e-6;

    /// <summary>Two conditions together cannot make a band of a score rarer than this.</summary>
    public const double LeastBand = 1e-3;

    /// <summary>At least so many points are never taken for more certain than this where two conditions meet: the score of a pair needs room above.</summary>
    public const double MostCertainTail = 0.999;

    /// <summary>Nor in the background for more certain than this: the score of a pair needs room below.</summary>
    public const double MostCertainBackground = 0.998;

    private const double LeastRatio = 1e-6;

    public static EvidenceTable OfConditions(KnowledgeBase knowledgeBase)
    {
        Hypotheses hypotheses = Hypotheses.OfConditions;
        (int First, int Second)[] causes = CausesOf(knowledgeBase.PairFactors);
        IEnumerable<EvidenceItem> rules = knowledgeBase.Rules.Select(rule =>
            Compile(rule, causes, [.. HypothesisMember.All.Select(member => FrequencyOf(knowledgeBase, rule, member))]));
        IEnumerable<EvidenceItem> instruments = knowledgeBase.Instruments.Where(instrument => !instrument.StandsAlone).Select(instrument => Compile(instrument, causes));
        return new EvidenceTable(hypotheses.Count, rules.Concat(instruments));
    }

    public static EvidenceTable OfRoots(KnowledgeBase knowledgeBase)
    {
        Hypotheses hypotheses = Hypotheses.OfRoots;
        return new EvidenceTable(hypotheses.Count, knowledgeBase.RootRules.Select(rule =>
            Compile(rule, hypotheses.Members, [.. NerveRoots.All.Select(root => rule.Given.TryGetValue(root, out Frequency? given) ? given.Value : rule.Background.Value)])));
    }

    /// <param name="rule">The rule.</param>
    /// <param name="causes">For each hypothesis the one or two members that bring findings about; a complication stands for its pair.</param>
    /// <param name="given">How often the criterion holds with each member.</param>
    private static RuleItem<T> Compile<T>(Rule<T> rule, (int First, int Second)[] causes, double[] given)
        where T : class
    {
        double background = rule.Background.Value;
        bool isTrait = rule.Criterion.IsTrait;
        double[] whenTrue = new double[causes.Length];
        double[] whenFalse = new double[causes.Length];
        for (int index = 0; index < causes.Length; index++)
        {
            (int first, int second) = causes[index];
            if (second >= 0 && isTrait)
            {
                whenTrue[index] = Math.Log(given[first] / background) + Math.Log(given[second] / background);
                whenFalse[index] = Math.Log((1 - given[first]) / (1 - background)) + Math.Log((1 - given[second]) / (1 - background));
                continue;
            }

            double holds = first < 0 ? background : second < 0 ? given[first] : NoisyOr(given[first], given[second], background);
            whenTrue[index] = Math.Log(holds / background);
            whenFalse[index] = Math.Log((1 - holds) / (1 - background));
        }

        if (rule.Weighs == Weighs.PresenceOnly)
        {
            Array.Clear(whenFalse);
        }

        return new RuleItem<T>(rule, whenFalse, whenTrue);
    }

    private static InstrumentItem Compile(ScoringInstrument instrument, (int First, int Second)[] causes)
    {
        double[] background = [.. instrument.Background.Values];
        double[][] given = [.. HypothesisMember.All.Select(member => instrument.RowOf(member).Row.Values.ToArray())];
        double[][] logRatios = [.. background.Select(_ => new double[causes.Length])];
        for (int index = 0; index < causes.Length; index++)
        {
            (int first, int second) = causes[index];
            double[] bands = first < 0 ? background
                : second < 0 ? given[first]
                : instrument.Measurement is { IsTrait: true } ? Product(given[first], given[second], background)
                : OrderedNoisyOr(given[first], given[second], background);
            for (int band = 0; band < background.Length; band++)
            {
                logRatios[band][index] = Math.Log(Math.Max(bands[band], LeastRatio) / background[band]);
            }
        }

        return new InstrumentItem(instrument, logRatios);
    }

    /// <summary>For each hypothesis over conditions the one or two members that bring findings about.</summary>
    public static (int First, int Second)[] CausesOf(IReadOnlyList<PairFactor> pairFactors) =>
        [.. Hypotheses.OfConditions.Members.Select(members => CauseOf(members, pairFactors))];

    /// <summary>A complication stands for its pair: it is one event.</summary>
    private static (int First, int Second) CauseOf((int First, int Second) members, IReadOnlyList<PairFactor> pairFactors)
    {
        if (members.Second < 0)
        {
            return members;
        }

        Condition first = HypothesisMember.All[members.First].Condition;
        Condition second = HypothesisMember.All[members.Second].Condition;
        Condition? complication = Priors.FactorOf(first, second, pairFactors)?.Complication;
        return complication is null ? members : (complication == first ? members.First : members.Second, -1);
    }

    private static double FrequencyOf(KnowledgeBase knowledgeBase, DifferentiationRule rule, HypothesisMember member) =>
        knowledgeBase.SpokenOf(rule, member)?.Over(rule.Background.Value) ?? rule.Background.Value;

    /// <summary>Either condition can bring the finding about; the background is a leak that both share.</summary>
    private static double NoisyOr(double first, double second, double background) =>
        Math.Min(Math.Max(1 - ((1 - first) * (1 - second) / (1 - background)), Math.Min(first, second)), MostCertain);

    /// <summary>For a trait of the patient, such as age, the two ratios multiply.</summary>
    private static double[] Product(double[] first, double[] second, double[] background) =>
        [.. background.Select((mix, band) => first[band] * second[band] / mix)];

    /// <summary>For an ordered score, noisy-or on the probability of scoring at least so much.</summary>
    private static double[] OrderedNoisyOr(double[] first, double[] second, double[] background)
    {
        int count = background.Length;
        double[] atLeast = new double[count + 1];
        atLeast[0] = 1;
        for (int band = 1; band < count; band++)
        {
            atLeast[band] = NoisyOr(
                Math.Min(first.Skip(band).Sum(), MostCertainTail),
                Math.Min(second.Skip(band).Sum(), MostCertainTail),
                Math.Min(background.Skip(band).Sum(), MostCertainBackground));
        }

        return [.. Enumerable.Range(0, count).Select(band => Math.Max(atLeast[band] - atLeast[band + 1], LeastBand))];
    }
}

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
        IEnumerable<ItemRatios> rules = knowledgeBase.Rules.Select(rule =>
            Compile(rule, causes, FrequenciesOf(knowledgeBase, rule)));
        IEnumerable<ItemRatios> instruments = knowledgeBase.Instruments.Where(instrument => !instrument.StandsAlone).Select(instrument => Compile(instrument, causes));
        return new EvidenceTable(hypotheses.Count, rules.Concat(instruments));
    }

    public static EvidenceTable OfRoots(KnowledgeBase knowledgeBase)
    {
        Hypotheses hypotheses = Hypotheses.OfRoots;
        return new EvidenceTable(hypotheses.Count, knowledgeBase.RootRules.Select(rule => Compile(rule, hypotheses.Members, FrequenciesOf(rule))));
    }

    /// <param name="rule">The rule.</param>
    /// <param name="causes">For each hypothesis the one or two members that bring findings about; a complication stands for its pair.</param>
    /// <param name="given">How often the criterion holds with each member.</param>
    private static ItemRatios Compile<T>(Rule<T> rule, (int First, int Second)[] causes, double[] given)
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

        return new ItemRatios(new RuleItem<T>(rule), [whenFalse, whenTrue]);
    }

    private static ItemRatios Compile(ScoringInstrument instrument, (int First, int Second)[] causes)
    {
        double[] background = instrument.Background.Row.ToArray();
        double[][] given = [.. HypothesisMember.All.Select(member => instrument.RowOf(member).Row.Row.ToArray())];
        double[][] logRatios = new double[background.Length][];
        for (int band = 0; band < background.Length; band++)
        {
            logRatios[band] = new double[causes.Length];
        }

        double[] ofPair = new double[background.Length];
        for (int index = 0; index < causes.Length; index++)
        {
            (int first, int second) = causes[index];
            double[] bands = first < 0 ? background : second < 0 ? given[first] : ofPair;
            if (second >= 0 && instrument.Measurement is { IsTrait: true })
            {
                Product(given[first], given[second], background, ofPair);
            }
            else if (second >= 0)
            {
                OrderedNoisyOr(given[first], given[second], background, ofPair);
            }

            for (int band = 0; band < background.Length; band++)
            {
                logRatios[band][index] = Math.Log(Math.Max(bands[band], LeastRatio) / background[band]);
            }
        }

        return new ItemRatios(new InstrumentItem(instrument), logRatios);
    }

    /// <summary>For each hypothesis over conditions the one or two members that bring findings about.</summary>
    public static (int First, int Second)[] CausesOf(IReadOnlyList<PairFactor> pairFactors) =>
        Array.ConvertAll(Hypotheses.OfConditions.Members, members => CauseOf(members, pairFactors));

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

    // Loops, here and below: LINQ over numbers would be compiled anew at every start.
    private static double[] FrequenciesOf(KnowledgeBase knowledgeBase, DifferentiationRule rule)
    {
        double[] frequencies = new double[HypothesisMember.All.Count];
        for (int member = 0; member < frequencies.Length; member++)
        {
            SpokenFrequency? spoken = knowledgeBase.SpokenOf(rule, HypothesisMember.All[member]);
            frequencies[member] = spoken is null ? rule.Background.Value : spoken.Over(rule.Background.Value);
        }

        return frequencies;
    }

    private static double[] FrequenciesOf(RootRule rule)
    {
        double[] frequencies = new double[NerveRoots.All.Count];
        for (int root = 0; root < frequencies.Length; root++)
        {
            frequencies[root] = (rule.Given.TryGetValue(NerveRoots.All[root], out Frequency? given) ? given : rule.Background).Value;
        }

        return frequencies;
    }

    /// <summary>Either condition can bring the finding about; the background is a leak that both share.</summary>
    private static double NoisyOr(double first, double second, double background) =>
        Math.Min(Math.Max(1 - ((1 - first) * (1 - second) / (1 - background)), Math.Min(first, second)), MostCertain);

    /// <summary>For a trait of the patient, such as age, the two ratios multiply.</summary>
    private static void Product(double[] first, double[] second, double[] background, double[] bands)
    {
        for (int band = 0; band < bands.Length; band++)
        {
            bands[band] = first[band] * second[band] / background[band];
        }
    }

    /// <summary>For an ordered score, noisy-or on the probability of scoring at least so much.</summary>
    private static void OrderedNoisyOr(double[] first, double[] second, double[] background, double[] bands)
    {
        double atLeast = 1;
        for (int band = 0; band < bands.Length; band++)
        {
            int above = band + 1;
            double atLeastAbove = above == bands.Length ? 0 : NoisyOr(
                Math.Min(SumFrom(above, first), MostCertainTail),
                Math.Min(SumFrom(above, second), MostCertainTail),
                Math.Min(SumFrom(above, background), MostCertainBackground));
            bands[band] = Math.Max(atLeast - atLeastAbove, LeastBand);
            atLeast = atLeastAbove;
        }
    }

    private static double SumFrom(int band, double[] bands)
    {
        double sum = 0;
        for (; band < bands.Length; band++)
        {
            sum += bands[band];
        }

        return sum;
    }
}

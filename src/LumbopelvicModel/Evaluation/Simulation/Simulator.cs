using System.Diagnostics;
using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// Invents patients from the numbers of a knowledge base: for teaching, load tests, and to check that the evaluation is calibrated where its own
/// assumptions hold. It is the model talking to itself; how well it does here says nothing about real patients.
/// </summary>
/// <remarks>
/// <para>A truth is drawn from the pretest profile: one condition, two of different sources, or none. Then sex, age, duration and findings are drawn
/// from the frequencies that the evaluation weighs with. What follows from earlier answers through the hierarchy is not asked again, so no
/// case contradicts itself.</para>
/// <para>The same evaluator, seed and options give the same cases in the same order. Evaluation itself stays free of randomness.</para>
/// </remarks>
/// <threadsafety static="true" instance="false"/>
/// <seealso cref="Calibration"/>
public sealed class Simulator
{
    private readonly Evaluator _evaluator;
    private readonly SplitMix64 _random;
    private readonly double[] _cumulative;
    private readonly (int Item, int Finding)[][] _families;
    private readonly (int Item, int Finding)[][] _independentFamilies;
    private readonly int[] _traitInstruments;
    private readonly int[] _sexRules;

    /// <summary>Makes a simulator over an evaluator's knowledge base and profile.</summary>
    /// <param name="evaluator">The evaluator, such as <see cref="Evaluator.Default"/>.</param>
    /// <param name="seed">Any number; the same one gives the same cases.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluator"/> is null.</exception>
    public Simulator(Evaluator evaluator, ulong seed)
    {
        _evaluator = Guard.NotNull(evaluator);
        _random = new SplitMix64(seed);
        EvidenceTable table = evaluator.ConditionEvidence;
        _cumulative = new double[table.HypothesisCount];
        double sum = 0;
        for (int hypothesis = 0; hypothesis < _cumulative.Length; hypothesis++)
        {
            sum += Math.Exp(evaluator.LogPretest[hypothesis]);
            _cumulative[hypothesis] = sum;
        }

        EvidenceItem[] items = table.Items.ToArray();
        _families = [.. Enumerable.Range(0, items.Length)
            .Where(item => items[item].SingleFinding is not null)
            .GroupBy(item => items[item].Family, StringComparer.Ordinal)
            .Select(family => family.Select(item => (item, Findings.IndexOf(items[item].Findings[0]))).DistinctBy(pair => pair.Item2).ToArray())];
        _independentFamilies = [.. _families
            .Select(family => Array.FindAll(family, pair => SettlesNothingElse(table, pair.Item, pair.Finding)))
            .Where(family => family.Length > 0)];
        _traitInstruments = [.. Enumerable.Range(0, items.Length).Where(item => items[item] is InstrumentItem { IsTrait: true })];
        _sexRules = [.. Enumerable.Range(0, items.Length).Where(item => items[item] is RuleItem<Condition> { Rule.Criterion: SexCriterion })];
    }

    /// <summary>How probable it is that sex, age, duration and each finding is asked for, from 0 to 1; what is not asked is not assessed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number from 0 to 1.</exception>
    public double AskProbability
    {
        get;
        init => field = Guard.InRange(value, 0, 1);
    } = 0.7;

    /// <summary>Whether at most one finding of each family is asked for, as the evaluation assumes. Otherwise every finding that has a rule can be asked for, as in a patient who can answer anything.</summary>
    public bool OneToAFamily { get; init; } = true;

    /// <summary>
    /// Whether only findings are asked for whose answer no other rule and no score reads, directly or through the hierarchy. With
    /// <see cref="OneToAFamily"/> the assumptions of the evaluation then hold, and its probabilities should be calibrated.
    /// </summary>
    public bool IndependentOnly { get; init; }

    /// <summary>Invents the next patient.</summary>
    /// <returns>The presentation and the truth.</returns>
    public SimulatedCase Next()
    {
        double drawn = _random.NextDouble() * _cumulative[^1];
        int found = Array.FindIndex(_cumulative, upTo => drawn < upTo);
        int hypothesis = found < 0 ? 0 : found;
        Sex? sex = DrawSex(hypothesis);
        double[] measured = DrawMeasurements(hypothesis);
        ulong[] given = DrawFindings(hypothesis);
        Presentation presentation = Presentation.TryCreate(null, null, sex, given, measured)
            ?? throw new UnreachableException("A simulated case contradicts itself.");
        (int first, int second) = Hypotheses.OfConditions.Members[hypothesis];
        return new SimulatedCase(presentation, new[] { first, second }
            .Where(member => member >= 0)
            .Select(member => new SimulatedTruth(HypothesisMember.All[member].Condition, HypothesisMember.All[member].Variant)));
    }

    /// <summary>Invents patients one after the other.</summary>
    /// <param name="count">How many, from 0.</param>
    /// <returns>The cases, drawn as they are enumerated; enumerating again draws others.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    public IEnumerable<SimulatedCase> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Enumerable.Range(0, count).Select(_ => Next());
    }

    /// <summary>Whether a rule is the only item that an answer to its finding, or what follows from it, can reach.</summary>
    private static bool SettlesNothingElse(EvidenceTable table, int item, int finding)
    {
        int[] related = [finding, .. Hierarchy.Ancestors(finding), .. Hierarchy.Descendants(finding)];
        foreach (int place in related)
        {
            foreach (int reached in table.ItemsOf(place))
            {
                if (reached != item)
                {
                    return false;
                }
            }
        }

        // Where absence weighs nothing the evaluation leaves out on purpose what it could know.
        return table.Items[item] is RuleItem<Condition> { Rule.Weighs: Weighs.PresenceAndAbsence };
    }

    /// <summary>How often an outcome occurs with a hypothesis: what the evaluation divides by the background.</summary>
    private double FrequencyOf(int item, int outcome, int hypothesis)
    {
        EvidenceTable table = _evaluator.ConditionEvidence;
        return table.Items[item].BackgroundOf(outcome) * Math.Exp(table.Row(item, outcome)[hypothesis]);
    }

    private bool IsAsked() => _random.NextDouble() < AskProbability;

    private Sex? DrawSex(int hypothesis)
    {
        if (_sexRules.Length == 0 || !IsAsked())
        {
            return null;
        }

        // For a pair the ratios of a trait multiply, so the two outcomes need not sum to 1.
        double holds = FrequencyOf(_sexRules[0], 1, hypothesis);
        bool isSo = _random.NextDouble() * (holds + FrequencyOf(_sexRules[0], 0, hypothesis)) < holds;
        var rule = (RuleItem<Condition>)_evaluator.ConditionEvidence.Items[_sexRules[0]];
        Sex named = ((SexCriterion)rule.Rule.Criterion).Sex;
        return isSo ? named : named == Sex.Female ? Sex.Male : Sex.Female;
    }

    private double[] DrawMeasurements(int hypothesis)
    {
        double[] measured = Presentation.Unmeasured();
        foreach (int item in _traitInstruments)
        {
            if (!IsAsked())
            {
                continue;
            }

            ScoringInstrument instrument = ((InstrumentItem)_evaluator.ConditionEvidence.Items[item]).Instrument;
            IReadOnlyList<ScoreBand> bands = instrument.Bands;
            double[] weights = [.. bands.Select((_, band) => FrequencyOf(item, band, hypothesis))];
            double drawn = _random.NextDouble() * weights.Sum();
            int chosen = 0;
            while (chosen < weights.Length - 1 && drawn >= weights[chosen])
            {
                drawn -= weights[chosen];
                chosen++;
            }

            // The last band is open in practice: nobody is 120 years old. It is drawn about twice as wide as the one before.
            int from = bands[chosen].From;
            int to = chosen == 0 || chosen < bands.Count - 1 ? bands[chosen].To : Math.Min(bands[chosen].To, from + (2 * (from - bands[chosen - 1].From)));
            measured[Measurements.IndexOf(instrument.Measurement!)] = from + _random.NextInt(to - from + 1);
        }

        return measured;
    }

    /// <summary>The answers, as <see cref="FindingBits"/>.</summary>
    private ulong[] DrawFindings(int hypothesis)
    {
        ulong[] given = new ulong[FindingBits.Length];
        var known = new FindingStatus[Findings.All.Count];
        foreach ((int item, int finding) in ChooseQuestions())
        {
            // Settled by an earlier answer: asking again could only repeat or contradict it.
            if (known[finding] != FindingStatus.NotAssessed)
            {
                continue;
            }

            FindingStatus answer = _random.NextDouble() < FrequencyOf(item, 1, hypothesis) ? FindingStatus.Present : FindingStatus.Absent;
            FindingBits.State(given, finding, answer);
            known[finding] = answer;
            foreach (int follows in answer == FindingStatus.Present ? Hierarchy.Ancestors(finding) : Hierarchy.Descendants(finding))
            {
                known[follows] = answer;
            }
        }

        return given;
    }

    /// <summary>What is asked for, in random order, chosen before any answer is known.</summary>
    private (int Item, int Finding)[] ChooseQuestions()
    {
        var chosen = new List<(int, int)>();
        foreach ((int Item, int Finding)[] family in IndependentOnly ? _independentFamilies : _families)
        {
            if (OneToAFamily)
            {
                (int, int) one = family[_random.NextInt(family.Length)];
                if (IsAsked())
                {
                    chosen.Add(one);
                }

                continue;
            }

            chosen.AddRange(family.Where(_ => IsAsked()));
        }

        (int Item, int Finding)[] order = [.. chosen];
        for (int last = order.Length - 1; last > 0; last--)
        {
            int other = _random.NextInt(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return order;
    }
}

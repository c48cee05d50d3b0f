using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// The evaluation: from a presentation to a ranked, explained assessment. It informs and teaches; it does not diagnose.
/// </summary>
/// <remarks>
/// <para>A knowledge base, compiled once. Immutable and safe for any number of threads; keep one and share it. Every method is pure: no clock, no
/// randomness, no culture, no files; the same presentation always gives the same bits (on one kind of machine: the logarithm of
/// the platform may differ in the last bit). No presentation that could be built makes it throw.</para>
/// <para>The arithmetic: hypotheses are each condition alone, each pair of conditions of different sources, and none of them. A rule that holds adds
/// <c>ln(given/background)</c>, one that does not hold <c>ln((1-given)/(1-background))</c>, an unknown one nothing. Within a family of findings that
/// measure the same thing only the strongest for and the strongest against count. That families are independent of each other, given the
/// condition, is an assumption; it makes probabilities near 0 and 1 bolder than they should be.</para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class Evaluator
{
    private static readonly Lazy<Evaluator> BuiltIn = new(() => new Evaluator(KnowledgeBase.Default));

    private readonly CompiledKnowledge _compiled;
    private readonly double[] _logPretest;
    private readonly double[] _logRootPretest;
    private readonly Scorer _scorer;

    /// <summary>Compiles a knowledge base. Takes milliseconds; the result is meant to be kept.</summary>
    /// <param name="knowledgeBase">The knowledge base; its default profile is taken.</param>
    /// <exception cref="ArgumentNullException"><paramref name="knowledgeBase"/> is null.</exception>
    public Evaluator(KnowledgeBase knowledgeBase)
        : this(new CompiledKnowledge(Guard.NotNull(knowledgeBase)), knowledgeBase.GetProfile(KnowledgeBase.DefaultProfileId))
    {
    }

    private Evaluator(CompiledKnowledge compiled, PretestProfile profile)
    {
        _compiled = compiled;
        Profile = profile;
        _logPretest = Posterior.Padded(Priors.OfConditions(profile, KnowledgeBase.PairFactors, KnowledgeBase.VariantShares));
        _logRootPretest = Posterior.Padded(Priors.OfRoots(KnowledgeBase.RootPretest));
        _scorer = new Scorer(compiled.Conditions, _logPretest);
    }

    /// <summary>The evaluator of the built-in knowledge base with its default profile.</summary>
    public static Evaluator Default => BuiltIn.Value;

    /// <summary>The knowledge base.</summary>
    public KnowledgeBase KnowledgeBase => _compiled.KnowledgeBase;

    /// <summary>The pretest profile that evaluations start from.</summary>
    public PretestProfile Profile { get; }

    /// <summary>The same evaluator for another setting. Cheap: the compiled rules are shared.</summary>
    /// <param name="profile">A profile, of the knowledge base or of your own.</param>
    /// <returns>A new evaluator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    /// <exception cref="ArgumentException">The profile leaves no probability for none of the conditions.</exception>
    public Evaluator WithProfile(PretestProfile profile)
    {
        KnowledgeBase.OtherIn(Guard.NotNull(profile));
        return new Evaluator(_compiled, profile);
    }

    /// <summary>The same evaluator for another setting of the knowledge base.</summary>
    /// <param name="profileId">The id of the profile, such as <c>spine-clinic</c>.</param>
    /// <returns>A new evaluator.</returns>
    /// <exception cref="ArgumentException">The knowledge base has no such profile.</exception>
    public Evaluator WithProfile(string profileId) => WithProfile(KnowledgeBase.GetProfile(Guard.NotNull(profileId)));

    /// <summary>Assesses a presentation.</summary>
    /// <param name="presentation">What is known of the patient.</param>
    /// <returns>The ranked, explained answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public Assessment Evaluate(Presentation presentation)
    {
        var facts = new Facts(Guard.NotNull(presentation));
        int[] outcomes = _compiled.Conditions.Outcomes(facts);
        Span<double> posterior = stackalloc double[_compiled.Conditions.Stride];
        Weigh(outcomes, posterior);
        double evidence = FitCheck.EvidenceForLeader(_logPretest, posterior);
        Posterior.Normalise(posterior);
        Fit fit = FitCheck.Judge(presentation, evidence, posterior[0]);

        Span<double> rootPosterior = stackalloc double[_compiled.Roots.Stride];
        _logRootPretest.CopyTo(rootPosterior);
        int[] rootOutcomes = _compiled.Roots.Outcomes(facts);
        _compiled.Roots.Weigh(rootOutcomes, rootPosterior);
        Posterior.Normalise(rootPosterior);

        (ValueList<RedFlagAlert> raised, ValueList<RedFlagAlert> open) = _compiled.RedFlags.Run(presentation);
        bool hasRootEvidence = rootOutcomes.AsSpan().ContainsAnyExcept(EvidenceItem.Unknown);
        return new Assessment(
            this,
            presentation,
            outcomes,
            posterior[.._compiled.Conditions.HypothesisCount],
            rootPosterior[.._compiled.Roots.HypothesisCount],
            hasRootEvidence,
            fit,
            raised,
            open);
    }

    /// <summary>Assesses a presentation and says how sure the probabilities are, as far as the frequencies behind them are known.</summary>
    /// <remarks>
    /// <para>Every frequency is drawn 256 times from a Beta distribution around it with its <see cref="Frequency.EffectiveSampleSize"/> (the median of the
    /// draws is the number), bands of a score one on top of the other, always the same draws; an interval holds the middle 90 % of the probabilities that follow, and the estimate.
    /// The same presentation gives the same bits.</para>
    /// <para>An interval says what sampling and judgement leave open. It takes the pretest profile as given, and says nothing of how unlike the
    /// patients of the studies this one is, or of findings that are not independent. It takes some milliseconds, more the
    /// more is known; the first call for a knowledge base takes some tenths of a second more and keeps about 20 MB, which evaluators of other profiles share.</para>
    /// </remarks>
    /// <param name="presentation">What is known of the patient.</param>
    /// <returns>What <see cref="Evaluate"/> returns, with an interval to every probability.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public Assessment EvaluateWithIntervals(Presentation presentation)
    {
        Assessment assessment = Evaluate(presentation);
        var facts = new Facts(presentation);
        return new Assessment(assessment, _compiled.Intervals.Find(
            _compiled.Conditions.Outcomes(facts),
            Array.ConvertAll(_logPretest[.._compiled.Conditions.HypothesisCount], Math.Exp),
            _compiled.Roots.Outcomes(facts),
            Array.ConvertAll(_logRootPretest[.._compiled.Roots.HypothesisCount], Math.Exp),
            assessment.Pairs));
    }

    /// <summary>The probabilities that <see cref="Evaluate"/> returns, without the reasons: into memory of the caller, without allocating any.</summary>
    /// <remarks>For many cases. The same arithmetic in single precision: within 0.00001 of what <see cref="Evaluate"/> says of the same presentation, and
    /// the same bits whichever way a case is scored.</remarks>
    /// <param name="presentation">What is known of the patient.</param>
    /// <param name="conditions">Takes the probability of each condition, in the order of <see cref="Conditions.All"/>; that long.</param>
    /// <param name="sources">Takes the probability of each source, in the order of <see cref="PainSource"/> from <see cref="PainSource.LumbarSpine"/>; that long, or empty where sources are not wanted.</param>
    /// <returns>The probability that it is none of the modelled conditions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="conditions"/> or <paramref name="sources"/> has another length.</exception>
    public double Score(Presentation presentation, Span<double> conditions, Span<double> sources)
    {
        Guard.NotNull(presentation);
        return _scorer.Score(new Facts(presentation), conditions, sources);
    }

    /// <summary>The same of one case of a table.</summary>
    /// <param name="cases">The table.</param>
    /// <param name="index">Which case, from 0.</param>
    /// <param name="conditions">Takes the probability of each condition, in the order of <see cref="Conditions.All"/>; that long.</param>
    /// <param name="sources">Takes the probability of each source, in the order of <see cref="PainSource"/>; that long, or empty where sources are not wanted.</param>
    /// <returns>The probability that it is none of the modelled conditions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not that of a case.</exception>
    /// <exception cref="ArgumentException"><paramref name="conditions"/> or <paramref name="sources"/> has another length.</exception>
    public double Score(CaseTable cases, int index, Span<double> conditions, Span<double> sources)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Guard.NotNull(cases).Count);
        return _scorer.Score(cases.FactsOf(index), conditions, sources);
    }

    /// <summary>The same of every case of a table: case after case, each in the order of one.</summary>
    /// <remarks>The same bits on one core and on many.</remarks>
    /// <param name="cases">The table.</param>
    /// <param name="conditions">Takes the probabilities of the conditions; as long as cases times <see cref="Conditions.All"/>.</param>
    /// <param name="sources">Takes the probabilities of the sources; as long as cases times sources, or empty where sources are not wanted.</param>
    /// <param name="other">Takes the probability of none of the modelled conditions; as long as there are cases.</param>
    /// <param name="cores">On how many cores at most, from 1; <c>Environment.ProcessorCount</c> for all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cores"/> is below 1.</exception>
    /// <exception cref="ArgumentException">Memory has another length.</exception>
    public void Score(CaseTable cases, Memory<double> conditions, Memory<double> sources, Memory<double> other, int cores = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cores, 1);
        _scorer.Score(Guard.NotNull(cases), conditions, sources, other, cores);
    }

    /// <summary>What to ask next: the screening page for open emergency flags, then the questions by expected information.</summary>
    /// <remarks>Evaluates every open question both ways; that takes longer than <see cref="Evaluate"/>, which is why it is a call of its own.</remarks>
    /// <param name="presentation">What is known of the patient.</param>
    /// <returns>The questions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public QuestionPlan NextQuestions(Presentation presentation)
    {
        Guard.NotNull(presentation);
        return new QuestionPlan(_compiled.Screening.Find(presentation), _compiled.Questions.Find(presentation, _logPretest));
    }

    /// <summary>The findings and measurements without which the leading condition or the leading source would be another.</summary>
    /// <param name="presentation">What is known of the patient.</param>
    /// <returns>The pivots, in catalogue order; empty where the answer hangs on nothing single.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public IReadOnlyList<Pivot> Pivots(Presentation presentation)
    {
        (Condition leader, PainSource source) = Leaders(Guard.NotNull(presentation));
        var pivots = new List<Pivot>();
        foreach (AssessedFinding assessed in presentation.Given)
        {
            Compare(assessed.Finding, null, presentation.Without(assessed.Finding));
        }

        foreach (MeasuredValue measured in presentation.Measured)
        {
            Compare(null, measured.Measurement, presentation.Without(measured.Measurement));
        }

        return ValueList<Pivot>.From(pivots);

        void Compare(Finding? finding, Measurement? measurement, Presentation without)
        {
            (Condition otherLeader, PainSource otherSource) = Leaders(without);
            if (otherLeader != leader || otherSource != source)
            {
                pivots.Add(new Pivot(finding, measurement, otherLeader, otherSource));
            }
        }
    }

    /// <summary>The compiled rules over conditions, for the simulator, which draws from the frequencies that evaluations weigh with.</summary>
    internal EvidenceTable ConditionEvidence => _compiled.Conditions;

    /// <summary>The natural logarithm of the pretest probability of each hypothesis.</summary>
    internal ReadOnlySpan<double> LogPretest => _logPretest.AsSpan(0, _compiled.Conditions.HypothesisCount);

    /// <summary>The reasons for a condition alone; where it is two diseases, for the one that weighs more.</summary>
    internal Explanation Explain(Condition condition, ReadOnlySpan<int> outcomes) => _compiled.Explainer.Explain(condition, outcomes, _logPretest);

    private (Condition Leader, PainSource Source) Leaders(Presentation presentation)
    {
        Span<double> posterior = stackalloc double[_compiled.Conditions.Stride];
        Weigh(_compiled.Conditions.Outcomes(new Facts(presentation)), posterior);
        Posterior.Normalise(posterior);
        Span<double> members = stackalloc double[Hypotheses.OfConditions.MemberCount];
        Hypotheses.OfConditions.SumMembers<double>(posterior, members);
        Span<double> conditions = stackalloc double[Conditions.All.Count];
        Marginals.SumConditions(members, conditions);
        Span<double> sources = stackalloc double[Marginals.SourceCount];
        Marginals.SumSources(members, sources);
        return (Conditions.All[Ranking.First(conditions)], (PainSource)(Ranking.First(sources) + 1));
    }

    private void Weigh(ReadOnlySpan<int> outcomes, Span<double> logWeights)
    {
        _logPretest.CopyTo(logWeights);
        _compiled.Conditions.Weigh(outcomes, logWeights);
    }
}

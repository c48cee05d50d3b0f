using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// The whole answer to a presentation: where the pain comes from, which conditions are how probable, the nerve root, red flags, and the reasons.
/// It informs and teaches; it does not diagnose and takes no decision off a clinician.
/// </summary>
/// <remarks>Equality is by value: the same presentation under the same knowledge base and profile gives an equal assessment.</remarks>
public sealed record Assessment
{
    /// <summary>What every assessment says of itself.</summary>
    public const string NoDiagnosis = "This informs and teaches; it is no diagnosis and no medical device. A professional must examine the patient. In an emergency call the emergency services.";

    /// <summary>How much of the drawn probabilities an interval holds: the middle 0.9 of them, 90 %.</summary>
    public const double IntervalLevel = 0.9;

    private const double LeastRootInvolvement = 0.1;

    private readonly Evaluator _evaluator;
    private readonly ValueList<int> _outcomes;
    private readonly ValueList<ConditionAssessment> _differential;
    private readonly ValueList<SourceAssessment> _sources;
    private readonly ValueList<PairAssessment> _pairs;
    private readonly ValueList<RootAssessment> _roots;
    private readonly ValueList<RedFlagAlert> _redFlags;
    private readonly ValueList<RedFlagAlert> _openRedFlags;

    internal Assessment(
        Evaluator evaluator,
        Presentation presentation,
        int[] outcomes,
        ReadOnlySpan<double> posterior,
        ReadOnlySpan<double> rootPosterior,
        bool hasRootEvidence,
        Fit fit,
        IEnumerable<RedFlagAlert> redFlags,
        IEnumerable<RedFlagAlert> openRedFlags)
    {
        _evaluator = evaluator;
        _outcomes = ValueList<int>.Own(outcomes);
        Presentation = presentation;
        Fit = fit;
        _redFlags = ValueList<RedFlagAlert>.From(redFlags);
        _openRedFlags = ValueList<RedFlagAlert>.From(openRedFlags);
        Hypotheses hypotheses = Hypotheses.OfConditions;
        Span<double> members = stackalloc double[hypotheses.MemberCount];
        hypotheses.SumMembers(posterior, members);
        _differential = Ranking.Conditions(members);
        _sources = Ranking.Sources(members);
        ReadOnlySpan<double> pairs = posterior[hypotheses.FirstPair..];
        _pairs = Ranking.Pairs(pairs);
        Span<double> roots = stackalloc double[Hypotheses.OfRoots.MemberCount];
        Hypotheses.OfRoots.SumMembers(rootPosterior, roots);
        _roots = Ranking.Roots(roots, presentation.Side);
        HasRootEvidence = hasRootEvidence;
        Other = Ranking.Clamped(posterior[0]);
        double coexistence = 0;
        foreach (double pair in pairs)
        {
            coexistence += pair;
        }

        Coexistence = Ranking.Clamped(coexistence);
    }

    /// <summary>The same assessment with an interval to every probability.</summary>
    internal Assessment(Assessment assessment, PosteriorSample sample)
        : this(assessment)
    {
        _differential = ValueList<ConditionAssessment>.From(_differential.Select(sample.WithInterval));
        _sources = ValueList<SourceAssessment>.From(_sources.Select(sample.WithInterval));
        _pairs = ValueList<PairAssessment>.From(_pairs.Select(sample.WithInterval));
        _roots = ValueList<RootAssessment>.From(_roots.Select(sample.WithInterval));
        CoexistenceInterval = sample.OfCoexistence(Coexistence);
        OtherInterval = sample.OfOther(Other);
    }

    /// <summary>What was assessed.</summary>
    public Presentation Presentation { get; }

    /// <summary>The pretest profile that it started from.</summary>
    public PretestProfile Profile => _evaluator.Profile;

    /// <summary>The version of the knowledge base.</summary>
    public string KnowledgeBaseVersion => _evaluator.KnowledgeBase.Version;

    /// <summary>Where the pain comes from, the most probable first; ties in the order of <see cref="PainSource"/>.</summary>
    public IReadOnlyList<SourceAssessment> Sources => _sources;

    /// <summary>Every condition, the most probable first; ties in catalogue order.</summary>
    public IReadOnlyList<ConditionAssessment> Differential => _differential;

    /// <summary>The probability that two conditions of different sources are there together.</summary>
    public Probability Coexistence { get; }

    /// <summary>The interval of <see cref="Coexistence"/>, or <see langword="null"/> unless intervals were asked for.</summary>
    public ProbabilityInterval? CoexistenceInterval { get; }

    /// <summary>The pairs that make up <see cref="Coexistence"/> with a probability of at least 1 %, the most probable first.</summary>
    public IReadOnlyList<PairAssessment> Pairs => _pairs;

    /// <summary>The probability that it is none of the modelled conditions.</summary>
    public Probability Other { get; }

    /// <summary>The interval of <see cref="Other"/>, or <see langword="null"/> unless intervals were asked for.</summary>
    public ProbabilityInterval? OtherInterval { get; }

    /// <summary>Every root from L1 to S1, the most probable first, given that a root is involved at all.</summary>
    public IReadOnlyList<RootAssessment> Roots => _roots;

    /// <summary>Whether anything that is known bears on which root it is. Otherwise <see cref="Roots"/> only says how common each is.</summary>
    public bool HasRootEvidence { get; }

    /// <summary>
    /// Whether a person should be shown <see cref="Roots"/>: something bears on which root it is, and some condition that involves roots has a
    /// probability of at least 10 % (judgement). Elsewhere a list of roots would only mislead.
    /// </summary>
    public bool NamesRoots => HasRootEvidence && _differential.Any(entry => entry.Condition.Roots.Count > 0 && entry.Probability.Value >= LeastRootInvolvement);

    /// <summary>The syndromes whose findings are all there, such as sciatica. They name a pattern and weigh nothing.</summary>
    public IReadOnlyList<Syndrome> Syndromes => ValueList<Syndrome>.From(_evaluator.KnowledgeBase.Syndromes
        .Where(definition => definition.Criterion.Evaluate(Presentation) == true)
        .Select(definition => definition.Syndrome));

    /// <summary>The red flags that are raised, the most urgent first. Never netted against probabilities.</summary>
    public IReadOnlyList<RedFlagAlert> RedFlags => _redFlags;

    /// <summary>The red flags that cannot be excluded yet, the most urgent first.</summary>
    public IReadOnlyList<RedFlagAlert> OpenRedFlags => _openRedFlags;

    /// <summary>The most urgent raised red flag of each concern, the most urgent first: its action contains what the milder ones ask for.</summary>
    public IReadOnlyList<RedFlagAlert> RaisedConcerns => ValueList<RedFlagAlert>.From(_redFlags.DistinctBy(alert => alert.RedFlag.Concern));

    /// <summary>
    /// The most urgent open red flag of each concern, the most urgent first. One is left out only where a flag at least as urgent is raised for
    /// the same concern: an open emergency must not hide behind a milder flag.
    /// </summary>
    public IReadOnlyList<RedFlagAlert> OpenConcerns => ValueList<RedFlagAlert>.From(_openRedFlags
        .Where(open => !_redFlags.Any(raised => raised.RedFlag.Concern == open.RedFlag.Concern && raised.RedFlag.Urgency <= open.RedFlag.Urgency))
        .DistinctBy(alert => alert.RedFlag.Concern));

    /// <summary>Whether anything fits at all.</summary>
    public Fit Fit { get; }

    /// <summary>Whether a red flag of the highest urgency is raised.</summary>
    public bool IsEmergency => _redFlags.Any(alert => alert.RedFlag.Urgency == Urgency.Emergency);

    /// <summary>What separates the first condition of the differential from the second, the strongest first. Its sum is the difference of their log weights.</summary>
    public IReadOnlyList<Distinction> Distinctions => Distinguish(_differential[0].Condition, _differential[1].Condition);

    /// <summary>The probability of a condition, alone or beside another.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The posttest probability.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public Probability ProbabilityOf(Condition condition)
    {
        Guard.NotNull(condition);
        return _differential.First(entry => entry.Condition == condition).Probability;
    }

    /// <summary>The exact reasons for one condition being there alone.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The pretest weight and the contributions, whose sum is the log weight.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public Explanation Explain(Condition condition) => _evaluator.Explain(Guard.NotNull(condition), _outcomes.AsSpan());

    /// <summary>What separates two conditions, each alone.</summary>
    /// <param name="first">The condition that positive values favour.</param>
    /// <param name="second">The condition that negative values favour.</param>
    /// <returns>Everything that counts differently for the two, the strongest first. The sum is the difference of their log weights.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<Distinction> Distinguish(Condition first, Condition second)
    {
        Explanation one = Explain(Guard.NotNull(first));
        Explanation other = Explain(Guard.NotNull(second));
        var differences = new Dictionary<string, Distinction>(StringComparer.Ordinal);
        foreach ((Contribution contribution, double sign) in one.Contributions.Select(entry => (entry, 1.0)).Concat(other.Contributions.Select(entry => (entry, -1.0))))
        {
            double before = differences.TryGetValue(contribution.Id, out Distinction? already) ? already.LogRatio : 0;
            differences[contribution.Id] = new Distinction(contribution.Id, contribution.Statement, before + (sign * contribution.LogRatio));
        }

        return ValueList<Distinction>.From(differences.Values
            .Append(new Distinction("pretest", "How common it is", one.LogPretest - other.LogPretest))
            .Where(distinction => distinction.LogRatio != 0)
            .OrderByDescending(distinction => Math.Abs(distinction.LogRatio))
            .ThenBy(distinction => distinction.Id, StringComparer.Ordinal));
    }

    /// <summary>The JSON contract of an assessment, without the reasons.</summary>
    /// <returns>The summary.</returns>
    public AssessmentSummary Summarise() => AssessmentSummary.Of(this);

    /// <summary>The assessment as a table for a person, with the reasons for the first three, in the invariant culture.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => AssessmentText.Write(this, AssessmentText.DefaultTop);

    /// <summary>The assessment as a table for a person.</summary>
    /// <param name="top">How many conditions are listed, from 1.</param>
    /// <returns>Several lines.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is below 1.</exception>
    public string ToString(int top)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        return AssessmentText.Write(this, top);
    }

    /// <summary>The knowledge base that it was made with.</summary>
    internal KnowledgeBase KnowledgeBase => _evaluator.KnowledgeBase;

    /// <inheritdoc/>
    public bool Equals(Assessment? other) =>
        other is not null
        && Presentation == other.Presentation
        && Profile == other.Profile
        && _evaluator.KnowledgeBase == other._evaluator.KnowledgeBase
        && _outcomes.Equals(other._outcomes)
        && _differential.Equals(other._differential)
        && _sources.Equals(other._sources)
        && _pairs.Equals(other._pairs)
        && _roots.Equals(other._roots)
        && _redFlags.Equals(other._redFlags)
        && _openRedFlags.Equals(other._openRedFlags)
        && Other == other.Other
        && OtherInterval == other.OtherInterval
        && Coexistence == other.Coexistence
        && CoexistenceInterval == other.CoexistenceInterval
        && Fit == other.Fit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Presentation, Profile.Id, KnowledgeBaseVersion, _differential, Other, Coexistence);
}

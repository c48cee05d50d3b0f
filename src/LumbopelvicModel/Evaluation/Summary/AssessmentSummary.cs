using System.Text.Json;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// The JSON contract of an assessment: what a line of a batch says. Written and read back to an equal value. The reasons are not part of it; they
/// follow from the presentation and the knowledge base.
/// </summary>
public sealed record AssessmentSummary
{
    private readonly ValueList<SourceAssessment> _sources = ValueList<SourceAssessment>.Empty;
    private readonly ValueList<ConditionAssessment> _differential = ValueList<ConditionAssessment>.Empty;
    private readonly ValueList<RootAssessment> _roots = ValueList<RootAssessment>.Empty;
    private readonly ValueList<RedFlagSummary> _redFlags = ValueList<RedFlagSummary>.Empty;
    private readonly ValueList<string> _openRedFlags = ValueList<string>.Empty;
    private readonly ValueList<string> _screening = ValueList<string>.Empty;
    private readonly ValueList<Question> _questions = ValueList<Question>.Empty;

    internal AssessmentSummary()
    {
    }

    /// <summary>The name of the case, or <see langword="null"/>.</summary>
    public string? Id { get; internal init; }

    /// <summary>Where the pain comes from, the most probable first.</summary>
    public IReadOnlyList<SourceAssessment> Sources
    {
        get => _sources;
        internal init => _sources = ValueList<SourceAssessment>.From(value);
    }

    /// <summary>The conditions, the most probable first.</summary>
    public IReadOnlyList<ConditionAssessment> Differential
    {
        get => _differential;
        internal init => _differential = ValueList<ConditionAssessment>.From(value);
    }

    /// <summary>The probability that two conditions of different sources are there together.</summary>
    public Probability Coexistence { get; internal init; }

    /// <summary>The interval of <see cref="Coexistence"/>, or <see langword="null"/> unless intervals were asked for.</summary>
    public ProbabilityInterval? CoexistenceInterval { get; internal init; }

    /// <summary>The probability that it is none of the modelled conditions.</summary>
    public Probability Other { get; internal init; }

    /// <summary>The interval of <see cref="Other"/>, or <see langword="null"/> unless intervals were asked for.</summary>
    public ProbabilityInterval? OtherInterval { get; internal init; }

    /// <summary>The roots, the most probable first, given that a root is involved.</summary>
    public IReadOnlyList<RootAssessment> Roots
    {
        get => _roots;
        internal init => _roots = ValueList<RootAssessment>.From(value);
    }

    /// <summary>The red flags that are raised, the most urgent first.</summary>
    public IReadOnlyList<RedFlagSummary> RedFlags
    {
        get => _redFlags;
        internal init => _redFlags = ValueList<RedFlagSummary>.From(value);
    }

    /// <summary>The ids of the red flags that cannot be excluded yet, the most urgent first.</summary>
    public IReadOnlyList<string> OpenRedFlags
    {
        get => _openRedFlags;
        internal init => _openRedFlags = ValueList<string>.From(value);
    }

    /// <summary>Whether anything fits at all.</summary>
    public FitLevel Fit { get; internal init; }

    /// <summary>The ids of the findings on the screening page; empty unless questions were asked for.</summary>
    public IReadOnlyList<string> Screening
    {
        get => _screening;
        internal init => _screening = ValueList<string>.From(value);
    }

    /// <summary>What to ask next; empty unless questions were asked for.</summary>
    public IReadOnlyList<Question> Questions
    {
        get => _questions;
        internal init => _questions = ValueList<Question>.From(value);
    }

    /// <summary>Whether questions were asked for.</summary>
    public bool HasQuestions { get; internal init; }

    /// <summary>The id of the pretest profile.</summary>
    public string Profile { get; internal init; } = string.Empty;

    /// <summary>The version of the knowledge base.</summary>
    public string KnowledgeBase { get; internal init; } = string.Empty;

    /// <summary>This summary with what to ask next.</summary>
    /// <param name="plan">The questions.</param>
    /// <param name="count">How many questions are kept, from 0.</param>
    /// <returns>A new summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    public AssessmentSummary WithQuestions(QuestionPlan plan, int count)
    {
        Guard.NotNull(plan);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return this with
        {
            HasQuestions = true,
            Screening = ValueList<string>.From(plan.Screening.Select(question => question.Finding.Id)),
            Questions = ValueList<Question>.From(plan.Questions.Take(count)),
        };
    }

    /// <summary>This summary with the first conditions only.</summary>
    /// <param name="count">How many conditions are kept, from 1.</param>
    /// <returns>A new summary.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public AssessmentSummary Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return this with { Differential = ValueList<ConditionAssessment>.From(_differential.Take(count)) };
    }

    /// <summary>The summary as JSON, with numbers that read back to the same bits.</summary>
    /// <returns>One line of JSON.</returns>
    public string ToJson() => JsonText.Write(Write, indented: false);

    /// <summary>Writes the summary as a JSON object.</summary>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void Write(Utf8JsonWriter writer) => AssessmentSummaryWriter.Write(Guard.NotNull(writer), this);

    /// <summary>Reads a summary back.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote.</param>
    /// <returns>The summary, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ReadResult<AssessmentSummary> Read(string json) => AssessmentSummaryReader.Read(Guard.NotNull(json));

    internal static AssessmentSummary Of(Assessment assessment) => new()
    {
        Id = assessment.Presentation.Id,
        Sources = assessment.Sources,
        Differential = assessment.Differential,
        Coexistence = assessment.Coexistence,
        CoexistenceInterval = assessment.CoexistenceInterval,
        Other = assessment.Other,
        OtherInterval = assessment.OtherInterval,
        Roots = assessment.Roots,
        RedFlags = ValueList<RedFlagSummary>.From(assessment.RedFlags.Select(alert => new RedFlagSummary(alert.RedFlag.Id, alert.RedFlag.Concern, alert.RedFlag.Urgency, alert.RedFlag.Action))),
        OpenRedFlags = ValueList<string>.From(assessment.OpenRedFlags.Select(alert => alert.RedFlag.Id)),
        Fit = assessment.Fit.Level,
        Profile = assessment.Profile.Id,
        KnowledgeBase = assessment.KnowledgeBaseVersion,
    };
}

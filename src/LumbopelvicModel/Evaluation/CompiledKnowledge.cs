using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>A knowledge base made ready for evaluation: everything that does not depend on the pretest profile.</summary>
internal sealed class CompiledKnowledge
{
    private readonly Lazy<IntervalFinder> _intervals;

    public CompiledKnowledge(KnowledgeBase knowledgeBase)
    {
        KnowledgeBase = knowledgeBase;
        Conditions = EvidenceCompiler.OfConditions(knowledgeBase);
        Roots = EvidenceCompiler.OfRoots(knowledgeBase);
        CompiledRedFlag[] flags = [.. knowledgeBase.RedFlags.Select(flag => new CompiledRedFlag(flag))];
        RedFlags = new RedFlagCheck(flags);
        Screening = new ScreeningFinder(flags);
        Explainer = new Explainer(Conditions);
        Questions = new QuestionFinder(Conditions);
        _intervals = new Lazy<IntervalFinder>(() => new IntervalFinder(knowledgeBase, Conditions, Roots));
    }

    public KnowledgeBase KnowledgeBase { get; }

    public EvidenceTable Conditions { get; }

    public EvidenceTable Roots { get; }

    public RedFlagCheck RedFlags { get; }

    public ScreeningFinder Screening { get; }

    public Explainer Explainer { get; }

    public QuestionFinder Questions { get; }

    /// <summary>Made when first asked for: drawing the frequencies takes some tenths of a second.</summary>
    public IntervalFinder Intervals => _intervals.Value;
}

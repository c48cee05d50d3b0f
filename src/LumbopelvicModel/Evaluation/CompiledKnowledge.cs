using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>A knowledge base made ready for evaluation: everything that does not depend on the pretest profile.</summary>
internal sealed class CompiledKnowledge
{
    private readonly Lazy<IntervalFinder> _intervals;
    private readonly Lazy<ScreeningFinder> _screening;
    private readonly Lazy<QuestionFinder> _questions;

    public CompiledKnowledge(KnowledgeBase knowledgeBase)
    {
        KnowledgeBase = knowledgeBase;
        Conditions = EvidenceCompiler.OfConditions(knowledgeBase);
        Roots = EvidenceCompiler.OfRoots(knowledgeBase);
        CompiledRedFlag[] flags = [.. knowledgeBase.RedFlags.Select(flag => new CompiledRedFlag(flag))];
        RedFlags = new RedFlagCheck(flags);
        _screening = new Lazy<ScreeningFinder>(() => new ScreeningFinder(flags));
        _questions = new Lazy<QuestionFinder>(() => new QuestionFinder(Conditions));
        Explainer = new Explainer(Conditions);
        _intervals = new Lazy<IntervalFinder>(() => new IntervalFinder(knowledgeBase, Conditions, Roots));
    }

    public KnowledgeBase KnowledgeBase { get; }

    public EvidenceTable Conditions { get; }

    public EvidenceTable Roots { get; }

    public RedFlagCheck RedFlags { get; }

    public ScreeningFinder Screening => _screening.Value;

    public Explainer Explainer { get; }

    public QuestionFinder Questions => _questions.Value;

    /// <summary>Made when first asked for: drawing the frequencies takes some tenths of a second.</summary>
    public IntervalFinder Intervals => _intervals.Value;
}

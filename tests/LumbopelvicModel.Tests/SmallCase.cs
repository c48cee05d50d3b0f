using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>A small knowledge base drawn by lot, and a patient described in the few findings that it asks for.</summary>
public sealed record SmallCase(KnowledgeBase KnowledgeBase, Presentation Presentation)
{
    internal Assessment Evaluate() => new Evaluator(KnowledgeBase).Evaluate(Presentation);
}

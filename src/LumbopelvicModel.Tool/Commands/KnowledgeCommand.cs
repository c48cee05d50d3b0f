namespace LumbopelvicModel.Tool;

/// <summary>What can be done with knowledge bases.</summary>
internal sealed class KnowledgeCommand : ToolCommand
{
    public KnowledgeCommand(ToolStreams streams)
        : base(
            "knowledge",
            "Writes the built-in knowledge base out, as JSON or as pages for clinicians, or checks one of your own.",
            "lumbopelvic knowledge export -o knowledge.json",
            "lumbopelvic knowledge check knowledge.json",
            "lumbopelvic knowledge pages docs/evidence")
    {
        Add(new KnowledgeExportCommand(streams));
        Add(new KnowledgeCheckCommand(streams));
        Add(new KnowledgePagesCommand(streams));
    }
}

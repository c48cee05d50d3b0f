namespace LumbopelvicModel.Tool;

/// <summary>What can be done with knowledge bases.</summary>
internal sealed class KnowledgeCommand : ToolCommand
{
    public KnowledgeCommand(ToolStreams streams)
        : base(
            "knowledge",
            "Writes the built-in knowledge base out, or checks one of your own.",
            "lumbopelvic knowledge export -o knowledge.json",
            "lumbopelvic knowledge check knowledge.json")
    {
        Add(new KnowledgeExportCommand(streams));
        Add(new KnowledgeCheckCommand(streams));
    }
}

using System.CommandLine;

namespace LumbopelvicModel.Tool;

/// <summary>A command with the examples that its help shows.</summary>
internal abstract class ToolCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}

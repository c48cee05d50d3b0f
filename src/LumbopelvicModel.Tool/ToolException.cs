namespace LumbopelvicModel.Tool;

/// <summary>Why a command cannot be done: one message for the user, which names the value and the remedy.</summary>
internal sealed class ToolException(string message) : Exception(message);

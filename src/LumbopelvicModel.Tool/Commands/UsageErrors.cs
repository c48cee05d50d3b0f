using System.CommandLine;
using System.CommandLine.Parsing;

namespace LumbopelvicModel.Tool;

/// <summary>Says what is wrong with the command line, with what would be right.</summary>
internal static class UsageErrors
{
    public static void Report(ParseResult parsed, ToolStreams streams)
    {
        Command command = parsed.CommandResult.Command;
        string name = NameOf(parsed.CommandResult);
        List<string> messages = [.. parsed.Errors.Where(error => error.SymbolResult is OptionResult or ArgumentResult).Select(error => error.Message).Distinct()];
        if (messages.Count == 0)
        {
            messages.Add(command.Subcommands.Count > 0 ? WithoutCommand(parsed, command) : Unmatched(parsed));
        }

        foreach (string message in messages)
        {
            streams.Report($"{name}: {message}");
        }

        streams.Report($"'{name} --help' shows how it is used.");
    }

    public static string KnownOptions(SymbolResult result)
    {
        SymbolResult? symbol = result;
        while (symbol is not (null or CommandResult))
        {
            symbol = symbol.Parent;
        }

        return symbol is CommandResult { Command.Options: { Count: > 0 } options } ? $" Known: {string.Join(", ", options.Select(option => option.Name))}." : string.Empty;
    }

    private static string WithoutCommand(ParseResult parsed, Command command)
    {
        string known = $"Known: {string.Join(", ", command.Subcommands.Select(subcommand => subcommand.Name))}.";
        return parsed.UnmatchedTokens is [var first, ..] ? $"There is no command or option '{first}'. {known}" : $"A command is missing. {known}";
    }

    private static string Unmatched(ParseResult parsed) => parsed.UnmatchedTokens switch
    {
        [['-', ..] option, ..] => $"There is no option '{option}' here.{KnownOptions(parsed.CommandResult)}",
        [var extra, ..] => $"'{extra}' is one argument too many. Take it out, or quote a name with spaces.",
        [] => string.Join(" ", parsed.Errors.Select(error => error.Message)),
    };

    private static string NameOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{NameOf(parent)} {result.Command.Name}" : "lumbopelvic";
}

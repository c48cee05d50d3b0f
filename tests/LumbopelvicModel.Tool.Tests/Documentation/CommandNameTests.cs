using System.Text.RegularExpressions;
using LumbopelvicModel.Tests;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>Commands that a page names in passing, outside its blocks, are there with their options.</summary>
public partial class CommandNameTests
{
    [Fact]
    public async Task Commands_and_options_that_pages_name_are_in_the_help()
    {
        string[] commands =
        [
            .. Directory.GetFiles(RepositoryFiles.At("docs"), "*.md", SearchOption.AllDirectories).Append(RepositoryFiles.At("README.md"))
                .SelectMany(page => Command().Matches(File.ReadAllText(page)).Select(match => match.Groups["command"].Value))
                .Distinct(),
        ];

        Assert.NotEmpty(commands);
        foreach (string command in commands)
        {
            string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            ToolResult help = await Tool.RunAsync([.. words.TakeWhile(word => word.All(char.IsAsciiLetterLower)), "--help"]);

            Assert.True(help.ExitCode == ExitCode.Done, $"lumbopelvic {command}: {help.Error}");
            Assert.All(words.Where(word => word.StartsWith('-') && word.Length > 1), option => Assert.True(help.Output.Contains(option, StringComparison.Ordinal), $"lumbopelvic {command}: {option}"));
        }
    }

    [GeneratedRegex("`lumbopelvic (?<command>[^`\n]+)`")]
    private static partial Regex Command();
}

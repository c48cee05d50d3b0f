using System.Text.RegularExpressions;
using LumbopelvicModel.Tests;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Place">Page and line, such as <c>docs/json.md:7</c>.</param>
/// <param name="Language">The word after the fence: <c>csharp</c>, <c>sh</c>, <c>json</c> and <c>css</c> are what a reader types, <c>text</c> is what the block before it prints.</param>
/// <param name="Text">The lines between the fences.</param>
internal sealed partial record Block(string Place, string Language, string Text)
{
    public string FirstLine => Text.Split('\n')[0];

    /// <summary>The fenced blocks of a page in their order.</summary>
    public static IReadOnlyList<Block> Of(string page)
    {
        List<Block> blocks = [];
        string[] lines = File.ReadAllLines(RepositoryFiles.At(page));
        for (int start = 0; start < lines.Length; start++)
        {
            Match fence = Fence().Match(lines[start]);
            if (!fence.Success)
            {
                // The other ways to write code would not be seen.
                bool indented = (lines[start].StartsWith("    ", StringComparison.Ordinal) || lines[start].StartsWith('\t')) && !lines[start].TrimStart().StartsWith("* ", StringComparison.Ordinal);
                Assert.False(indented || lines[start].Contains("<pre", StringComparison.Ordinal) || lines[start].Contains("~~~", StringComparison.Ordinal), $"{page}:{start + 1}: code stands between ```.");
                continue;
            }

            // Inside a list a block is indented as a whole.
            string indent = fence.Groups["indent"].Value;
            int end = Array.IndexOf(lines, indent + "```", start + 1);
            Assert.True(end > start, $"{page}:{start + 1}: a block ends as far to the right as it begins.");
            IEnumerable<string> text = lines[(start + 1)..end].Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line);
            blocks.Add(new Block($"{page}:{start + 1}", fence.Groups["language"].Value, string.Join('\n', text)));
            start = end;
        }

        return blocks;
    }

    [GeneratedRegex("^(?<indent> *)```(?<language>.*)$")]
    private static partial Regex Fence();
}

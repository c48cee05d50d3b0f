using LumbopelvicModel.Tests;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Place">Page and line, such as <c>docs/json.md:7</c>.</param>
/// <param name="Language">The word after the fence: <c>csharp</c>, <c>sh</c>, <c>json</c> and <c>css</c> are what a reader types, <c>text</c> is what the block before it prints.</param>
/// <param name="Text">The lines between the fences.</param>
internal sealed record Block(string Place, string Language, string Text)
{
    public string FirstLine => Text.Split('\n')[0];

    /// <summary>The fenced blocks of a page in their order.</summary>
    public static IReadOnlyList<Block> Of(string page)
    {
        List<Block> blocks = [];
        string[] lines = File.ReadAllLines(RepositoryFiles.At(page));
        for (int start = 0; start < lines.Length; start++)
        {
            // Also indented or with tildes: whatever opens code elsewhere must be seen here.
            if (!lines[start].TrimStart().StartsWith("```", StringComparison.Ordinal) && !lines[start].TrimStart().StartsWith("~~~", StringComparison.Ordinal))
            {
                // The two other ways to write code would not be seen.
                bool indented = (lines[start].StartsWith("    ", StringComparison.Ordinal) || lines[start].StartsWith('\t')) && !lines[start].TrimStart().StartsWith("* ", StringComparison.Ordinal);
                Assert.False(indented || lines[start].Contains("<pre", StringComparison.Ordinal), $"{page}:{start + 1}: code stands between ```.");
                continue;
            }

            int end = Array.FindIndex(lines, start + 1, line => line == "```");
            Assert.True(lines[start].StartsWith("```", StringComparison.Ordinal) && end > start, $"{page}:{start + 1}: a block begins and ends with ``` at the start of a line.");
            blocks.Add(new Block($"{page}:{start + 1}", lines[start][3..], string.Join('\n', lines[(start + 1)..end])));
            start = end;
        }

        return blocks;
    }
}

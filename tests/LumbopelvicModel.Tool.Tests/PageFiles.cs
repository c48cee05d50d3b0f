namespace LumbopelvicModel.Tool.Tests;

/// <summary>The pages as they are written to a folder.</summary>
internal static class PageFiles
{
    /// <summary>Every file below a folder: its path with slashes, and its text.</summary>
    public static Dictionary<string, string> In(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'),
            File.ReadAllText,
            StringComparer.Ordinal);

    public static async Task<Dictionary<string, string>> WrittenToAsync(string folder)
    {
        ToolResult result = await Tool.RunAsync("knowledge", "pages", folder);
        Assert.Equal((ExitCode.Done, string.Empty), (result.ExitCode, result.Error));
        return In(folder);
    }
}

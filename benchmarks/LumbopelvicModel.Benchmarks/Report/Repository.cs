using System.Diagnostics;

namespace LumbopelvicModel.Benchmarks;

/// <summary>The clone that this program was built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The commit, and whether there were changes beside it.</summary>
    public static string Commit(string root)
    {
        string changes = Git(root, "status", "--porcelain", "--", "src", "benchmarks");
        return Git(root, "rev-parse", "--short=10", "HEAD") + (changes.Length > 0 ? " with changes" : "");
    }

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "LumbopelvicModel.sln")) ? folder.FullName
        : folder.Parent is null ? throw new InvalidOperationException("The report needs a clone of the repository around it.")
        : Find(folder.Parent);

    private static string Git(string root, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = root, RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"git {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}

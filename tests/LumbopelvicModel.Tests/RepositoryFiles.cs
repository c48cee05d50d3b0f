using System.Reflection;

namespace LumbopelvicModel.Tests;

/// <summary>Finds files of the repository; the root is handed over by the project, because caller paths are rewritten in CI builds.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = typeof(RepositoryFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);
}

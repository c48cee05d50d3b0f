using System.Reflection;

namespace LumbopelvicModel.Tests;

/// <summary>Finds files of the repository; the root is handed over by the project, because caller paths are rewritten in CI builds.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = HandedOver("RepositoryRoot");

    /// <summary>The library as it is built for net8.0.</summary>
    public static string OlderLibrary { get; } = HandedOver("OlderLibrary");

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string HandedOver(string name) => typeof(RepositoryFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == name).Value!;
}

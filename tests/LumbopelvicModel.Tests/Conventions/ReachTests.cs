using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>What the library can reach: read from the types that its assembly names, because a type that is not named cannot be used.</summary>
public class ReachTests
{
    private static readonly string[] Out = ["System.Net", "System.Diagnostics.Process", "System.Reflection.Emit", "System.Runtime.InteropServices.NativeLibrary", "Microsoft.Win32"];

    private static readonly string[] Files = ["File", "FileInfo", "FileStream", "Directory", "DirectoryInfo", "StreamWriter", "Path"];

    [Fact]
    public void Library_needs_the_framework_alone()
    {
        IEnumerable<string> references = typeof(Evaluator).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.All(references, name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Library_opens_no_network_no_process_and_no_native_code()
    {
        string[] types = TypesThatAreNamed();

        Assert.Contains("System.Text.Json.Utf8JsonReader", types);
        Assert.DoesNotContain(types, type => Out.Any(name => type.StartsWith(name, StringComparison.Ordinal)));
    }

    [Fact]
    public void Library_opens_no_file() =>
        Assert.Empty(TypesThatAreNamed().Intersect(Files.Select(name => $"System.IO.{name}")));

    [Fact]
    public void Library_asks_neither_the_clock_nor_chance() =>
        Assert.Empty(TypesThatAreNamed().Intersect(["System.DateTime", "System.DateTimeOffset", "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Random", "System.Guid"]));

    private static string[] TypesThatAreNamed()
    {
        using var image = new PEReader(File.OpenRead(typeof(Evaluator).Assembly.Location));
        MetadataReader reader = image.GetMetadataReader();
        return [.. reader.TypeReferences.Select(reader.GetTypeReference).Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")];
    }
}

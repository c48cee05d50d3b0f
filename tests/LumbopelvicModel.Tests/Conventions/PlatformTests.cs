using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>
/// What the compiled library asks of the platform, generated code included. BannedSymbols.txt refuses calls while they are written; here whole namespaces
/// are closed but for the types that are named.
/// </summary>
public sealed class PlatformTests
{
    /// <summary>The only types of the world outside a pure function, and what for.</summary>
    private static readonly string[] Allowed =
    [
        "System.IO.Stream", // The embedded knowledge base, and the JSON written to memory.
        "System.IO.StreamReader",
        "System.IO.TextReader",
        "System.IO.MemoryStream",
        "System.Threading.Tasks.Parallel", // Scores of many cases on many cores.
        "System.Threading.Tasks.ParallelOptions",
        "System.Threading.Tasks.ParallelLoopResult",
        "System.Threading.LazyThreadSafetyMode",
        "System.Threading.Interlocked",
        "System.Diagnostics.DebuggableAttribute", // Notes of the compiler and the analyzers.
        "System.Diagnostics.DebuggerBrowsableAttribute",
        "System.Diagnostics.DebuggerBrowsableState",
        "System.Diagnostics.DebuggerHiddenAttribute",
        "System.Diagnostics.DebuggerDisplayAttribute",
        "System.Diagnostics.UnreachableException",
        "System.Globalization.CultureInfo", // Which culture is asked for, the next test says.
        "System.Globalization.NumberStyles",
        "System.Reflection.DefaultMemberAttribute",
        "System.Reflection.MemberInfo", // The name of a type in a message.
        "System.Reflection.Assembly", // The assembly that holds the embedded knowledge base.
    ];

    private static readonly string[] Closed =
        ["System.IO", "System.Net", "System.Threading", "System.Diagnostics", "System.Globalization", "System.Reflection", "System.Security", "System.Timers", "Microsoft.Win32"];

    private static readonly string[] ClosedTypes =
        ["System.Console", "System.Random", "System.DateTime", "System.DateTimeOffset", "System.TimeProvider", "System.TimeZoneInfo", "System.Guid", "System.AppContext", "System.AppDomain", "System.GC", "System.Activator"];

    [Fact]
    public void The_library_reaches_for_no_clock_file_network_environment_or_randomness() => Offenders.None(Referenced(TypeNames)
        .Where(type => (Closed.Any(space => type.StartsWith(space + ".", StringComparison.Ordinal) && !IsNote(type)) || ClosedTypes.Contains(type)) && !Allowed.Contains(type)));

    [Fact]
    public void The_only_culture_is_the_invariant_one() => Assert.Equal(
        ["get_InvariantCulture"],
        Referenced(reader => MembersOf(reader, "CultureInfo")).Distinct());

    // Iterators that the compiler writes ask which thread made them.
    [Fact]
    public void Of_the_environment_only_the_number_of_the_thread_is_asked() => Assert.Equal(
        ["get_CurrentManagedThreadId"],
        Referenced(reader => MembersOf(reader, "Environment")).Distinct());

    [Fact]
    public void What_is_referenced_is_seen()
    {
        Assert.Contains("System.Text.Json.Utf8JsonWriter", Referenced(TypeNames));
        Assert.Contains("Exp", Referenced(reader => MembersOf(reader, "Math")));
    }

    private static bool IsNote(string type) => type.StartsWith("System.Diagnostics.CodeAnalysis.", StringComparison.Ordinal) || (type.StartsWith("System.Reflection.Assembly", StringComparison.Ordinal) && type.EndsWith("Attribute", StringComparison.Ordinal));

    private static string[] TypeNames(MetadataReader reader) =>
        [.. reader.TypeReferences.Select(handle => reader.GetTypeReference(handle)).Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")];

    private static string[] MembersOf(MetadataReader reader, string type) =>
    [
        .. reader.MemberReferences.Select(handle => reader.GetMemberReference(handle))
            .Where(member => member.Parent.Kind == HandleKind.TypeReference && reader.GetString(reader.GetTypeReference((TypeReferenceHandle)member.Parent).Name) == type)
            .Select(member => reader.GetString(member.Name)),
    ];

    private static string[] Referenced(Func<MetadataReader, string[]> read) =>
        [.. new[] { typeof(Evaluator).Assembly.Location, RepositoryFiles.OlderLibrary }.SelectMany(file =>
        {
            using var assembly = new PEReader(File.OpenRead(file));
            return read(assembly.GetMetadataReader());
        })];
}

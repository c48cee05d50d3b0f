using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>The version of the tool and of the built-in numbers; both belong to an answer that is to be repeated.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public static string Version =>
        typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";

    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine($"lumbopelvic {Version}, knowledge base {KnowledgeBase.Default.Version}");
        return ExitCode.Done;
    }
}

using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>The C# blocks of a page, one after the other: what one declares the next one uses, as if they stood in one file.</summary>
internal sealed class CSharpProgram
{
    // What the SDK imports of itself; the namespaces of the library a page must name.
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .AddReferences(typeof(Evaluator).Assembly)
        .AddImports("System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks");

    private ScriptState<object>? _state;

    /// <summary>Runs the next block.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> RunAsync(string code)
    {
        TextWriter console = Console.Out;
        CultureInfo culture = CultureInfo.CurrentCulture;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            _state = _state is null ? await CSharpScript.RunAsync(code, Options) : await _state.ContinueWithAsync(code, Options);
            return printed.ToString();
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }
    }
}

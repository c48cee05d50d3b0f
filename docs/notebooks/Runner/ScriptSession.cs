using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace LumbopelvicModel.Notebooks;

/// <summary>
/// Executes one cell after the other with the C# scripting of the compiler, on which the C# kernels stand too. Nothing is imported and no package is
/// there before a cell asks for it, so that a notebook that runs here depends on no kernel's habits.
/// </summary>
internal sealed class ScriptSession : IDisposable
{
    private readonly string _libraryVersion;
    private readonly CellOutputs _outputs = new();
    private readonly ScriptGlobals _globals;
    private ScriptOptions _options;
    private ScriptState? _state;

    public ScriptSession(string libraryVersion)
    {
        _libraryVersion = libraryVersion;
        _globals = new ScriptGlobals(_outputs.Display);
        _options = ScriptOptions.Default
            .WithReferences(Framework())
            .WithEmitDebugInformation(true)
            .WithFileEncoding(System.Text.Encoding.UTF8);
    }

    /// <summary>Executes a cell; what it shows is kept until it is taken.</summary>
    /// <param name="name">How messages name the cell.</param>
    /// <param name="source">Its code.</param>
    /// <param name="count">Its number among the cells of code, from 1.</param>
    /// <exception cref="NotebookException">It does not compile or throws.</exception>
    public async Task Execute(string name, string source, int count)
    {
        string code = Resolve(name, source);
        ScriptOptions options = _options.WithFilePath(name);
        TextWriter console = Console.Out;
        Console.SetOut(_outputs);
        try
        {
            _state = _state is null
                ? await CSharpScript.RunAsync(code, options, _globals)
                : await _state.ContinueWithAsync(code, options);
            // Still within the cell: a query is executed when it is shown.
            if (_state.ReturnValue is { } value)
            {
                _outputs.Return(value, count);
            }
        }
        catch (CompilationErrorException exception)
        {
            Diagnostic error = exception.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            int line = error.Location.GetLineSpan().StartLinePosition.Line + 1;
            throw new NotebookException($"{name}, line {line} does not compile: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} ({error.Id})", exception);
        }
        catch (Exception exception)
        {
            throw new NotebookException($"{name}, line {Line(exception, name)} throws {exception.GetType().Name}: {exception.Message}", exception);
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    /// <summary>What was shown since it was taken last; after an error what was shown up to it.</summary>
    public JsonArray TakeOutputs() => _outputs.Take();

    public void Dispose() => _outputs.Dispose();

    /// <summary>Answers the directives for packages and leaves the code, with an empty line for each so that lines keep their numbers.</summary>
    private string Resolve(string name, string source)
    {
        string[] lines = source.Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            if (PackageDirective.TryParse(lines[index]) is not { } directive)
            {
                continue;
            }

            if (directive != new PackageDirective("LumbopelvicModel", _libraryVersion))
            {
                throw new NotebookException($"{name}, line {index + 1} asks for {directive.Package} {directive.Version}; the runner knows LumbopelvicModel {_libraryVersion} only.");
            }

            _options = _options.AddReferences(typeof(Evaluator).Assembly);
            lines[index] = string.Empty;
        }

        return string.Join('\n', lines);
    }

    // Where the exception passed through the cell; an exception that an earlier cell threw from a method of its own names this one.
    private static int Line(Exception exception, string name) => new StackTrace(exception, fNeedFileInfo: true)
        .GetFrames()
        .FirstOrDefault(frame => frame.GetFileName() == name)?.GetFileLineNumber() ?? 1;

    private static IEnumerable<MetadataReference> Framework() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
        .Append(typeof(ScriptGlobals).Assembly.Location)
        .Select(path => MetadataReference.CreateFromFile(path));
}

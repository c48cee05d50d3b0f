using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;

namespace LumbopelvicModel.Tool;

/// <summary>The tool: arguments in, an exit code out. Everything it reads and writes is handed to it.</summary>
public static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments, without the name of the tool.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output; UTF-8 is written.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="cancellationToken">Ctrl-C: stops after a complete line.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static Task<int> RunAsync(string[] args, Stream input, Stream output, TextWriter error, CancellationToken cancellationToken = default) =>
        RunAsync(args, new ToolStreams(input, output, error), cancellationToken);

    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments, without the name of the tool.</param>
    /// <param name="streams">What it reads from and writes to.</param>
    /// <param name="cancellationToken">Ctrl-C: stops after a complete line.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, ToolStreams streams, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(streams);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            return await ParseAndRunAsync(args, streams, cancellationToken);
        }
        catch (ToolException refused)
        {
            streams.Report(refused.Message);
            return ExitCode.Refused;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException failure) when (StandardOutput.IsClosed(failure))
        {
            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            streams.Report($"Reading or writing failed: {failure.Message}");
            return ExitCode.Refused;
        }
#pragma warning disable CA1031 // The last resort: a user gets a sentence, not a stack trace.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            streams.Report($"Unexpected {failure.GetType().Name}: {failure.Message} This is an error in lumbopelvic; please report it with the command and the input.");
            return ExitCode.Refused;
        }
    }

    private static async Task<int> ParseAndRunAsync(string[] args, ToolStreams streams, CancellationToken cancellationToken)
    {
        ParseResult parsed = Root(streams).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            UsageErrors.Report(parsed, streams);
            return ExitCode.Usage;
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        int exitCode = await parsed.InvokeAsync(
            new InvocationConfiguration { Output = text, Error = streams.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
            cancellationToken);
        await streams.WriteAsync(text.ToString(), cancellationToken);
        return exitCode;
    }

    private static RootCommand Root(ToolStreams streams)
    {
        var root = new RootCommand("Hip, buttock, groin or leg pain: does it come from the back, the hip, the sacroiliac joint, a nerve or muscle, or from something dangerous? " + Assessment.NoDiagnosis)
        {
            new AssessCommand(streams),
            new BatchCommand(streams),
            new QuestionsCommand(streams),
            new KnowledgeCommand(streams),
            new AccuracyCommand(streams),
            new SimulateCommand(streams),
            new DrawCommand(streams),
        };
        foreach (Option option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption { Action: HelpAction help } => new HelpWithExamples(help),
                VersionOption => new VersionAction(),
                _ => option.Action,
            };
        }

        return root;
    }
}

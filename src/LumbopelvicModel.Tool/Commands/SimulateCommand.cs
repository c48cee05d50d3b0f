using System.CommandLine;
using System.Globalization;

namespace LumbopelvicModel.Tool;

/// <summary>Invents patients with their truth, one a line.</summary>
internal sealed class SimulateCommand : ToolCommand
{
    private const int DefaultCount = 100;
    private const int ChunkLength = 64 * 1024;

    private readonly Option<int?> _count = CommonSymbols.Number("--count", 1, $"How many patients; {DefaultCount} unless named.");
    private readonly Option<int?> _seed = CommonSymbols.Number("--seed", 0, "The same number gives the same patients; 1 unless named.");
    private readonly Option<string?> _profile = CommonSymbols.Profile();
    private readonly ToolStreams _streams;

    public SimulateCommand(ToolStreams streams)
        : base(
            "simulate",
            "Invents patients from the numbers of the knowledge base, for teaching and load tests: one case a line, with its truth under 'expected'. They show nothing about real patients.",
            "lumbopelvic simulate --count 1000 --seed 7 > cases.ndjson",
            "lumbopelvic simulate --profile spine-clinic | lumbopelvic batch",
            "lumbopelvic simulate report --page docs/simulation.md")
    {
        _streams = streams;
        Add(_count);
        Add(_seed);
        Add(_profile);
        Add(new SimulateReportCommand(streams));
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        int seed = parsed.GetValue(_seed) ?? 1;
        var simulator = new Simulator(CommonSymbols.EvaluatorFor(parsed.GetValue(_profile)), (ulong)seed);
        using var chunk = new MemoryStream();
        int number = 0;
        foreach (SimulatedCase simulated in simulator.Take(parsed.GetValue(_count) ?? DefaultCount))
        {
            number++;
            chunk.Write(SimulatedCaseJson.Line(simulated, string.Create(CultureInfo.InvariantCulture, $"simulated-{seed}-{number}")));
            if (chunk.Length >= ChunkLength)
            {
                await WriteAsync(chunk, cancellationToken);
            }
        }

        await WriteAsync(chunk, cancellationToken);
        return ExitCode.Done;
    }

    private async Task WriteAsync(MemoryStream chunk, CancellationToken cancellationToken)
    {
        chunk.Position = 0;
        await chunk.CopyToAsync(_streams.Output, cancellationToken);
        await _streams.Output.FlushAsync(cancellationToken);
        chunk.SetLength(0);
    }
}

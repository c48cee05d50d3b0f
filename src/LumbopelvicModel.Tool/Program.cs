using System.Runtime.InteropServices;
using LumbopelvicModel.Tool;

// The first signal stops after the last complete line; a second one is left to the system.
using var interrupt = new CancellationTokenSource();
using PosixSignalRegistration ctrlC = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);

if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = Utf8.Text;
}

// Reading from and writing to a pipe block a thread each; the others are for the cases.
ThreadPool.GetMinThreads(out int workers, out int completionPorts);
ThreadPool.SetMinThreads(workers + 2, completionPorts);

await using Stream input = Console.OpenStandardInput();
await using Stream output = StandardOutput.Open();
await using var error = new StreamWriter(Console.OpenStandardError(), Utf8.Text) { AutoFlush = true, NewLine = "\n" };
var streams = new ToolStreams(input, output, error, Console.IsErrorRedirected ? null : error);
return await CommandLine.RunAsync(args, streams, interrupt.Token);

void Interrupt(PosixSignalContext context)
{
    context.Cancel = !interrupt.IsCancellationRequested;
    interrupt.Cancel();
}

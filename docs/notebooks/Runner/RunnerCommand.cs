using System.Diagnostics;
using System.Reflection;
using LumbopelvicModel.Notebooks.Kernel;

namespace LumbopelvicModel.Notebooks;

/// <summary>
/// The command line: <c>run</c> executes notebooks and writes what they show into them, <c>check</c> tells whether they still show the same;
/// <c>kernel</c> serves Jupyter.
/// </summary>
internal static class RunnerCommand
{
    private const string Usage = """
        run [FILE...]      executes the cells of each notebook in order and stores what they show
        check [FILE...]    executes the same and stores nothing; fails where a notebook would show something else than is stored in it
        Without FILE all notebooks of docs/notebooks are taken.
        kernelspec FOLDER  writes what Jupyter must know to start the runner as a kernel
        kernel FILE        serves Jupyter, which hands over FILE
        """;

    public static async Task<int> Execute(string[] arguments, TextWriter output, TextWriter errors)
    {
        try
        {
            switch (arguments)
            {
                case ["run" or "check", ..]:
                    return await TreatAll(arguments, output, errors);
                case ["kernelspec", string folder]:
                    KernelSpecification.Write(folder);
                    return 0;
                case ["kernel", string file]:
                    using (var kernel = new JupyterKernel(KernelConnection.Read(file), Metadata("LibraryVersion")))
                    {
                        kernel.Serve();
                    }

                    return 0;
                default:
                    await errors.WriteLineAsync(Usage);
                    return 2;
            }
        }
        catch (Exception exception) when (exception is NotebookException or IOException or UnauthorizedAccessException or DllNotFoundException)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static async Task<int> TreatAll(string[] arguments, TextWriter output, TextWriter errors)
    {
        bool store = arguments[0] == "run";
        string[] files = arguments.Length > 1
            ? arguments[1..]
            : [.. Directory.GetFiles(Metadata("NotebookFolder"), "*.ipynb").Order(StringComparer.Ordinal)];
        bool failed = false;
        foreach (string file in files)
        {
            var watch = Stopwatch.StartNew();
            string? problem = await Treat(file, store);
            failed |= problem is not null;
            await (problem is null ? output : errors).WriteLineAsync(
                $"{Path.GetFileName(file)}: {problem ?? (store ? "stored" : "shows what is stored")} ({watch.Elapsed.TotalSeconds:0.0} s)");
        }

        return failed ? 1 : 0;
    }

    /// <summary>Executes a notebook; the answer is what is wrong with it, <see langword="null"/> where nothing is.</summary>
    private static async Task<string?> Treat(string file, bool store)
    {
        try
        {
            Notebook stored = Notebook.Read(await File.ReadAllTextAsync(file));
            Notebook executed = await NotebookExecution.Execute(stored, Metadata("LibraryVersion"));
            string? difference = NotebookComparison.FirstDifference(stored, executed);
            if (!store)
            {
                return difference;
            }

            // A measured time that is there already is no reason to change the file.
            if (difference is not null || stored.Cells.Any(cell => cell.IsVolatile && cell.Outputs.Count == 0))
            {
                await File.WriteAllTextAsync(file, executed.ToJson());
            }

            return null;
        }
        catch (Exception exception) when (exception is NotebookException or IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }

    private static string Metadata(string key) => typeof(RunnerCommand).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}

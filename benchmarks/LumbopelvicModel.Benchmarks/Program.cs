using LumbopelvicModel.Benchmarks;

// The first two are for ColdStart, which starts this program again: nothing else may be loaded before them.
switch (args)
{
    case [ColdStart.EvaluateArgument]:
        ColdStart.Evaluate();
        break;
    case [ColdStart.NothingArgument]:
        break;
    case ["report", .. string[] options]:
        ReportCommand.Run(options);
        break;
    default:
        // What fails is a line among many to BenchmarkDotNet; to a script it must be an error.
        Environment.ExitCode = Suite.Run(args).Any(Suite.HasFailed) ? 1 : 0;
        break;
}

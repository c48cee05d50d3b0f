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
        Suite.Run(args);
        break;
}

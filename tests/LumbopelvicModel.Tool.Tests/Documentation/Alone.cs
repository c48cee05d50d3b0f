namespace LumbopelvicModel.Tool.Tests;

/// <summary>Tests that need the console and the current folder of the process for themselves.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;

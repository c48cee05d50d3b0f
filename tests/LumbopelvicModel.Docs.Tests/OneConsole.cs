namespace LumbopelvicModel.Docs.Tests;

/// <summary>There is one console: what it is told to print is caught by one test at a time.</summary>
[CollectionDefinition(nameof(Console))]
public class OneConsole;

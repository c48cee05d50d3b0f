namespace LumbopelvicModel.Tests.Conventions;

/// <summary>Asserts that nothing breaks a convention, and names all that does.</summary>
internal static class Offenders
{
    public static void None(IEnumerable<string> offenders)
    {
        string[] found = [.. offenders];
        Assert.True(found.Length == 0, $"{found.Length}:\n{string.Join('\n', found)}");
    }
}

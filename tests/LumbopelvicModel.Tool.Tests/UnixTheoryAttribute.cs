namespace LumbopelvicModel.Tool.Tests;

/// <summary>A theory that needs the shell of Unix; elsewhere it is shown as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Needs the shell of Unix." : null;
}

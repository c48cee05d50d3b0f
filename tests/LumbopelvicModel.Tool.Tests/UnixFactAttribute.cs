namespace LumbopelvicModel.Tool.Tests;

/// <summary>A test that needs the shell of Unix; elsewhere it is shown as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Needs the shell of Unix." : null;
}

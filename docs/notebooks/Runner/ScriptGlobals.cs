namespace LumbopelvicModel.Notebooks;

/// <summary>What every cell can call without saying where it comes from, as in the C# kernels of Jupyter.</summary>
public sealed class ScriptGlobals
{
    private readonly Action<object?> _show;

    internal ScriptGlobals(Action<object?> show) => _show = show;

    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">The value.</param>
    public void display(object? value) => _show(value);
}

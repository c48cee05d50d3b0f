using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>A movement that a root supplies beside its key muscle.</summary>
public sealed record MyotomeMovement
{
    internal MyotomeMovement(Movement movement, Muscle[] muscles, string note = "")
    {
        Movement = movement;
        Muscles = ValueList<Muscle>.Own(muscles);
        Note = note;
    }

    /// <summary>The movement.</summary>
    public Movement Movement { get; }

    /// <summary>The muscles through which the root does it.</summary>
    public IReadOnlyList<Muscle> Muscles { get; }

    /// <summary>How large the share of the root is, or who disagrees; empty where there is nothing to add.</summary>
    public string Note { get; }
}

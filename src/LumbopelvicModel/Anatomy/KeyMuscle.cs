using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// The key muscle of a root in the International Standards for Neurological Classification of Spinal Cord Injury (ISNCSCI):
/// the muscle group that stands for the root when power is graded 0 to 5. L1 has none.
/// </summary>
public sealed record KeyMuscle
{
    internal KeyMuscle(string name, Movement action, params Muscle[] muscles)
    {
        Name = name;
        Action = action;
        Muscles = ValueList<Muscle>.Own(muscles);
    }

    /// <summary>The name of the group, such as "Ankle dorsiflexors".</summary>
    public string Name { get; }

    /// <summary>The movement that is tested.</summary>
    public Movement Action { get; }

    /// <summary>The muscles that do it.</summary>
    public IReadOnlyList<Muscle> Muscles { get; }

    /// <summary>The <see cref="Name"/>.</summary>
    /// <returns>The <see cref="Name"/>.</returns>
    public override string ToString() => Name;
}

using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>A way to find out more: history, examination, image, laboratory test. What it is for in a condition is in <see cref="Condition.Investigations"/>.</summary>
/// <remarks>Entries of <see cref="Investigations"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class Investigation : IClaimCarrier
{
    internal Investigation(string id, string name, string description, params string[] claims)
    {
        Id = id;
        Name = name;
        Description = description;
        Claims = ValueList<string>.Own(claims);
    }

    /// <summary>The permanent id, such as <c>mri</c>.</summary>
    public string Id { get; }

    /// <summary>The name, such as "Magnetic resonance imaging".</summary>
    public string Name { get; }

    /// <summary>What it shows and what it misses.</summary>
    public string Description { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Claims { get; }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

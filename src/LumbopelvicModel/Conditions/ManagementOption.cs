using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// A way of managing a condition. The library lists what is in use, to inform; it recommends no treatment for a patient.
/// At which stage it stands in a condition is in <see cref="Condition.Management"/>.
/// </summary>
/// <remarks>Entries of <see cref="ManagementOptions"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class ManagementOption : IClaimCarrier
{
    internal ManagementOption(string id, string name, string description, string considerations = "", string[]? claims = null)
    {
        Id = id;
        Name = name;
        Description = description;
        Considerations = considerations;
        Claims = ValueList<string>.From(claims);
    }

    /// <summary>The permanent id, such as <c>nerve-glides</c>.</summary>
    public string Id { get; }

    /// <summary>The name, such as "Nerve glides".</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public string Description { get; }

    /// <summary>What to weigh before it: harm, strength of evidence, who gains; empty where there is nothing to add.</summary>
    public string Considerations { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Claims { get; }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// A way in which pain arises, or in which trouble of the back becomes trouble of the hip and the other way round.
/// Mechanisms explain; they carry no weight in an assessment.
/// </summary>
/// <remarks>Entries of <see cref="Mechanisms"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class Mechanism : IClaimCarrier
{
    internal Mechanism(string id, string name, string description, params string[] claims)
    {
        Id = id;
        Name = name;
        Description = description;
        Claims = ValueList<string>.Own(claims);
    }

    /// <summary>The permanent id, such as <c>chemical-radiculitis</c>.</summary>
    public string Id { get; }

    /// <summary>The name, such as "Chemical radiculitis".</summary>
    public string Name { get; }

    /// <summary>How it works, for clinicians.</summary>
    public string Description { get; }

    /// <summary>The conditions of the catalogue in which it is at work, in clinical order.</summary>
    public IReadOnlyList<Condition> Conditions => ValueList<Condition>.From(LumbopelvicModel.Conditions.All.Where(condition => condition.Mechanisms.Contains(this)));

    /// <inheritdoc/>
    public IReadOnlyList<string> Claims { get; }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

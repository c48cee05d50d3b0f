using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// The muscles of one nerve root. Every muscle takes two to four roots, more than a quarter of legs are pre- or postfixed, and a single
/// root seldom paralyses a muscle: weakness points to a root, it does not prove it.
/// </summary>
/// <remarks>Read from <see cref="NerveRoot.Myotome"/>; each exists once, so that equality is identity.</remarks>
public sealed class Myotome : IClaimCarrier
{
    internal Myotome(NerveRoot root, KeyMuscle? keyMuscle, MyotomeMovement[] otherMovements, string[]? claims = null)
    {
        Root = root;
        KeyMuscle = keyMuscle;
        OtherMovements = ValueList<MyotomeMovement>.Own(otherMovements);
        Claims = ValueList<string>.From(claims);
    }

    /// <summary>The root.</summary>
    public NerveRoot Root { get; }

    /// <summary>The ISNCSCI key muscle; <see langword="null"/> for L1, whose motor level is taken from its sensation.</summary>
    public KeyMuscle? KeyMuscle { get; }

    /// <summary>The other movements that the root supplies or shares, the most telling first.</summary>
    public IReadOnlyList<MyotomeMovement> OtherMovements { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Claims { get; }

    /// <summary>Whether the root takes part in a movement, as key muscle or otherwise.</summary>
    /// <param name="movement">The movement.</param>
    /// <returns>Whether weakness of it can come from this root.</returns>
    public bool Supplies(Movement movement) => KeyMuscle?.Action == movement || OtherMovements.Any(entry => entry.Movement == movement);

    /// <summary>The id of the root.</summary>
    /// <returns>The id of the root.</returns>
    public override string ToString() => Root.Id;
}

using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>A superficial reflex: a muscle answers a stroke on the skin, not a tap on its tendon.</summary>
/// <remarks>Entries of <see cref="SuperficialReflexes"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class SuperficialReflex
{
    internal SuperficialReflex(string id, string name, NerveRoot[] roots, string method, string note)
    {
        Id = id;
        Name = name;
        Roots = ValueList<NerveRoot>.Own(roots);
        Method = method;
        Note = note;
    }

    /// <summary>The permanent id, such as <c>cremasteric</c>.</summary>
    public string Id { get; }

    /// <summary>The name, such as "Cremasteric reflex".</summary>
    public string Name { get; }

    /// <summary>The roots that take part, rostral to caudal.</summary>
    public IReadOnlyList<NerveRoot> Roots { get; }

    /// <summary>How it is elicited.</summary>
    public string Method { get; }

    /// <summary>What lowers its worth.</summary>
    public string Note { get; }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

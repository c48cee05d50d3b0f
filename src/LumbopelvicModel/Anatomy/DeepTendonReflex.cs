using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// A deep tendon reflex of the leg. Only a difference between the sides speaks for a root: in old age both ankle jerks are often lost.
/// </summary>
/// <remarks>Entries of <see cref="DeepTendonReflexes"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class DeepTendonReflex
{
    internal DeepTendonReflex(string id, string name, NerveRoot mainRoot, NerveRoot[] roots, Muscle muscle, string method, string note)
    {
        Id = id;
        Name = name;
        MainRoot = mainRoot;
        Roots = ValueList<NerveRoot>.Own(roots);
        Muscle = muscle;
        Method = method;
        Note = note;
    }

    /// <summary>The permanent id, such as <c>patellar</c>; the finding of its loss is <c>sign.patellar-reflex-reduced</c>.</summary>
    public string Id { get; }

    /// <summary>The name, such as "Patellar reflex".</summary>
    public string Name { get; }

    /// <summary>The root whose lesion weakens it most.</summary>
    public NerveRoot MainRoot { get; }

    /// <summary>Every root that takes part, rostral to caudal.</summary>
    public IReadOnlyList<NerveRoot> Roots { get; }

    /// <summary>The muscle that answers.</summary>
    public Muscle Muscle { get; }

    /// <summary>How it is elicited.</summary>
    public string Method { get; }

    /// <summary>Where sources differ and what lowers its worth.</summary>
    public string Note { get; }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

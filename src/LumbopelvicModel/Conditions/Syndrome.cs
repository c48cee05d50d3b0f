using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// A syndrome: a pattern of symptoms that several conditions can cause, and no diagnosis in itself. Which findings make it up is a criterion of
/// the knowledge base under the same id.
/// </summary>
/// <remarks>Entries of <see cref="Syndromes"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class Syndrome : IClaimCarrier
{
    internal Syndrome(string id, string name, string definition, string[] synonyms, NerveRoot[] roots, Condition[] conditions, string[] claims)
    {
        Id = id;
        Name = name;
        Definition = definition;
        Synonyms = ValueList<string>.Own(synonyms);
        Roots = ValueList<NerveRoot>.Own(roots);
        Conditions = ValueList<Condition>.Own(conditions);
        Claims = ValueList<string>.Own(claims);
    }

    /// <summary>The permanent id, such as <c>sciatica</c>.</summary>
    public string Id { get; }

    /// <summary>The name, such as "Sciatica".</summary>
    public string Name { get; }

    /// <summary>What it is, for clinicians.</summary>
    public string Definition { get; }

    /// <summary>Other names in use; never <see langword="null"/>.</summary>
    public IReadOnlyList<string> Synonyms { get; }

    /// <summary>The roots from which it arises as a rule, rostral to caudal.</summary>
    public IReadOnlyList<NerveRoot> Roots { get; }

    /// <summary>The conditions of the catalogue that can cause it, the most frequent first.</summary>
    public IReadOnlyList<Condition> Conditions { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Claims { get; }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

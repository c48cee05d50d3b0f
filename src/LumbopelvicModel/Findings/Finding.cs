using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// A finding: something that a patient can tell or a clinician can elicit, such as "worse walking" or "straight leg raise reproduces leg pain".
/// Findings form an is-a hierarchy: a present finding makes its <see cref="Parents"/> present, an absent finding makes its children absent.
/// </summary>
/// <remarks>Entries of <see cref="Findings"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class Finding
{
    internal Finding(
        string id,
        FindingCategory category,
        AskedOf askedOf,
        string name,
        string question,
        string definition = "",
        string[]? isA = null,
        string[]? synonyms = null,
        BodyRegion? region = null)
    {
        Id = id;
        Category = category;
        AskedOf = askedOf;
        Name = name;
        Question = question;
        Definition = definition;
        ParentIds = isA ?? [];
        Synonyms = ValueList<string>.From(synonyms);
        Region = region;
    }

    /// <summary>The permanent id, such as <c>worse.walking</c>; the contract of the JSON.</summary>
    public string Id { get; }

    /// <summary>The part of history or examination in which it is asked.</summary>
    public FindingCategory Category { get; }

    /// <summary>Who can say whether it is there.</summary>
    public AskedOf AskedOf { get; }

    /// <summary>The short name, such as "Worse walking".</summary>
    public string Name { get; }

    /// <summary>The question in plain words; for a sign, what to examine.</summary>
    public string Question { get; }

    /// <summary>What counts as present, for clinicians; empty where the question says it.</summary>
    public string Definition { get; }

    /// <summary>Other names in use; never <see langword="null"/>.</summary>
    public IReadOnlyList<string> Synonyms { get; }

    /// <summary>The wider findings that are present whenever this one is; empty at the top.</summary>
    public IReadOnlyList<Finding> Parents => Findings.ParentsOf(this);

    /// <summary>The body region of a pain, numbness or sensory-loss finding; otherwise <see langword="null"/>.</summary>
    public BodyRegion? Region { get; }

    internal string[] ParentIds { get; }

    /// <summary>Whether this finding is <paramref name="other"/> or a narrower form of it.</summary>
    /// <param name="other">The finding that may be wider.</param>
    /// <returns><see langword="true"/> for the finding itself and for every finding above it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsA(Finding other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ReferenceEquals(this, other) || Parents.Any(parent => parent.IsA(other));
    }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

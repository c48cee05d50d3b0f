using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// A test that stretches a nerve and its roots. It speaks to a group of roots (L2-L4 or L5-S1), not to a single one, and counts as positive
/// only when it reproduces the familiar leg pain; tightness or back pain alone is not positive.
/// </summary>
/// <remarks>Entries of <see cref="NerveTensionTests"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class NerveTensionTest
{
    internal NerveTensionTest(string id, string name, PeripheralNerve nerve, NerveRoot[] roots, NerveTensionTest? uncrossed, string method, string positive, params string[] synonyms)
    {
        Id = id;
        Name = name;
        Nerve = nerve;
        Roots = ValueList<NerveRoot>.Own(roots);
        Uncrossed = uncrossed;
        Method = method;
        Positive = positive;
        Synonyms = ValueList<string>.Own(synonyms);
    }

    /// <summary>The permanent id, such as <c>straight-leg-raise</c>; the finding of a positive test is <c>sign.straight-leg-raise</c>.</summary>
    public string Id { get; }

    /// <summary>The name, such as "Straight leg raise".</summary>
    public string Name { get; }

    /// <summary>Other names in use; never <see langword="null"/>.</summary>
    public IReadOnlyList<string> Synonyms { get; }

    /// <summary>The nerve that is stretched.</summary>
    public PeripheralNerve Nerve { get; }

    /// <summary>The roots to which a positive test speaks, rostral to caudal.</summary>
    public IReadOnlyList<NerveRoot> Roots { get; }

    /// <summary>The test on the painful side, of which this is the crossed form; <see langword="null"/> for a test on the painful side itself.</summary>
    public NerveTensionTest? Uncrossed { get; }

    /// <summary>Whether the leg that does not hurt is moved.</summary>
    public bool IsCrossed => Uncrossed is not null;

    /// <summary>How it is done.</summary>
    public string Method { get; }

    /// <summary>What counts as positive.</summary>
    public string Positive { get; }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// A nerve root from L1 to S1, with what it supplies and what compresses it. Roots leave the spine on the left and on the right, and
/// the pain of a compressed root stays on its side.
/// </summary>
/// <remarks>
/// <para>Entries of <see cref="NerveRoots"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</para>
/// <para>
/// No single sign proves a root: dermatomes and myotomes overlap, and the <see cref="Disagreements"/> between the sources are part of the
/// entry. The regions, muscles and tests are facts of anatomy; how much each weighs is in the knowledge base.
/// </para>
/// </remarks>
public sealed class NerveRoot : IClaimCarrier
{
    internal NerveRoot(string id, int order, BodyRegion[] painReferral, string painReferralNote, string disagreements, string[] sources, string[] claims)
    {
        Id = id;
        Order = order;
        PainReferral = ValueList<BodyRegion>.Own(painReferral);
        PainReferralNote = painReferralNote;
        Disagreements = disagreements;
        Sources = ValueList<string>.Own(sources);
        Claims = ValueList<string>.Own(claims);
    }

    /// <summary>The permanent id, such as <c>L5</c>.</summary>
    public string Id { get; }

    /// <summary>The place from rostral to caudal: 1 for L1 to 6 for S1.</summary>
    public int Order { get; }

    /// <summary>The regions in which its pain is felt. Root pain keeps less strictly to a map than numbness does.</summary>
    public IReadOnlyList<BodyRegion> PainReferral { get; }

    /// <summary>How far the pain reaches and how often, as far as a source says so; empty where there is nothing to add.</summary>
    public string PainReferralNote { get; }

    /// <summary>Where the sources on this root disagree, and what the library does about it.</summary>
    public string Disagreements { get; }

    /// <summary>The sources of the anatomy of this root, as short citations.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Claims { get; }

    /// <summary>Its skin, as graded regions with the ISNCSCI key sensory point.</summary>
    public Dermatome Dermatome => Dermatomes.Of(this);

    /// <summary>Its muscles: the ISNCSCI key muscle and the other movements.</summary>
    public Myotome Myotome => Myotomes.Of(this);

    /// <summary>The deep tendon reflexes in which it takes part; empty for L1.</summary>
    public IReadOnlyList<DeepTendonReflex> Reflexes => ValueList<DeepTendonReflex>.From(DeepTendonReflexes.All.Where(reflex => reflex.Roots.Contains(this)));

    /// <summary>The superficial reflexes in which it takes part; empty below L2.</summary>
    public IReadOnlyList<SuperficialReflex> SuperficialReflexes => ValueList<SuperficialReflex>.From(LumbopelvicModel.SuperficialReflexes.All.Where(reflex => reflex.Roots.Contains(this)));

    /// <summary>The tension tests that speak to it, together with its neighbours; empty for L1.</summary>
    public IReadOnlyList<NerveTensionTest> TensionTests => ValueList<NerveTensionTest>.From(NerveTensionTests.All.Where(test => test.Roots.Contains(this)));

    /// <summary>The peripheral nerves that carry its fibres.</summary>
    public IReadOnlyList<PeripheralNerve> PeripheralNerves => ValueList<PeripheralNerve>.From(LumbopelvicModel.PeripheralNerves.All.Where(nerve => nerve.Roots.Contains(this)));

    /// <summary>
    /// The herniations that compress it: paracentral at the disc above its own foramen, foraminal or far lateral at the disc of its own
    /// foramen (for S1, which leaves through the sacrum, none). A central herniation compresses no single root and is not listed.
    /// </summary>
    public IReadOnlyList<RootCompression> Compressions => ValueList<RootCompression>.From(
        from disc in DiscLevels.All
        from zone in Enum.GetValues<HerniationZone>()
        where ReferenceEquals(disc.RootCompressedIn(zone), this)
        select new RootCompression(disc, zone));

    /// <summary>Whether this root leaves the spine below <paramref name="other"/>.</summary>
    /// <param name="other">The root to compare with.</param>
    /// <returns><see langword="true"/> when this root is the lower one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsCaudalTo(NerveRoot other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Order > other.Order;
    }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

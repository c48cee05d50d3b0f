using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>The deep tendon reflexes of the leg, rostral to caudal.</summary>
public static class DeepTendonReflexes
{
    /// <summary>Patellar reflex: L4, with L3 and in some lists L2.</summary>
    public static DeepTendonReflex Patellar { get; } = new(
        "patellar",
        "Patellar reflex",
        NerveRoots.L4,
        [NerveRoots.L2, NerveRoots.L3, NerveRoots.L4],
        Muscles.Quadriceps,
        "Tap on the patellar ligament with the knee bent and the leg hanging: the knee extends.",
        "L4 alone in some tables, L3 and L4 or L2 to L4 in others.");

    /// <summary>Medial hamstring reflex: L5.</summary>
    public static DeepTendonReflex MedialHamstring { get; } = new(
        "medial-hamstring",
        "Medial hamstring reflex",
        NerveRoots.L5,
        [NerveRoots.L5],
        Muscles.Hamstrings,
        "Tap on the examiner's finger laid on the semitendinosus tendon behind the bent knee: the muscle tightens.",
        "Outside the standard set and harder to elicit; the only tendon reflex that speaks to L5.");

    /// <summary>Achilles reflex: S1.</summary>
    public static DeepTendonReflex Achilles { get; } = new(
        "achilles",
        "Achilles reflex",
        NerveRoots.S1,
        [NerveRoots.S1],
        Muscles.GastrocnemiusSoleus,
        "Tap on the Achilles tendon with the foot held at a right angle, best with the patient kneeling: the foot plantar flexes.",
        "Absent in about a quarter of healthy people over 60, then as a rule on both sides; S2 takes a small part.");

    /// <summary>Every reflex, rostral to caudal.</summary>
    public static IReadOnlyList<DeepTendonReflex> All { get; } = ValueList<DeepTendonReflex>.Own([Patellar, MedialHamstring, Achilles]);

    /// <summary>The reflex with an id, if there is one.</summary>
    /// <param name="id">The id, such as <c>achilles</c>; <see langword="null"/> is no reflex.</param>
    /// <param name="reflex">The reflex, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out DeepTendonReflex? reflex)
    {
        reflex = All.FirstOrDefault(entry => entry.Id == id);
        return reflex is not null;
    }
}

using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>The syndromes that rules and conditions refer to.</summary>
public static class Syndromes
{
    /// <summary>Sciatica.</summary>
    public static Syndrome Sciatica { get; } = new(
        "sciatica",
        "Sciatica",
        "Sharp, shooting or burning pain from back or buttock down the back or side of the leg, often to calf and foot, at times with numbness, tingling or weakness: the roots L4, L5 or S1 of the sciatic nerve, or the nerve itself, are irritated.",
        ["Sciatic pain", "Radicular leg pain"],
        [NerveRoots.L4, NerveRoots.L5, NerveRoots.S1],
        [
            Conditions.LumbarDiscHerniation,
            Conditions.LumbarSpinalStenosis,
            Conditions.LumbarSpondylolisthesis,
            Conditions.PiriformisSyndrome,
            Conditions.CaudaEquinaSyndrome,
            Conditions.SpinalMalignancy,
            Conditions.SpinalInfection,
            Conditions.VertebralFracture,
        ],
        ["A2.10", "A2.11", "A3.06", "A3.07", "A4.03"]);

    /// <summary>Neurogenic claudication.</summary>
    public static Syndrome NeurogenicClaudication { get; } = new(
        "neurogenic-claudication",
        "Neurogenic claudication",
        "Pain, heaviness, numbness or weakness from the upper buttocks into thighs and perhaps lower legs, brought on by standing or walking and eased by sitting or bending forward; cycling and walking with a trolley are borne better than walking upright. Standing still does not relieve it, as it does the vascular kind.",
        ["Pseudoclaudication", "Spinal claudication"],
        [NerveRoots.L3, NerveRoots.L4, NerveRoots.L5, NerveRoots.S1],
        [Conditions.LumbarSpinalStenosis, Conditions.LumbarSpondylolisthesis, Conditions.LumbarDiscHerniation, Conditions.LumbarFacetArthropathy],
        ["A0.09", "A0.10", "A2.13"]);

    /// <summary>Every syndrome.</summary>
    public static IReadOnlyList<Syndrome> All { get; } = ValueList<Syndrome>.Own([Sciatica, NeurogenicClaudication]);

    /// <summary>The syndrome with an id, if there is one.</summary>
    /// <param name="id">The id; <see langword="null"/> is no syndrome.</param>
    /// <param name="syndrome">The syndrome, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Syndrome? syndrome)
    {
        syndrome = All.FirstOrDefault(entry => entry.Id == id);
        return syndrome is not null;
    }
}

using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;
using static LumbopelvicModel.NerveRoots;

namespace LumbopelvicModel;

/// <summary>The nerve tension tests: those of the femoral nerve (L2-L4), then those of the sciatic nerve (L5-S1).</summary>
public static class NerveTensionTests
{
    /// <summary>Femoral nerve stretch.</summary>
    public static NerveTensionTest FemoralNerveStretch { get; } = new(
        "femoral-nerve-stretch",
        "Femoral nerve stretch",
        PeripheralNerves.Femoral,
        [L2, L3, L4],
        uncrossed: null,
        "Patient prone; bend the knee of the painful side, then lift the thigh.",
        "The familiar pain in the front of the thigh or the groin. A tight quadriceps or an irritable hip joint also hurts here.",
        "Reverse straight leg raise",
        "Prone knee bend");

    /// <summary>Crossed femoral nerve stretch.</summary>
    public static NerveTensionTest CrossedFemoralStretch { get; } = new(
        "crossed-femoral-stretch",
        "Crossed femoral nerve stretch",
        PeripheralNerves.Femoral,
        [L2, L3, L4],
        FemoralNerveStretch,
        "The femoral nerve stretch done with the leg that does not hurt.",
        "The familiar pain in the front of the thigh of the painful side.");

    /// <summary>Straight leg raise.</summary>
    public static NerveTensionTest StraightLegRaise { get; } = new(
        "straight-leg-raise",
        "Straight leg raise",
        PeripheralNerves.Sciatic,
        [L5, S1],
        uncrossed: null,
        "Patient supine; lift the painful leg with the knee straight. Dorsiflexion of the foot adds tension.",
        "The familiar pain below the knee, as a rule between 30 and 70 degrees. Some lists add L4.",
        "Lasègue test");

    /// <summary>Crossed straight leg raise.</summary>
    public static NerveTensionTest CrossedStraightLegRaise { get; } = new(
        "crossed-straight-leg-raise",
        "Crossed straight leg raise",
        PeripheralNerves.Sciatic,
        [L5, S1],
        StraightLegRaise,
        "The straight leg raise done with the leg that does not hurt.",
        "The familiar leg pain of the painful side: rare, and specific for a herniated disc.",
        "Well leg raise");

    /// <summary>Slump test.</summary>
    public static NerveTensionTest Slump { get; } = new(
        "slump",
        "Slump test",
        PeripheralNerves.Sciatic,
        [L5, S1],
        uncrossed: null,
        "Patient sitting and slumped, chin on the chest; straighten the knee of the painful side and dorsiflex the foot.",
        "The familiar leg pain, eased when the neck is extended again.");

    /// <summary>Every test, upper roots first, each before its crossed form.</summary>
    public static IReadOnlyList<NerveTensionTest> All { get; } = ValueList<NerveTensionTest>.Own(
    [
        FemoralNerveStretch,
        CrossedFemoralStretch,
        StraightLegRaise,
        CrossedStraightLegRaise,
        Slump,
    ]);

    /// <summary>The test with an id, if there is one.</summary>
    /// <param name="id">The id, such as <c>slump</c>; <see langword="null"/> is no test.</param>
    /// <param name="test">The test, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out NerveTensionTest? test)
    {
        test = All.FirstOrDefault(entry => entry.Id == id);
        return test is not null;
    }
}

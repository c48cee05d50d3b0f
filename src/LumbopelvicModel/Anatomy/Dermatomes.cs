using static LumbopelvicModel.DermatomeGrade;

namespace LumbopelvicModel;

/// <summary>The dermatomes by root. The regions and grades are those of the sources that each root names.</summary>
internal static class Dermatomes
{
    private static readonly string[] GroinAndFrontOfThigh = ["A2.08"];

    private static readonly Dermatome[] InOrder =
    [
        new(
            NerveRoots.L1,
            "Midway between the T12 point (middle of the inguinal ligament) and the L2 point, on the upper front of the thigh.",
            BodyRegions.AnteriorHip,
            [
                new(BodyRegions.Groin, Core),
                new(BodyRegions.AnteriorHip, Usual, "Uppermost thigh."),
                new(BodyRegions.UpperLateralButtock, Usual, "Hip girdle, along the iliac crest."),
                new(BodyRegions.LowBack, Usual, "At the level of the first lumbar vertebra."),
            ],
            GroinAndFrontOfThigh),
        new(
            NerveRoots.L2,
            "On the anteromedial thigh, midway between the middle of the inguinal ligament and the medial femoral condyle.",
            BodyRegions.AnteriorThigh,
            [
                new(BodyRegions.AnteriorThigh, Core, "Upper and middle third."),
                new(BodyRegions.MedialThigh, Usual, "Upper part."),
                new(BodyRegions.LateralThigh, Disputed, "Upper part, in one list; the others extend L2 medially."),
            ],
            GroinAndFrontOfThigh),
        new(
            NerveRoots.L3,
            "On the medial femoral condyle, above the knee.",
            BodyRegions.Knee,
            [
                new(BodyRegions.AnteriorThigh, Core, "Lower part."),
                new(BodyRegions.MedialThigh, Core),
                new(BodyRegions.Knee, Core, "Front and inner side."),
                new(BodyRegions.LateralThigh, Disputed, "Anterolateral thigh, in long-band maps only."),
                new(BodyRegions.MedialLeg, Disputed, "Medial back of the lower leg, in long-band maps only."),
            ],
            GroinAndFrontOfThigh),
        new(
            NerveRoots.L4,
            "Over the medial malleolus.",
            BodyRegions.MedialLeg,
            [
                new(BodyRegions.MedialLeg, Core, "Down to the medial malleolus."),
                new(BodyRegions.Knee, Disputed, "Front of the knee; L3 in other lists."),
                new(BodyRegions.LateralThigh, Disputed, "In long-band maps only."),
                new(BodyRegions.GreatToe, Disputed, "Medial foot and great toe in long-band maps; in dissection the saphenous fibres end near the malleolus."),
            ]),
        new(
            NerveRoots.L5,
            "On the dorsum of the foot at the third metatarsophalangeal joint.",
            BodyRegions.FootDorsum,
            [
                new(BodyRegions.LateralLeg, Core),
                new(BodyRegions.FootDorsum, Core, "Medial two thirds; the medial border of the foot in one summary of root blocks."),
                new(BodyRegions.GreatToe, Core, "With the second toe and the first web."),
            ]),
        new(
            NerveRoots.S1,
            "On the lateral heel, over the calcaneus.",
            BodyRegions.Heel,
            [
                new(BodyRegions.LateralFoot, Core, "With the little toe."),
                new(BodyRegions.Heel, Core),
                new(BodyRegions.Sole, Core),
                new(BodyRegions.Calf, Usual),
                new(BodyRegions.PosteriorThigh, Disputed, "S2 in other lists."),
                new(BodyRegions.Buttock, Disputed, "S2 in other lists."),
                new(BodyRegions.LateralThigh, Disputed, "In long-band maps only."),
            ]),
    ];

    public static Dermatome Of(NerveRoot root) => InOrder[root.Order - 1];
}

using System.Diagnostics.CodeAnalysis;

namespace LumbopelvicModel;

/// <summary>The body regions, from the back downwards and from the hip to the foot. The list is written by hand, in that order.</summary>
public static class BodyRegions
{
    /// <summary>Mid back: thoracolumbar spine above the level of the lowest rib.</summary>
    public static BodyRegion MidBack { get; } = new("mid-back", "Mid back", "in the mid back", BodyView.Back, "Thoracolumbar spine above the level of the lowest rib.");

    /// <summary>Low back: between the lowest ribs and the iliac crests, midline and beside it.</summary>
    public static BodyRegion LowBack { get; } = new("low-back", "Low back", "in the low back", BodyView.Back, "Between the lowest ribs and the iliac crests, midline and beside it.");

    /// <summary>Sacroiliac region: over and just below the posterior superior iliac spine, beside the sacrum.</summary>
    public static BodyRegion Sacroiliac { get; } = new("sacroiliac", "Sacroiliac region", "over the sacroiliac joint", BodyView.Back, "Over and just below the posterior superior iliac spine, beside the sacrum.");

    /// <summary>Tailbone: over the coccyx and lower sacrum, midline.</summary>
    public static BodyRegion Tailbone { get; } = new("tailbone", "Tailbone", "at the tailbone", BodyView.Back, "Over the coccyx and lower sacrum, midline.");

    /// <summary>Abdomen or flank: between the ribs and the inguinal ligament, front and side.</summary>
    public static BodyRegion Abdomen { get; } = new("abdomen", "Abdomen or flank", "in the abdomen or flank", BodyView.Front, "Between the ribs and the inguinal ligament, front and side.");

    /// <summary>Hip region: anywhere a patient calls the hip: groin, front, side or back of the hip, buttock.</summary>
    public static BodyRegion HipRegion { get; } = new("hip-region", "Hip region", "anywhere around the hip", BodyView.Both, "Anywhere a patient calls the hip: groin, front, side or back of the hip, buttock.");

    /// <summary>Buttock: from the iliac crest to the gluteal fold.</summary>
    public static BodyRegion Buttock { get; } = new("buttock", "Buttock", "in the buttock", BodyView.Back, "From the iliac crest to the gluteal fold, and from the sacrum to the greater trochanter.", HipRegion);

    /// <summary>Upper-lateral buttock: upper outer quadrant of the buttock, below the iliac crest.</summary>
    public static BodyRegion UpperLateralButtock { get; } = new("upper-lateral-buttock", "Upper-lateral buttock", "in the upper outer part of the buttock", BodyView.Back, "Upper outer quadrant of the buttock, below the iliac crest.", Buttock);

    /// <summary>Groin: inguinal fold and the crease between trunk and thigh.</summary>
    public static BodyRegion Groin { get; } = new("groin", "Groin", "in the groin", BodyView.Front, "Inguinal fold and the crease between trunk and thigh.", HipRegion);

    /// <summary>Front of hip: front-pocket area, below and medial to the anterior superior iliac spine.</summary>
    public static BodyRegion AnteriorHip { get; } = new("anterior-hip", "Front of hip", "at the front of the hip", BodyView.Front, "Front-pocket area, below and medial to the anterior superior iliac spine.", HipRegion);

    /// <summary>Side of hip: over the greater trochanter.</summary>
    public static BodyRegion LateralHip { get; } = new("lateral-hip", "Side of hip", "at the side of the hip", BodyView.Both, "Over the greater trochanter.", HipRegion);

    /// <summary>Leg: anywhere in thigh, knee, lower leg or foot.</summary>
    public static BodyRegion Leg { get; } = new("leg", "Leg", "anywhere in the leg", BodyView.Both, "Anywhere in thigh, knee, lower leg or foot.");

    /// <summary>Thigh: any side of the thigh.</summary>
    public static BodyRegion Thigh { get; } = new("thigh", "Thigh", "in the thigh", BodyView.Both, "Any side of the thigh, from groin and gluteal fold to above the knee.", Leg);

    /// <summary>Front of thigh: from the inguinal fold to above the knee.</summary>
    public static BodyRegion AnteriorThigh { get; } = new("anterior-thigh", "Front of thigh", "at the front of the thigh", BodyView.Front, "Front of the thigh, from below the inguinal fold to above the patella.", Thigh);

    /// <summary>Inner thigh: over the adductors, from the groin to above the knee.</summary>
    public static BodyRegion MedialThigh { get; } = new("medial-thigh", "Inner thigh", "at the inner thigh", BodyView.Front, "Inner side of the thigh over the adductors, from the groin to above the knee.", Thigh);

    /// <summary>Outer thigh: over the iliotibial band, from below the greater trochanter to above the knee.</summary>
    public static BodyRegion LateralThigh { get; } = new("lateral-thigh", "Outer thigh", "at the outer thigh", BodyView.Both, "Outer side of the thigh over the iliotibial band, from below the greater trochanter to above the knee.", Thigh);

    /// <summary>Back of thigh: over the hamstrings, from the gluteal fold to the hollow of the knee.</summary>
    public static BodyRegion PosteriorThigh { get; } = new("posterior-thigh", "Back of thigh", "at the back of the thigh", BodyView.Back, "Back of the thigh over the hamstrings, from the gluteal fold to the hollow of the knee.", Thigh);

    /// <summary>Front and inner knee: patella, medial femoral condyle and joint line.</summary>
    public static BodyRegion Knee { get; } = new("knee", "Front and inner knee", "at the front or inner side of the knee", BodyView.Front, "Patella, medial femoral condyle and joint line.", Leg);

    /// <summary>Below the knee: anywhere in lower leg or foot.</summary>
    public static BodyRegion BelowKnee { get; } = new("below-knee", "Below the knee", "below the knee", BodyView.Both, "Anywhere in lower leg or foot.", Leg);

    /// <summary>Inner lower leg: inner shin down to and including the medial malleolus.</summary>
    public static BodyRegion MedialLeg { get; } = new("medial-leg", "Inner lower leg", "at the inner lower leg", BodyView.Front, "Inner shin down to and including the medial malleolus.", BelowKnee);

    /// <summary>Outer lower leg: outer shin down to the lateral malleolus.</summary>
    public static BodyRegion LateralLeg { get; } = new("lateral-leg", "Outer lower leg", "at the outer lower leg", BodyView.Both, "Outer shin down to the lateral malleolus.", BelowKnee);

    /// <summary>Front of lower leg: over the tibialis anterior, between inner and outer lower leg.</summary>
    public static BodyRegion Shin { get; } = new("shin", "Front of lower leg", "at the front of the lower leg", BodyView.Front, "Over the tibialis anterior, between inner and outer lower leg.", BelowKnee);

    /// <summary>Calf: back of the lower leg, from the hollow of the knee to the Achilles tendon.</summary>
    public static BodyRegion Calf { get; } = new("calf", "Calf", "in the calf", BodyView.Back, "Back of the lower leg, from the hollow of the knee to the Achilles tendon.", BelowKnee);

    /// <summary>Foot: anywhere in the foot.</summary>
    public static BodyRegion Foot { get; } = new("foot", "Foot", "in the foot", BodyView.Both, "Anywhere in the foot.", BelowKnee);

    /// <summary>Top of foot: dorsum, third toe web included.</summary>
    public static BodyRegion FootDorsum { get; } = new("foot-dorsum", "Top of foot", "on the top of the foot", BodyView.Front, "Dorsum of the foot, third toe web included.", Foot);

    /// <summary>Great toe: great toe and first toe web.</summary>
    public static BodyRegion GreatToe { get; } = new("great-toe", "Great toe", "in the great toe", BodyView.Front, "Great toe and first toe web.", Foot);

    /// <summary>Outer border of foot: lateral border of the foot and little toe.</summary>
    public static BodyRegion LateralFoot { get; } = new("lateral-foot", "Outer border of foot", "at the outer border of the foot", BodyView.Both, "Lateral border of the foot and little toe.", Foot);

    /// <summary>Heel: lateral and posterior heel.</summary>
    public static BodyRegion Heel { get; } = new("heel", "Heel", "in the heel", BodyView.Back, "Lateral and posterior side of the heel; its plantar side belongs to the sole.", Foot);

    /// <summary>Sole of foot: plantar side of foot and toes.</summary>
    public static BodyRegion Sole { get; } = new("sole", "Sole of foot", "in the sole of the foot", BodyView.Back, "Plantar side of the foot and toes, heel pad included.", Foot);

    /// <summary>Saddle area: perineum, perianal area, genitals and the inner upper thighs next to them.</summary>
    public static BodyRegion Saddle { get; } = new("saddle", "Saddle area", "in the saddle area", BodyView.Back, "Perineum, perianal area, genitals and the inner upper thighs next to them (S2 to S4-5).");

    /// <summary>Every region, in clinical order: back and pelvis, hip region, leg from thigh to foot, saddle.</summary>
    public static IReadOnlyList<BodyRegion> All { get; } = Internal.ValueList<BodyRegion>.Own(
    [
        MidBack,
        LowBack,
        Sacroiliac,
        Tailbone,
        Abdomen,
        HipRegion,
        Buttock,
        UpperLateralButtock,
        Groin,
        AnteriorHip,
        LateralHip,
        Leg,
        Thigh,
        AnteriorThigh,
        MedialThigh,
        LateralThigh,
        PosteriorThigh,
        Knee,
        BelowKnee,
        MedialLeg,
        LateralLeg,
        Shin,
        Calf,
        Foot,
        FootDorsum,
        GreatToe,
        LateralFoot,
        Heel,
        Sole,
        Saddle,
    ]);

    /// <summary>The region with an id, if there is one.</summary>
    /// <param name="id">The id; <see langword="null"/> is no region.</param>
    /// <param name="region">The region, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out BodyRegion? region)
    {
        region = All.FirstOrDefault(entry => entry.Id == id);
        return region is not null;
    }
}

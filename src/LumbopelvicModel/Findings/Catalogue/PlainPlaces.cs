namespace LumbopelvicModel;

/// <summary>The places of the body regions in plain words, as a question to a patient says them.</summary>
internal static class PlainPlaces
{
    /// <summary>Where the region is, for someone who knows no anatomy: "in the groin, the fold between belly and thigh".</summary>
    public static string Of(BodyRegion region) => region.Id switch
    {
        "mid-back" => "in the middle of the back, above the lowest ribs",
        "low-back" => "in the low back, between the lowest ribs and the hip bones",
        "sacroiliac" => "over the sacroiliac joint, next to the dimple of the low back",
        "tailbone" => "at the tailbone, the lowest end of the spine",
        "abdomen" => "in the belly, or in the side below the ribs",
        "hip-region" => "anywhere around the hip: in the groin, at the front, side or back of the hip, or in the buttock",
        "groin" => "in the groin, the fold between belly and thigh",
        "anterior-hip" => "at the front of the hip, where a front pocket is",
        "lateral-hip" => "at the side of the hip, over the bone you can feel there",
        "leg" => "anywhere in the leg, from the thigh to the foot",
        "medial-thigh" => "on the inner side of the thigh",
        "lateral-thigh" => "on the outer side of the thigh",
        "below-knee" => "anywhere below the knee, in the lower leg or foot",
        "medial-leg" => "on the inner side of the lower leg, down to the inner ankle",
        "lateral-leg" => "on the outer side of the lower leg, down to the outer ankle",
        "shin" => "at the front of the lower leg, over the shin",
        "foot" => "anywhere in the foot",
        "great-toe" => "in the big toe",
        "lateral-foot" => "at the outer edge of the foot or in the little toe",
        "saddle" => "in the saddle area: between the legs, around the back passage or the genitals",
        _ => region.Place,
    };
}

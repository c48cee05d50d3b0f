namespace LumbopelvicModel;

public static partial class Findings
{
    public static partial class Sign
    {
        /// <summary>Tension on the roots L5 and S1.</summary>
        public static Finding StraightLegRaise { get; } = new(
            "sign.straight-leg-raise",
            FindingCategory.NerveTension,
            AskedOf.Clinician,
            "Straight leg raise reproduces leg pain",
            "Raise the straight leg with the patient supine.",
            definition: "The familiar leg pain is reproduced, as a rule by 60 degrees; pain in the back only, or a pull behind the knee, does not count. Give the angle as a measurement where known.",
            synonyms: ["Lasegue test", "SLR"]);

        /// <summary>Raising the painless leg pulls on the compressed root: more specific for disc herniation, but rarer, than the straight leg raise.</summary>
        public static Finding CrossedStraightLegRaise { get; } = new(
            "sign.crossed-straight-leg-raise",
            FindingCategory.NerveTension,
            AskedOf.Clinician,
            "Raising the other leg reproduces the leg pain",
            "Raise the straight leg of the painless side with the patient supine.",
            definition: "The familiar leg pain appears in the painful leg, not in the raised one.",
            synonyms: ["Crossed Lasegue test", "Well leg raise", "Fajersztajn sign"]);

        /// <summary>Tension on the whole neural axis in sitting.</summary>
        public static Finding Slump { get; } = new(
            "sign.slump",
            FindingCategory.NerveTension,
            AskedOf.Clinician,
            "Slump test reproduces leg pain",
            "Have the seated patient slump and bend the neck, straighten the knee and lift the foot.",
            definition: "The familiar leg pain is reproduced; as a rule it lessens when the neck is extended.",
            synonyms: ["Slump test"]);

        /// <summary>Tension on the roots L2 to L4.</summary>
        public static Finding FemoralNerveStretch { get; } = new(
            "sign.femoral-nerve-stretch",
            FindingCategory.NerveTension,
            AskedOf.Clinician,
            "Femoral nerve stretch (prone knee bend) reproduces thigh pain",
            "Bend the knee of the prone patient, then extend the hip.",
            definition: "The familiar pain at the front of the thigh is reproduced; a mere pull in the quadriceps, equal on both sides, does not count.",
            synonyms: ["Reverse Lasegue test", "Prone knee bend test", "Femoral stretch test", "Wassermann sign"]);

        /// <summary>Stretching the painless side provokes the painful thigh, as in upper lumbar disc herniation.</summary>
        public static Finding CrossedFemoralStretch { get; } = new(
            "sign.crossed-femoral-stretch",
            FindingCategory.NerveTension,
            AskedOf.Clinician,
            "Crossed femoral stretch reproduces thigh pain",
            "Bend the knee of the painless side with the patient prone, then extend the hip.",
            definition: "The familiar pain appears in the thigh of the painful side.",
            synonyms: ["Crossed femoral nerve stretch test"]);

        /// <summary>Root tension on both sides, as in a large central disc herniation.</summary>
        public static Finding StraightLegRaiseBilateral { get; } = new(
            "sign.straight-leg-raise-bilateral",
            FindingCategory.NerveTension,
            AskedOf.Clinician,
            "Straight leg raise positive or limited on both sides",
            "Raise each straight leg in turn with the patient supine.",
            definition: "On each side leg pain is reproduced or the raise is limited by it; tight hamstrings alone do not count.",
            isA: ["sign.straight-leg-raise"],
            synonyms: ["Bilateral Lasegue sign"]);
    }
}

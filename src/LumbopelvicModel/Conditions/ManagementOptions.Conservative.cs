namespace LumbopelvicModel;

public static partial class ManagementOptions
{
    /// <summary>Assessment by a professional.</summary>
    public static ManagementOption ProfessionalAssessment { get; } = new(
        "professional-assessment",
        "Assessment by a professional",
        "A clinician examines spine and hip before any plan is made, and again when it does not work.",
        claims: ["A2.16", "A4.12"]);

    /// <summary>Advice and staying active.</summary>
    public static ManagementOption AdviceAndActivity { get; } = new(
        "advice-and-activity",
        "Advice and staying active",
        "What the condition is, its usual course, and to keep moving within what pain allows; bed rest only delays recovery.");

    /// <summary>Posture and ergonomics.</summary>
    public static ManagementOption PostureAndErgonomics { get; } = new(
        "posture-and-ergonomics",
        "Posture and ergonomics",
        "Change of position, height of seat and desk, lifting close to the body; breaks in long sitting.",
        claims: ["A3.13", "A4.12"]);

    /// <summary>Load management.</summary>
    public static ManagementOption LoadManagement { get; } = new(
        "load-management",
        "Load management",
        "Less of what provokes the pain (hills, deep squats, lying on the side, crossed legs), then a graded return.");

    /// <summary>Heat or cold.</summary>
    public static ManagementOption HeatOrCold { get; } = new(
        "heat-or-cold",
        "Heat or cold",
        "Either, for comfort.",
        "Relief is short; protect skin that has lost feeling.",
        claims: ["A4.12"]);

    /// <summary>Active physical therapy.</summary>
    public static ManagementOption ActiveTherapy { get; } = new(
        "active-therapy",
        "Active physical therapy",
        "Exercise for mobility, stability, strength and endurance of trunk and hips, with stretching.",
        "The core of conservative care; it needs weeks.",
        claims: ["A0.13", "A1.06", "A3.13", "A4.12"]);

    /// <summary>Passive physical therapy.</summary>
    public static ManagementOption PassiveTherapy { get; } = new(
        "passive-therapy",
        "Passive physical therapy",
        "Electrical stimulation, dry needling, massage.",
        "An addition to exercise, not a substitute.",
        claims: ["A0.13"]);

    /// <summary>Manual therapy.</summary>
    public static ManagementOption ManualTherapy { get; } = new(
        "manual-therapy",
        "Manual therapy",
        "Mobilisation or manipulation of spine, sacroiliac joint or hip by a trained therapist.",
        "Not with suspected fracture, tumour, infection, cauda equina syndrome or severe osteoporosis.",
        claims: ["A4.12"]);

    /// <summary>Nerve glides.</summary>
    public static ManagementOption NerveGlides { get; } = new(
        "nerve-glides",
        "Nerve glides",
        "Gentle movements that slide an irritated nerve to and fro in its bed.",
        "Stop when leg symptoms last after the exercise.",
        claims: ["A0.13"]);

    /// <summary>Temporary lumbar brace.</summary>
    public static ManagementOption LumbarBrace { get; } = new(
        "lumbar-brace",
        "Temporary lumbar brace",
        "A belt that limits extension for some weeks.",
        "For a short time only, so that the trunk muscles do not weaken.",
        claims: ["A1.06"]);

    /// <summary>Walking aid.</summary>
    public static ManagementOption WalkingAid { get; } = new(
        "walking-aid",
        "Walking aid",
        "A stick in the hand opposite the painful hip; a frame or trolley to lean on when the spine is narrow.");

    /// <summary>Weight loss.</summary>
    public static ManagementOption WeightManagement { get; } = new(
        "weight-management",
        "Weight loss",
        "Less weight on joints and on the groin.");

    /// <summary>Reduction of vascular risk.</summary>
    public static ManagementOption VascularRiskReduction { get; } = new(
        "vascular-risk-reduction",
        "Reduction of vascular risk",
        "No smoking, a statin, an antiplatelet agent, control of blood pressure and diabetes.",
        "It lowers the risk of heart attack and stroke, which exceeds that of losing the leg.");

    /// <summary>Supervised walking exercise.</summary>
    public static ManagementOption SupervisedWalking { get; } = new(
        "supervised-walking",
        "Supervised walking exercise",
        "Walking to near-maximal pain, rest, and on again, several times a week for three months.");

    /// <summary>Treatment of osteoporosis.</summary>
    public static ManagementOption BoneProtection { get; } = new(
        "bone-protection",
        "Treatment of osteoporosis",
        "Calcium and vitamin D where they are low, a medicine that strengthens bone, prevention of falls.");

    /// <summary>Protected weight-bearing.</summary>
    public static ManagementOption ProtectedWeightBearing { get; } = new(
        "protected-weight-bearing",
        "Protected weight-bearing",
        "Crutches or bed until bone that may break has been imaged or fixed.");
}

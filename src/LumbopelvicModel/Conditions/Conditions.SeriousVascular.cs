using static LumbopelvicModel.Investigations;
using static LumbopelvicModel.ManagementOptions;
using static LumbopelvicModel.ManagementStage;
using static LumbopelvicModel.Mechanisms;

namespace LumbopelvicModel;

public static partial class Conditions
{
    /// <summary>Vascular claudication.</summary>
    public static Condition VascularClaudication { get; } = new(
        "vascular-claudication",
        "Vascular claudication",
        PainSource.Peripheral,
        isSerious: true,
        "Pain of working leg muscles by narrowed arteries: calf, thigh or (aorta and iliac arteries) buttock and hip, after the same distance each time, gone within minutes of standing still, whatever the posture; weak pulses. Pain at rest, ulcer or gangrene threatens the limb.",
        static () => new(
            [MuscleIschaemia],
            [
                new(HistoryAndExamination, "Distance, relief by standing, pulses of groin to foot, bruits, skin."),
                new(AnkleBrachialIndex, "At rest, and after exercise when it is normal at rest."),
                new(Ultrasound, "Duplex of the arteries: place of the narrowing."),
                new(CtAngiography, "Before an intervention."),
                new(BloodTests, "Lipids, glucose, kidney function."),
            ],
            [
                new(Emergency, Revascularisation, "For rest pain, ulcer, gangrene or a suddenly cold leg: vascular surgeon at once."),
                new(FirstLine, VascularRiskReduction),
                new(FirstLine, SupervisedWalking),
                new(Surgical, Revascularisation),
            ],
            Coding.Icd("I70.219", "Atherosclerosis of native arteries of extremities with intermittent claudication, unspecified extremity"),
            relatedIcdCodes: [Coding.Icd("I73.9", "Peripheral vascular disease, unspecified"), Coding.Icd("I74.09", "Other arterial embolism and thrombosis of abdominal aorta")],
            synonyms: ["Intermittent claudication", "Peripheral arterial disease", "Leriche syndrome"],
            causes: [new("Atherosclerosis of aorta, iliac or leg arteries"), new("Rarely embolism, entrapment or endofibrosis of an artery")],
            riskLinks:
            [
                new("Smoking.", Findings.History.Smoking),
                new("Heart disease, stroke or other arterial disease.", Findings.History.CardiovascularDisease),
                new("Diabetes."),
            ]));

    /// <summary>Abdominal aortic aneurysm.</summary>
    public static Condition AbdominalAorticAneurysm { get; } = new(
        "abdominal-aortic-aneurysm",
        "Abdominal aortic aneurysm",
        PainSource.Peripheral,
        isSerious: true,
        "Aorta of 3 cm or more below the diaphragm. Most cause nothing; pain in back, flank, groin or hip that no movement changes means expansion or leak. With collapse or a pulsating mass it is a rupture until excluded.",
        static () => new(
            [ArterialExpansion, Convergence],
            [
                new(HistoryAndExamination, "Age, sex, smoking, family; a pulsating mass supports it, an unremarkable abdomen excludes nothing."),
                new(Ultrasound, "Diameter; at the bedside at once when rupture is possible."),
                new(CtAngiography, "Leak, and planning of the repair, in a stable patient."),
            ],
            [
                new(Emergency, AneurysmRepair, "Rupture or a painful aneurysm: ambulance and vascular surgeon."),
                new(FirstLine, AneurysmSurveillance),
                new(FirstLine, VascularRiskReduction),
                new(Surgical, AneurysmRepair, "Planned, at the threshold."),
            ],
            Coding.Icd("I71.40", "Abdominal aortic aneurysm, without rupture, unspecified"),
            relatedIcdCodes: [Coding.Icd("I71.30", "Abdominal aortic aneurysm, ruptured, unspecified")],
            synonyms: ["AAA", "Aortic aneurysm"],
            causes: [new("Degeneration of the wall of the artery"), new("Rarely infection or a disorder of connective tissue")],
            riskLinks:
            [
                new("Smoking.", Findings.History.Smoking),
                new("Heart disease, stroke or other arterial disease.", Findings.History.CardiovascularDisease),
                new("A known aneurysm, or one in the family.", Findings.History.KnownAneurysm),
            ]));
}

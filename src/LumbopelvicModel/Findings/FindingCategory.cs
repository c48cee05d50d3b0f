namespace LumbopelvicModel;

/// <summary>The parts of history and examination, in the order in which they are asked: where it hurts, what makes it worse, what eases it, what comes with it, then the examination.</summary>
public enum FindingCategory
{
    /// <summary>Where it hurts.</summary>
    Location = 1,

    /// <summary>What makes it worse.</summary>
    Provocation = 2,

    /// <summary>What eases it.</summary>
    Relief = 3,

    /// <summary>What the pain is like.</summary>
    Quality = 4,

    /// <summary>Numbness, weakness, bladder and bowel, as the patient tells it.</summary>
    Neurological = 5,

    /// <summary>How it began and how it goes on.</summary>
    Course = 6,

    /// <summary>Stiffness.</summary>
    Stiffness = 7,

    /// <summary>Clicking, catching, giving way.</summary>
    Mechanical = 8,

    /// <summary>Earlier illness, risks, work and sport.</summary>
    History = 9,

    /// <summary>Gait and stance.</summary>
    Gait = 10,

    /// <summary>Hip examination.</summary>
    HipExamination = 11,

    /// <summary>Lateral hip examination.</summary>
    LateralHipExamination = 12,

    /// <summary>Sacroiliac examination.</summary>
    SacroiliacExamination = 13,

    /// <summary>Piriformis examination.</summary>
    PiriformisExamination = 14,

    /// <summary>Lumbar examination.</summary>
    LumbarExamination = 15,

    /// <summary>Nerve tension.</summary>
    NerveTension = 16,

    /// <summary>Muscle strength.</summary>
    MuscleStrength = 17,

    /// <summary>Reflexes.</summary>
    Reflexes = 18,

    /// <summary>Peripheral nerve examination.</summary>
    PeripheralNerveExamination = 19,

    /// <summary>Neurological examination.</summary>
    NeurologicalExamination = 20,

    /// <summary>Vascular examination.</summary>
    VascularExamination = 21,

    /// <summary>General examination, sensation included.</summary>
    Examination = 22,
}

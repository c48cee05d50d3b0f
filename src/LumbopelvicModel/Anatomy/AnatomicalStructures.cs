using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;
using static LumbopelvicModel.StructureRelation;

namespace LumbopelvicModel;

/// <summary>The structures of the lumbopelvic-hip complex and the links between them, from the spine downwards.</summary>
public static class AnatomicalStructures
{
    /// <summary>Lumbopelvic-hip complex: lumbar spine, pelvis and hips as one functional unit.</summary>
    public static AnatomicalStructure LumbopelvicHipComplex { get; } = new(
        "lumbopelvic-hip-complex",
        "Lumbopelvic-hip complex",
        "Lumbar spine, pelvis and hip joints with the muscles, ligaments and nerves that they share. They move and carry load together, so that trouble in one changes the others.",
        "A2.02",
        "A4.01");

    /// <summary>Lumbar spine: the vertebrae L1 to L5 with discs and facet joints.</summary>
    public static AnatomicalStructure LumbarSpine { get; } = new(
        "lumbar-spine",
        "Lumbar spine",
        "The vertebrae L1 to L5 with their discs, facet joints, ligaments and nerve roots; a source of pain in buttock, hip and leg.",
        "A2.01",
        "A2.02");

    /// <summary>Intervertebral disc.</summary>
    public static AnatomicalStructure IntervertebralDisc { get; } = new(
        "intervertebral-disc",
        "Intervertebral disc",
        "The joint between two vertebral bodies: a soft nucleus in a fibrous ring. With wear it loses height, bulges or herniates towards canal, recess or foramen.");

    /// <summary>Facet joint.</summary>
    public static AnatomicalStructure FacetJoint { get; } = new(
        "facet-joint",
        "Facet joint",
        "The paired synovial joint behind the canal, loaded by extension and rotation; its arthritis hurts in the back and, referred, in buttock and thigh, and its spurs narrow recess and foramen.");

    /// <summary>Ligamentum flavum.</summary>
    public static AnatomicalStructure LigamentumFlavum { get; } = new(
        "ligamentum-flavum",
        "Ligamentum flavum",
        "The elastic ligament between neighbouring laminae that lines the back of the canal; thickened or buckled, it narrows canal and lateral recess, more so in extension.");

    /// <summary>Spinal canal, with the lateral recesses.</summary>
    public static AnatomicalStructure SpinalCanal { get; } = new(
        "spinal-canal",
        "Spinal canal",
        "The space behind vertebral bodies and discs that holds the dural sac with the cauda equina, and at its sides the lateral recesses with the traversing roots. It is wider in flexion than in extension.");

    /// <summary>Intervertebral foramen.</summary>
    public static AnatomicalStructure IntervertebralForamen { get; } = new(
        "intervertebral-foramen",
        "Intervertebral foramen",
        "The opening between two pedicles through which the exiting root leaves; lost disc height, facet spurs and slipped vertebrae narrow it.");

    /// <summary>Lumbosacral nerve roots.</summary>
    public static AnatomicalStructure NerveRoot { get; } = new(
        "nerve-root",
        "Nerve root",
        "The paired roots L1 to S1 carry movement and sensation of one side of hip and leg; irritated at the spine they are felt where they end.",
        "A1.05",
        "A2.07");

    /// <summary>Pelvis: the two hip bones and the sacrum.</summary>
    public static AnatomicalStructure Pelvis { get; } = new(
        "pelvis",
        "Pelvis",
        "The ring of sacrum and hip bones that passes the load of the trunk to the legs; its tilt sets both the lumbar curve and the cover of the femoral head.",
        "A2.02");

    /// <summary>Sacroiliac joint.</summary>
    public static AnatomicalStructure SacroiliacJoint { get; } = new(
        "sacroiliac-joint",
        "Sacroiliac joint",
        "The tight joint between sacrum and ilium, held by strong ligaments, with little movement; it hurts in the buttock just below the dimple of the low back.");

    /// <summary>Hip joint.</summary>
    public static AnatomicalStructure HipJoint { get; } = new(
        "hip-joint",
        "Hip joint",
        "The ball-and-socket joint of femoral head and acetabulum, deepened by the labrum. It lies behind the groin, and there its pain is felt first; the name hip, as patients use it, covers far more.",
        "A0.01",
        "A2.17");

    /// <summary>Iliolumbar ligament.</summary>
    public static AnatomicalStructure IliolumbarLigament { get; } = new(
        "iliolumbar-ligament",
        "Iliolumbar ligament",
        "From the transverse process of L5 (and L4) to the iliac crest: it ties the lowest vertebrae to the pelvis.");

    /// <summary>Thoracolumbar fascia.</summary>
    public static AnatomicalStructure ThoracolumbarFascia { get; } = new(
        "thoracolumbar-fascia",
        "Thoracolumbar fascia",
        "The sheet of fascia of the low back that joins the muscles of the trunk to gluteus maximus and so to the legs.");

    /// <summary>Every structure, from the whole to its parts and from the spine downwards.</summary>
    public static IReadOnlyList<AnatomicalStructure> All { get; } = ValueList<AnatomicalStructure>.Own(
    [
        LumbopelvicHipComplex,
        LumbarSpine,
        IntervertebralDisc,
        FacetJoint,
        LigamentumFlavum,
        SpinalCanal,
        IntervertebralForamen,
        NerveRoot,
        Pelvis,
        SacroiliacJoint,
        HipJoint,
        IliolumbarLigament,
        ThoracolumbarFascia,
    ]);

    /// <summary>Every link between two structures.</summary>
    public static IReadOnlyList<StructureLink> Links { get; } = ValueList<StructureLink>.Own(
    [
        new(LumbarSpine, PartOf, LumbopelvicHipComplex, "The upper part of the complex.", ["A2.02"]),
        new(Pelvis, PartOf, LumbopelvicHipComplex, "The middle part: it links spine and legs.", ["A2.02"]),
        new(HipJoint, PartOf, LumbopelvicHipComplex, "The lower part; stiffness here is paid for in the spine.", ["A2.02"]),
        new(IntervertebralDisc, PartOf, LumbarSpine, "The front joint of each segment.", []),
        new(FacetJoint, PartOf, LumbarSpine, "The paired rear joints of each segment.", []),
        new(LigamentumFlavum, PartOf, LumbarSpine, "The rear wall of the canal between the laminae.", []),
        new(SpinalCanal, PartOf, LumbarSpine, "The passage of the cauda equina.", []),
        new(IntervertebralForamen, PartOf, LumbarSpine, "The way out of each root.", []),
        new(NerveRoot, LiesIn, SpinalCanal, "In the lateral recess as the traversing root.", []),
        new(NerveRoot, LiesIn, IntervertebralForamen, "As the exiting root.", []),
        new(IntervertebralDisc, Borders, SpinalCanal, "A bulge or herniation narrows it from the front.", []),
        new(FacetJoint, Borders, SpinalCanal, "Spurs and cysts narrow the recess from behind.", []),
        new(FacetJoint, Borders, IntervertebralForamen, "Spurs narrow the foramen.", []),
        new(IntervertebralDisc, Borders, IntervertebralForamen, "Lost height lowers the foramen; a lateral herniation fills it.", []),
        new(LigamentumFlavum, Borders, SpinalCanal, "Thickened, it narrows the canal from behind.", ["A0.05"]),
        new(SacroiliacJoint, Joins, Pelvis, "It joins the sacrum, and with it the spine, to the hip bones.", ["A2.02"]),
        new(HipJoint, Joins, Pelvis, "It joins the pelvis to the femur.", ["A2.02"]),
        new(LumbarSpine, Joins, Pelvis, "At L5/S1 the spine stands on the sacrum; lumbar curve and pelvic tilt follow each other.", ["A2.02"]),
        new(IliolumbarLigament, AttachesTo, LumbarSpine, "To the transverse processes of L5 and L4.", ["A4.01"]),
        new(IliolumbarLigament, AttachesTo, Pelvis, "To the iliac crest.", ["A4.01"]),
        new(ThoracolumbarFascia, AttachesTo, LumbarSpine, "To the spinous and transverse processes.", ["A4.01"]),
        new(ThoracolumbarFascia, AttachesTo, Pelvis, "To iliac crest and sacrum, where gluteus maximus takes over.", ["A4.01"]),
        new(NerveRoot, Innervates, HipJoint, "L2 to S1, through femoral, obturator and gluteal nerves and the nerve to quadratus femoris: hip joint and lumbar spine share segments.", ["A4.01"]),
        new(NerveRoot, Innervates, SacroiliacJoint, "Chiefly from behind, through the dorsal rami L5 to S3.", ["A4.01"]),
    ]);

    /// <summary>The structure with an id, if there is one.</summary>
    /// <param name="id">The id, such as <c>hip-joint</c>; <see langword="null"/> is no structure.</param>
    /// <param name="structure">The structure, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out AnatomicalStructure? structure)
    {
        structure = All.FirstOrDefault(entry => entry.Id == id);
        return structure is not null;
    }
}

using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;
using static LumbopelvicModel.NerveRoots;
using static LumbopelvicModel.PeripheralNerves;

namespace LumbopelvicModel;

/// <summary>The muscles, from the trunk through hip and thigh to the lower leg.</summary>
public static class Muscles
{
    /// <summary>Multifidus.</summary>
    public static Muscle Multifidus { get; } = new(
        "multifidus", "Multifidus",
        "Sacrum, posterior superior iliac spine and the mammillary processes of the lumbar vertebrae.",
        "Spinous processes two to four vertebrae higher.",
        "Extends and steadies the lumbar spine segment by segment.",
        [L1, L2, L3, L4, L5, S1], "Medial branches of the dorsal rami at each level",
        relevance: "It wastes on the side and at the level of back pain; it spans the sacroiliac joint.");

    /// <summary>Quadratus lumborum.</summary>
    public static Muscle QuadratusLumborum { get; } = new(
        "quadratus-lumborum", "Quadratus lumborum",
        "Iliac crest and iliolumbar ligament.",
        "Twelfth rib and the transverse processes L1 to L4.",
        "Bends the trunk sideways, hitches the pelvis up.",
        [L1, L2, L3, L4], "Subcostal nerve and branches of the lumbar plexus (T12-L4)",
        relevance: "Guarding on one side tilts the pelvis and shifts the weight to one leg.");

    /// <summary>Psoas major.</summary>
    public static Muscle PsoasMajor { get; } = new(
        "psoas-major", "Psoas major",
        "Sides of the vertebral bodies and discs T12 to L5, transverse processes L1 to L5.",
        "Lesser trochanter of the femur, by a tendon shared with iliacus.",
        "Flexes the hip; with the thigh fixed it flexes the trunk and loads the lumbar spine.",
        [L1, L2, L3], "Direct branches of the lumbar plexus (L1-L3)",
        relevance: "It crosses both the lumbar spine and the hip joint: tight or irritable, it pulls the low back into lordosis and is felt as pain in groin or front of the hip. The lumbar plexus lies within it.",
        claims: ["A2.03"]);

    /// <summary>Iliacus.</summary>
    public static Muscle Iliacus { get; } = new(
        "iliacus", "Iliacus",
        "Iliac fossa and ala of the sacrum.",
        "Lesser trochanter, with psoas major (together iliopsoas).",
        "Flexes the hip and tilts the pelvis forwards.",
        [L2, L3], "Femoral nerve (L2-L3)", [Femoral],
        "Its tendon with psoas snaps over the front of the hip joint and can be inflamed there.");

    /// <summary>Gluteus maximus.</summary>
    public static Muscle GluteusMaximus { get; } = new(
        "gluteus-maximus", "Gluteus maximus",
        "Posterior ilium, sacrum, coccyx, sacrotuberous ligament and thoracolumbar fascia.",
        "Iliotibial tract and gluteal tuberosity of the femur.",
        "Extends and laterally rotates the hip.",
        [L5, S1], "Inferior gluteal nerve (L5-S2)", [InferiorGluteal],
        "It joins the thoracolumbar fascia to the leg and steadies the sacroiliac joint; weak, it leaves back and hip to carry more.",
        ["A2.04"]);

    /// <summary>Gluteus medius.</summary>
    public static Muscle GluteusMedius { get; } = new(
        "gluteus-medius", "Gluteus medius",
        "Outer surface of the ilium between the anterior and posterior gluteal lines.",
        "Lateral and superoposterior facets of the greater trochanter.",
        "Abducts the hip; on one leg it holds the pelvis level.",
        [L4, L5, S1], "Superior gluteal nerve (L4-S1, chiefly L5)", [SuperiorGluteal],
        "Weak in L5 radiculopathy and in disease of its tendon: both give a Trendelenburg sign, only the tendon is tender.",
        ["A2.04"]);

    /// <summary>Gluteus minimus.</summary>
    public static Muscle GluteusMinimus { get; } = new(
        "gluteus-minimus", "Gluteus minimus",
        "Outer surface of the ilium between the anterior and inferior gluteal lines.",
        "Anterior facet of the greater trochanter and the capsule of the hip joint.",
        "Abducts and medially rotates the hip.",
        [L4, L5, S1], "Superior gluteal nerve (L4-S1)", [SuperiorGluteal],
        "Its trigger points refer down the side and back of the leg and can pass for sciatica.",
        ["A2.04"]);

    /// <summary>Tensor fasciae latae.</summary>
    public static Muscle TensorFasciaeLatae { get; } = new(
        "tensor-fasciae-latae", "Tensor fasciae latae",
        "Anterior superior iliac spine and the crest behind it.",
        "Iliotibial tract, and through it the lateral condyle of the tibia.",
        "Flexes, abducts and medially rotates the hip.",
        [L4, L5, S1], "Superior gluteal nerve (L4-S1)", [SuperiorGluteal],
        "A tight tract presses the gluteal tendons against the trochanter.");

    /// <summary>Piriformis.</summary>
    public static Muscle Piriformis { get; } = new(
        "piriformis", "Piriformis",
        "Front of the sacrum, segments S2 to S4.",
        "Upper border of the greater trochanter.",
        "Laterally rotates the extended hip and abducts the flexed hip.",
        [S1], "Nerve to piriformis (S1-S2)", [NerveToPiriformis],
        "The sciatic nerve leaves the pelvis below it, in some people through it: tight or swollen, the muscle presses on the nerve.",
        ["A4.05"]);

    /// <summary>Adductors: adductor longus, brevis and magnus, gracilis.</summary>
    public static Muscle Adductors { get; } = new(
        "adductors", "Adductors of the thigh",
        "Pubis and ramus of the ischium.",
        "Linea aspera of the femur; gracilis on the medial tibia.",
        "Adduct the hip.",
        [L2, L3, L4], "Obturator nerve (L2-L4); the hamstring part of adductor magnus by the tibial part of the sciatic nerve", [Obturator, Sciatic],
        "Their strain gives groin pain with tenderness at the pubis and pain on resisted adduction.");

    /// <summary>Quadriceps femoris: rectus femoris and the three vasti.</summary>
    public static Muscle Quadriceps { get; } = new(
        "quadriceps", "Quadriceps femoris",
        "Rectus femoris from the anterior inferior iliac spine, the vasti from the femur.",
        "Patella, and by the patellar ligament the tibial tuberosity.",
        "Extends the knee; rectus femoris also flexes the hip.",
        [L2, L3, L4], "Femoral nerve (L2-L4)", [Femoral]);

    /// <summary>Hamstrings: semitendinosus, semimembranosus, biceps femoris.</summary>
    public static Muscle Hamstrings { get; } = new(
        "hamstrings", "Hamstrings",
        "Ischial tuberosity; the short head of biceps from the femur.",
        "Medial side of the proximal tibia (semitendinosus, semimembranosus), head of the fibula (biceps).",
        "Flex the knee and extend the hip.",
        [L5, S1], "Sciatic nerve, tibial part (L5-S2); the short head of biceps by its common peroneal part", [Sciatic],
        "They tilt the pelvis backwards; their tightness limits the straight leg raise without a nerve being under tension.");

    /// <summary>Tibialis anterior.</summary>
    public static Muscle TibialisAnterior { get; } = new(
        "tibialis-anterior", "Tibialis anterior",
        "Lateral surface of the tibia.",
        "Medial cuneiform and base of the first metatarsal.",
        "Dorsiflexes the ankle and inverts the foot.",
        [L4, L5], "Deep peroneal nerve (L4-L5)", [DeepPeroneal]);

    /// <summary>Extensor hallucis longus.</summary>
    public static Muscle ExtensorHallucisLongus { get; } = new(
        "extensor-hallucis-longus", "Extensor hallucis longus",
        "Middle of the fibula and the interosseous membrane.",
        "Distal phalanx of the great toe.",
        "Extends the great toe and helps to dorsiflex the ankle.",
        [L5, S1], "Deep peroneal nerve (L5, some S1)", [DeepPeroneal]);

    /// <summary>Extensor digitorum longus.</summary>
    public static Muscle ExtensorDigitorumLongus { get; } = new(
        "extensor-digitorum-longus", "Extensor digitorum longus",
        "Lateral condyle of the tibia and the fibula.",
        "Middle and distal phalanges of the lateral four toes.",
        "Extends the lateral toes and helps to dorsiflex the ankle.",
        [L5, S1], "Deep peroneal nerve (L5-S1)", [DeepPeroneal]);

    /// <summary>Peronei: peroneus (fibularis) longus and brevis.</summary>
    public static Muscle Peronei { get; } = new(
        "peronei", "Peronei",
        "Lateral surface of the fibula.",
        "Base of the first metatarsal and medial cuneiform (longus), base of the fifth metatarsal (brevis).",
        "Evert the foot.",
        [L5, S1], "Superficial peroneal nerve (L5-S1)", [SuperficialPeroneal]);

    /// <summary>Tibialis posterior.</summary>
    public static Muscle TibialisPosterior { get; } = new(
        "tibialis-posterior", "Tibialis posterior",
        "Interosseous membrane, tibia and fibula.",
        "Navicular and the bones of the midfoot.",
        "Inverts the foot and carries its arch.",
        [L4, L5], "Tibial nerve (L4-L5)", [Tibial],
        "Weak in L5 radiculopathy, normal in a lesion of the peroneal nerve.");

    /// <summary>Gastrocnemius and soleus.</summary>
    public static Muscle GastrocnemiusSoleus { get; } = new(
        "gastrocnemius-soleus", "Gastrocnemius and soleus",
        "Femoral condyles (gastrocnemius), tibia and fibula (soleus).",
        "Calcaneus, by the Achilles tendon.",
        "Plantar flex the ankle; gastrocnemius also flexes the knee.",
        [S1], "Tibial nerve (S1-S2)", [Tibial],
        "Strong beyond the examiner's hand: test by repeated rises on the toes of one foot.");

    /// <summary>Long and short flexors of the toes.</summary>
    public static Muscle ToeFlexors { get; } = new(
        "toe-flexors", "Toe flexors",
        "Back of tibia and fibula, and the sole.",
        "Phalanges of the toes.",
        "Curl the toes.",
        [S1], "Tibial nerve and its plantar branches (S1-S3)", [Tibial]);

    /// <summary>Every muscle, trunk to foot.</summary>
    public static IReadOnlyList<Muscle> All { get; } = ValueList<Muscle>.Own(
    [
        Multifidus,
        QuadratusLumborum,
        PsoasMajor,
        Iliacus,
        GluteusMaximus,
        GluteusMedius,
        GluteusMinimus,
        TensorFasciaeLatae,
        Piriformis,
        Adductors,
        Quadriceps,
        Hamstrings,
        TibialisAnterior,
        ExtensorHallucisLongus,
        ExtensorDigitorumLongus,
        Peronei,
        TibialisPosterior,
        GastrocnemiusSoleus,
        ToeFlexors,
    ]);

    /// <summary>The muscle with an id, if there is one.</summary>
    /// <param name="id">The id, such as <c>psoas-major</c>; <see langword="null"/> is no muscle.</param>
    /// <param name="muscle">The muscle, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Muscle? muscle)
    {
        muscle = All.FirstOrDefault(entry => entry.Id == id);
        return muscle is not null;
    }
}

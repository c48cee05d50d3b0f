using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;
using static LumbopelvicModel.NerveRoots;

namespace LumbopelvicModel;

/// <summary>The nerves of the lumbar and sacral plexus, rostral to caudal, each before its branches. Segments as in the usual anatomy texts.</summary>
public static class PeripheralNerves
{
    /// <summary>Iliohypogastric nerve (T12-L1).</summary>
    public static PeripheralNerve Iliohypogastric { get; } = new(
        "iliohypogastric", "Iliohypogastric nerve", "T12-L1", [L1],
        "Lateral border of psoas, across quadratus lumborum, then between the abdominal muscles above the iliac crest.",
        "Lowest fibres of internal oblique and transversus abdominis.", [BodyRegions.Abdomen, BodyRegions.UpperLateralButtock]);

    /// <summary>Ilioinguinal nerve (L1).</summary>
    public static PeripheralNerve Ilioinguinal { get; } = new(
        "ilioinguinal", "Ilioinguinal nerve", "L1", [L1],
        "Below the iliohypogastric nerve along the iliac crest, then through the inguinal canal and out at the superficial ring.",
        "Lowest fibres of internal oblique and transversus abdominis.", [BodyRegions.Groin, BodyRegions.MedialThigh]);

    /// <summary>Genitofemoral nerve (L1-L2).</summary>
    public static PeripheralNerve Genitofemoral { get; } = new(
        "genitofemoral", "Genitofemoral nerve", "L1-L2", [L1, L2],
        "Through psoas major and down its front; the genital branch enters the inguinal canal, the femoral branch passes under the inguinal ligament.",
        "Cremaster.", [BodyRegions.Groin, BodyRegions.AnteriorThigh]);

    /// <summary>Lateral femoral cutaneous nerve (L2-L3).</summary>
    public static PeripheralNerve LateralFemoralCutaneous { get; } = new(
        "lateral-femoral-cutaneous", "Lateral femoral cutaneous nerve", "L2-L3", [L2, L3],
        "Across iliacus to the anterior superior iliac spine, under or through the inguinal ligament just medial to the spine, where it is compressed in meralgia paraesthetica.",
        "", [BodyRegions.LateralThigh, BodyRegions.AnteriorThigh], synonyms: ["Lateral cutaneous nerve of the thigh"]);

    /// <summary>Femoral nerve (L2-L4).</summary>
    public static PeripheralNerve Femoral { get; } = new(
        "femoral", "Femoral nerve", "L2-L4", [L2, L3, L4],
        "Between psoas and iliacus, under the inguinal ligament lateral to the femoral artery, then it divides within a few centimetres.",
        "Iliacus, sartorius, pectineus and quadriceps: hip flexion and knee extension.", [BodyRegions.AnteriorThigh, BodyRegions.Knee]);

    /// <summary>Saphenous nerve (L3-L4), the long sensory branch of the femoral nerve.</summary>
    public static PeripheralNerve Saphenous { get; } = new(
        "saphenous", "Saphenous nerve", "L3-L4", [L3, L4],
        "Through the adductor canal, out on the inner side of the knee, then along the great saphenous vein to the medial malleolus.",
        "", [BodyRegions.Knee, BodyRegions.MedialLeg], Femoral);

    /// <summary>Obturator nerve (L2-L4).</summary>
    public static PeripheralNerve Obturator { get; } = new(
        "obturator", "Obturator nerve", "L2-L4", [L2, L3, L4],
        "Medial border of psoas, along the side wall of the pelvis, through the obturator canal into the inner thigh; it also sends a branch to the hip joint.",
        "Adductors of the thigh and obturator externus.", [BodyRegions.MedialThigh]);

    /// <summary>Lumbosacral trunk (L4-L5).</summary>
    public static PeripheralNerve LumbosacralTrunk { get; } = new(
        "lumbosacral-trunk", "Lumbosacral trunk", "L4-L5", [L4, L5],
        "Over the ala of the sacrum, in front of the sacroiliac joint, to join the sacral plexus.",
        "No muscle of its own: it carries L4 and L5 into the sciatic and gluteal nerves.", []);

    /// <summary>Superior gluteal nerve (L4-S1).</summary>
    public static PeripheralNerve SuperiorGluteal { get; } = new(
        "superior-gluteal", "Superior gluteal nerve", "L4-S1", [L4, L5, S1],
        "Out of the pelvis through the greater sciatic foramen above piriformis, then between gluteus medius and minimus.",
        "Gluteus medius, gluteus minimus and tensor fasciae latae: hip abduction.", []);

    /// <summary>Inferior gluteal nerve (L5-S2).</summary>
    public static PeripheralNerve InferiorGluteal { get; } = new(
        "inferior-gluteal", "Inferior gluteal nerve", "L5-S2", [L5, S1],
        "Out of the pelvis through the greater sciatic foramen below piriformis.",
        "Gluteus maximus: hip extension.", []);

    /// <summary>Nerve to piriformis (S1-S2).</summary>
    public static PeripheralNerve NerveToPiriformis { get; } = new(
        "nerve-to-piriformis", "Nerve to piriformis", "S1-S2", [S1],
        "Short branches of the sacral plexus to the deep surface of the muscle, within the pelvis.",
        "Piriformis.", []);

    /// <summary>Sciatic nerve (L4-S3), the largest nerve of the body.</summary>
    public static PeripheralNerve Sciatic { get; } = new(
        "sciatic", "Sciatic nerve", "L4-S3", [L4, L5, S1],
        "From the sacral plexus through the greater sciatic foramen, as a rule below piriformis, between ischial tuberosity and greater trochanter and down the back of the thigh; above the knee it divides into the tibial and the common peroneal nerve, which go on to calf, ankle and foot.",
        "Hamstrings, and through its branches every muscle below the knee.", [],
        claims: ["A3.05"]);

    /// <summary>Tibial nerve (L4-S3).</summary>
    public static PeripheralNerve Tibial { get; } = new(
        "tibial", "Tibial nerve", "L4-S3", [L4, L5, S1],
        "Middle of the popliteal fossa, deep in the calf, behind the medial malleolus into the sole.",
        "Calf muscles, tibialis posterior and the toe flexors.", [BodyRegions.Heel, BodyRegions.Sole], Sciatic);

    /// <summary>Common peroneal (fibular) nerve (L4-S2).</summary>
    public static PeripheralNerve CommonPeroneal { get; } = new(
        "common-peroneal", "Common peroneal nerve", "L4-S2", [L4, L5, S1],
        "Along the tendon of biceps femoris to the neck of the fibula, where it lies under the skin and is easily compressed: foot drop with normal hip abduction and foot inversion.",
        "Short head of biceps femoris; through its branches the dorsiflexors and evertors.", [BodyRegions.LateralLeg], Sciatic, ["Common fibular nerve"]);

    /// <summary>Deep peroneal (fibular) nerve (L4-S1).</summary>
    public static PeripheralNerve DeepPeroneal { get; } = new(
        "deep-peroneal", "Deep peroneal nerve", "L4-S1", [L4, L5, S1],
        "In the anterior compartment beside the anterior tibial artery to the first web of the foot.",
        "Tibialis anterior and the extensors of the toes.", [BodyRegions.GreatToe], CommonPeroneal, ["Deep fibular nerve"]);

    /// <summary>Superficial peroneal (fibular) nerve (L4-S1).</summary>
    public static PeripheralNerve SuperficialPeroneal { get; } = new(
        "superficial-peroneal", "Superficial peroneal nerve", "L4-S1", [L4, L5, S1],
        "In the lateral compartment, out through the fascia of the lower third of the leg, then on to the dorsum of the foot.",
        "Peroneus longus and brevis.", [BodyRegions.LateralLeg, BodyRegions.FootDorsum, BodyRegions.GreatToe], CommonPeroneal, ["Superficial fibular nerve"]);

    /// <summary>Sural nerve (S1-S2), sensory, as a rule joined from branches of the tibial and the common peroneal nerve.</summary>
    public static PeripheralNerve Sural { get; } = new(
        "sural", "Sural nerve", "S1-S2", [S1],
        "Between the heads of gastrocnemius, then behind the lateral malleolus to the outer border of the foot; the tibial nerve gives its main part and the common peroneal nerve joins it.",
        "", [BodyRegions.Calf, BodyRegions.LateralFoot, BodyRegions.Heel], Tibial);

    /// <summary>Posterior femoral cutaneous nerve (S1-S3).</summary>
    public static PeripheralNerve PosteriorFemoralCutaneous { get; } = new(
        "posterior-femoral-cutaneous", "Posterior femoral cutaneous nerve", "S1-S3", [S1],
        "Below piriformis beside the sciatic nerve, then under the fascia of the thigh to the popliteal fossa.",
        "", [BodyRegions.Buttock, BodyRegions.PosteriorThigh, BodyRegions.Saddle], synonyms: ["Posterior cutaneous nerve of the thigh"]);

    /// <summary>Pudendal nerve (S2-S4): its roots are those of the saddle and the sphincters.</summary>
    public static PeripheralNerve Pudendal { get; } = new(
        "pudendal", "Pudendal nerve", "S2-S4", [],
        "Out through the greater and back through the lesser sciatic foramen around the ischial spine, then in the pudendal canal.",
        "Pelvic floor, external sphincters of bladder and bowel.", [BodyRegions.Saddle]);

    /// <summary>Every nerve, lumbar plexus first, each before its branches.</summary>
    public static IReadOnlyList<PeripheralNerve> All { get; } = ValueList<PeripheralNerve>.Own(
    [
        Iliohypogastric,
        Ilioinguinal,
        Genitofemoral,
        LateralFemoralCutaneous,
        Femoral,
        Saphenous,
        Obturator,
        LumbosacralTrunk,
        SuperiorGluteal,
        InferiorGluteal,
        NerveToPiriformis,
        Sciatic,
        Tibial,
        CommonPeroneal,
        DeepPeroneal,
        SuperficialPeroneal,
        Sural,
        PosteriorFemoralCutaneous,
        Pudendal,
    ]);

    /// <summary>The nerve with an id, if there is one.</summary>
    /// <param name="id">The id, such as <c>sciatic</c>; <see langword="null"/> is no nerve.</param>
    /// <param name="nerve">The nerve, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out PeripheralNerve? nerve)
    {
        nerve = All.FirstOrDefault(entry => entry.Id == id);
        return nerve is not null;
    }
}

using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>The nerve roots L1 to S1, rostral to caudal.</summary>
/// <remarks>The sacral roots below S1 are not modelled as roots of leg pain; <see cref="SaddleNote"/> says where they matter.</remarks>
public static class NerveRoots
{
    private const string Harrison = "Harrison's Principles of Internal Medicine, 19th edition, table of lumbosacral radiculopathies";
    private const string Orthobullets = "Orthobullets, lower extremity spine and neurological examination";
    private const string Bromley = "Bromley Emergency Courses, lower limb dermatomes";
    private const string Notebook = "GPnotebook, lower limb dermatomes";
    private const string NeupsyKey = "Neupsy Key, dermatomes and the lumbar plexus";
    private const string Isncsci = "ISNCSCI key points and key muscles, from secondary pages (Medscape; praxis-isncsci/algorithm)";
    private const string Berra = "Berra 2021, World J Orthop 12:961, doi:10.5312/wjo.v12.i12.961";
    private const string Suri = "Suri 2010, BMC Musculoskelet Disord 11:275, doi:10.1186/1471-2474-11-275";
    private const string Faleiros = "Faleiros 2009, Arq Neuropsiquiatr (L4, L5 and S1 dermatomes in 60 patients)";
    private const string Downs = "Downs and Laporte 2011, J Orthop Sports Phys Ther (conflicting dermatome maps)";
    private const string Williams = "Williams and Sugars 1998, Aust N Z J Surg 68:565 (dissection of 20 feet)";
    private const string Phillips = "Phillips and Park 1991, Muscle Nerve 14:1213, doi:10.1002/mus.880141213";
    private const string Hashimoto = "Hashimoto 2024, Spine 49:805, doi:10.1097/brs.0000000000004737";
    private const string London = "London 2022, J Neurosurg Spine, doi:10.3171/2022.3.SPINE2212";
    private const string Sasaki = "Sasaki 2014, J Spine 3:3, doi:10.4172/2165-7939.1000169";
    private const string Murphy = "Murphy 2009, Chiropr Osteopat 17:9 (pain patterns of radicular pain)";
    private const string Kortelainen = "Kortelainen 1985, Spine (symptoms and level of lumbar herniations)";
    private const string Zhang = "Spinal Cord 2017;55:396, doi:10.1038/sc.2016.167 (sensory thresholds of the foot)";

    /// <summary>The first lumbar root: groin; no key muscle, no tendon reflex, no tension test of its own.</summary>
    public static NerveRoot L1 { get; } = new(
        "L1",
        1,
        [BodyRegions.Groin, BodyRegions.AnteriorThigh],
        "As a rule not below the knee.",
        "Little: all agree on the groin and differ on how far L1 reaches on to the thigh and the hip girdle. No source read gives it a tension test, and its discs follow from the general rule.",
        [Bromley, Orthobullets, NeupsyKey, Isncsci, Berra],
        ["A1.05", "A2.07", "A2.08"]);

    /// <summary>The second lumbar root: front of the thigh; hip flexors.</summary>
    public static NerveRoot L2 { get; } = new(
        "L2",
        2,
        [BodyRegions.AnteriorThigh],
        "As a rule not below the knee.",
        "Whether the territory extends to the inner or the outer thigh is not settled. The lateral femoral cutaneous nerve (L2-L3) covers part of it, so that meralgia paraesthetica resembles an L2 lesion. Some lists give L2 a share of the patellar reflex.",
        [Harrison, Orthobullets, Bromley, NeupsyKey, Notebook, Isncsci, Suri],
        ["A1.05", "A2.07", "A2.08"]);

    /// <summary>The third lumbar root: lower front of the thigh and the knee; knee extensors.</summary>
    public static NerveRoot L3 { get; } = new(
        "L3",
        3,
        [BodyRegions.AnteriorThigh, BodyRegions.Knee, BodyRegions.Groin],
        "Groin pain in 3 of 7 operated L3 radiculopathies (Sasaki 2014).",
        "One long-band map lets L3 begin on the anterolateral thigh and end on the medial lower leg; the other lists stop at the knee. The patellar reflex is given to L4 alone, to L3 and L4, or to L2 to L4.",
        [Harrison, Bromley, Orthobullets, NeupsyKey, Notebook, Isncsci, Phillips, Berra, Sasaki],
        ["A1.05", "A2.07", "A2.08"]);

    /// <summary>The fourth lumbar root: medial lower leg; patellar reflex.</summary>
    public static NerveRoot L4 { get; } = new(
        "L4",
        4,
        [BodyRegions.Knee, BodyRegions.MedialLeg, BodyRegions.AnteriorThigh, BodyRegions.LateralThigh, BodyRegions.Groin],
        "Anterolateral thigh. Groin pain in 5 of 20 operated L4 radiculopathies (Sasaki 2014).",
        "The most disputed territory: a long band from the outer thigh to the great toe, or only the medial lower leg. Studies of patients and a dissection favour the medial leg down to the malleolus. Tibialis anterior is L4 in ISNCSCI, but stimulation of L5 moves it more often; weak dorsiflexion is therefore read as L5 before L4. Slight sensory loss at the medial malleolus is weak evidence, since thresholds there differ in healthy feet.",
        [Harrison, Bromley, Notebook, Orthobullets, Faleiros, Downs, Williams, Isncsci, Zhang, Phillips, Hashimoto, London, Berra, Suri, Sasaki],
        ["A1.05", "A2.07", "A2.11", "A3.07"]);

    /// <summary>The fifth lumbar root: outer lower leg, top of the foot, great toe; great toe extension and hip abduction.</summary>
    public static NerveRoot L5 { get; } = new(
        "L5",
        5,
        [BodyRegions.Buttock, BodyRegions.PosteriorThigh, BodyRegions.LateralThigh, BodyRegions.LateralLeg, BodyRegions.FootDorsum],
        "Posterolateral thigh. Pain in the area of S1 comes from L5 in about a third of operated patients.",
        "Outer leg and top of the foot are agreed; the inner edge of the great toe is L4 in long-band maps. Foot eversion is L5 or S1. There is no standard reflex; the medial hamstring reflex is seldom tested.",
        [Harrison, Bromley, Notebook, Orthobullets, Faleiros, Williams, Isncsci, Zhang, Hashimoto, London, Berra, Suri, Kortelainen, "Felsenthal 1982, Arch Phys Med Rehabil 63:377 (medial hamstring reflex)", "Esene 2012, Surg Neurol Int 3:104 (medial hamstring reflex)", "Orita 2016, Eur J Orthop Surg Traumatol 26:685, doi:10.1007/s00590-016-1806-7"],
        ["A1.05", "A2.07", "A2.11", "A3.07"]);

    /// <summary>The first sacral root: outer foot, heel and sole; plantar flexors, Achilles reflex.</summary>
    public static NerveRoot S1 { get; } = new(
        "S1",
        6,
        [BodyRegions.Buttock, BodyRegions.PosteriorThigh, BodyRegions.Calf, BodyRegions.Sole],
        "The one root whose pain usually follows its map.",
        "Outer foot, heel and sole are agreed. The back of the thigh is S1 in a study of patients and S2 in the examination lists.",
        [Harrison, Bromley, Notebook, NeupsyKey, Orthobullets, Faleiros, Isncsci, Zhang, Phillips, Berra, Suri, Murphy],
        ["A1.05", "A2.07", "A2.11", "A3.07"]);

    /// <summary>Every root, rostral to caudal.</summary>
    public static IReadOnlyList<NerveRoot> All { get; } = ValueList<NerveRoot>.Own([L1, L2, L3, L4, L5, S1]);

    /// <summary>
    /// What the roots S2 to S5 are for in this library: the saddle and the sphincters, which only the red flags ask for.
    /// </summary>
    public static string SaddleNote =>
        "S2 supplies the back of the thigh (key point: middle of the popliteal fossa), S3 the skin around the perineum (key point: ischial tuberosity or infragluteal fold), "
        + "S4 and S5 the perianal skin (key point: within 1 cm of the mucocutaneous junction). The pudendal nerve (S2-S4) serves the sphincters. "
        + "Numbness in the saddle area or loss of bladder or bowel control is suspected cauda equina syndrome.";

    /// <summary>The root with an id, if there is one.</summary>
    /// <param name="id">The id, such as <c>L5</c>; <see langword="null"/> is no root.</param>
    /// <param name="root">The root, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out NerveRoot? root)
    {
        root = All.FirstOrDefault(entry => entry.Id == id);
        return root is not null;
    }
}

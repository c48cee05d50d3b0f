namespace LumbopelvicModel.Tests;

/// <summary>The anatomy of every root against a table typed by hand from the sources, column by column.</summary>
public class NerveRootsTests
{
    public static TheoryData<string, string, string, string> DermatomeTable => new()
    {
        { "L1", "groin", "anterior-hip upper-lateral-buttock low-back", "" },
        { "L2", "anterior-thigh", "medial-thigh", "lateral-thigh" },
        { "L3", "anterior-thigh medial-thigh knee", "", "lateral-thigh medial-leg" },
        { "L4", "medial-leg", "", "knee lateral-thigh great-toe" },
        { "L5", "lateral-leg foot-dorsum great-toe", "", "" },
        { "S1", "lateral-foot heel sole", "calf", "posterior-thigh buttock lateral-thigh" },
    };

    [Theory]
    [MemberData(nameof(DermatomeTable))]
    public void The_dermatome_has_its_regions_at_their_grades(string root, string core, string usual, string disputed)
    {
        Dermatome dermatome = Root(root).Dermatome;

        Assert.Equal(core, RegionsAt(dermatome, DermatomeGrade.Core));
        Assert.Equal(usual, RegionsAt(dermatome, DermatomeGrade.Usual));
        Assert.Equal(disputed, RegionsAt(dermatome, DermatomeGrade.Disputed));
        Assert.Equal(dermatome.Regions.Select(region => region.Grade).Order(), dermatome.Regions.Select(region => region.Grade));
    }

    [Theory]
    [InlineData("L1", "anterior-hip", "Midway")]
    [InlineData("L2", "anterior-thigh", "anteromedial thigh")]
    [InlineData("L3", "knee", "medial femoral condyle")]
    [InlineData("L4", "medial-leg", "medial malleolus")]
    [InlineData("L5", "foot-dorsum", "third metatarsophalangeal joint")]
    [InlineData("S1", "heel", "lateral heel")]
    public void The_key_sensory_point_is_that_of_ISNCSCI_and_lies_in_the_dermatome(string root, string region, string point)
    {
        Dermatome dermatome = Root(root).Dermatome;

        Assert.Equal(region, dermatome.KeySensoryRegion.Id);
        Assert.Contains(point, dermatome.KeySensoryPoint, StringComparison.Ordinal);
        Assert.NotNull(dermatome.GradeOf(dermatome.KeySensoryRegion));
        Assert.NotEqual(DermatomeGrade.Disputed, dermatome.GradeOf(dermatome.KeySensoryRegion));
    }

    [Theory]
    [InlineData("L1", null, "", "hip-flexion")]
    [InlineData("L2", "hip-flexion", "psoas-major iliacus", "hip-adduction knee-extension")]
    [InlineData("L3", "knee-extension", "quadriceps", "hip-adduction hip-flexion")]
    [InlineData("L4", "ankle-dorsiflexion", "tibialis-anterior", "knee-extension hip-adduction foot-inversion")]
    [InlineData("L5", "great-toe-extension", "extensor-hallucis-longus", "hip-abduction ankle-dorsiflexion lateral-toe-extension foot-eversion foot-inversion knee-flexion hip-extension")]
    [InlineData("S1", "ankle-plantar-flexion", "gastrocnemius-soleus", "hip-extension foot-eversion toe-flexion knee-flexion")]
    public void The_myotome_has_its_key_muscle_and_other_movements(string root, string? action, string muscles, string others)
    {
        Myotome myotome = Root(root).Myotome;

        Assert.Equal(action, myotome.KeyMuscle?.Action.ToId());
        Assert.Equal(muscles, Ids(myotome.KeyMuscle?.Muscles ?? []));
        Assert.Equal(others, string.Join(' ', myotome.OtherMovements.Select(entry => entry.Movement.ToId())));
        Assert.All(others.Split(' '), id => Assert.True(myotome.Supplies(Enum.GetValues<Movement>().Single(movement => movement.ToId() == id))));
    }

    [Theory]
    [InlineData("L1", "", "cremasteric", "")]
    [InlineData("L2", "patellar", "cremasteric", "femoral-nerve-stretch crossed-femoral-stretch")]
    [InlineData("L3", "patellar", "", "femoral-nerve-stretch crossed-femoral-stretch")]
    [InlineData("L4", "patellar", "", "femoral-nerve-stretch crossed-femoral-stretch")]
    [InlineData("L5", "medial-hamstring", "", "straight-leg-raise crossed-straight-leg-raise slump")]
    [InlineData("S1", "achilles", "", "straight-leg-raise crossed-straight-leg-raise slump")]
    public void The_root_has_its_reflexes_and_tension_tests(string root, string reflexes, string superficial, string tests)
    {
        Assert.Equal(reflexes, Ids(Root(root).Reflexes));
        Assert.Equal(superficial, Ids(Root(root).SuperficialReflexes));
        Assert.Equal(tests, Ids(Root(root).TensionTests));
    }

    [Theory]
    [InlineData("L1", "iliohypogastric ilioinguinal genitofemoral")]
    [InlineData("L2", "genitofemoral lateral-femoral-cutaneous femoral obturator")]
    [InlineData("L3", "lateral-femoral-cutaneous femoral saphenous obturator")]
    [InlineData("L4", "femoral saphenous obturator lumbosacral-trunk superior-gluteal sciatic tibial common-peroneal deep-peroneal superficial-peroneal")]
    [InlineData("L5", "lumbosacral-trunk superior-gluteal inferior-gluteal sciatic tibial common-peroneal deep-peroneal superficial-peroneal")]
    [InlineData("S1", "superior-gluteal inferior-gluteal nerve-to-piriformis sciatic tibial common-peroneal deep-peroneal superficial-peroneal sural posterior-femoral-cutaneous")]
    public void The_root_runs_in_its_peripheral_nerves(string root, string nerves) => Assert.Equal(nerves, Ids(Root(root).PeripheralNerves));

    [Theory]
    [InlineData("L1", "groin anterior-thigh")]
    [InlineData("L2", "anterior-thigh")]
    [InlineData("L3", "anterior-thigh knee groin")]
    [InlineData("L4", "knee medial-leg anterior-thigh lateral-thigh groin")]
    [InlineData("L5", "buttock posterior-thigh lateral-thigh lateral-leg foot-dorsum")]
    [InlineData("S1", "buttock posterior-thigh calf sole")]
    public void The_pain_of_the_root_is_referred_to_its_regions(string root, string regions) => Assert.Equal(regions, Ids(Root(root).PainReferral));

    [Theory]
    [InlineData("L1", "T12/L1 paracentral, L1/2 foraminal, L1/2 far lateral")]
    [InlineData("L2", "L1/2 paracentral, L2/3 foraminal, L2/3 far lateral")]
    [InlineData("L3", "L2/3 paracentral, L3/4 foraminal, L3/4 far lateral")]
    [InlineData("L4", "L3/4 paracentral, L4/5 foraminal, L4/5 far lateral")]
    [InlineData("L5", "L4/5 paracentral, L5/S1 foraminal, L5/S1 far lateral")]
    [InlineData("S1", "L5/S1 paracentral")]
    public void A_paracentral_disc_takes_the_traversing_root_and_a_lateral_one_the_exiting_root(string root, string compressions) =>
        Assert.Equal(compressions, string.Join(", ", Root(root).Compressions));

    [Fact]
    public void A_central_herniation_takes_no_single_root() =>
        Assert.All(DiscLevels.All, disc => Assert.Null(disc.RootCompressedIn(HerniationZone.Central)));

    [Fact]
    public void RootCompressedIn_ZoneOutsideTheEnumeration_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DiscLevels.L4L5.RootCompressedIn((HerniationZone)9));

    [Fact]
    public void Every_root_says_where_its_sources_disagree_and_names_them() => Assert.All(NerveRoots.All, root =>
    {
        Assert.NotEmpty(root.Disagreements);
        Assert.True(root.Sources.Count >= 3);
        Assert.Equal(root.Sources.Distinct(), root.Sources);
    });

    [Fact]
    public void Every_myotome_muscle_takes_a_fibre_of_the_root()
    {
        string[] strangers =
        [
            .. from root in NerveRoots.All
               from muscle in root.Myotome.OtherMovements.SelectMany(entry => entry.Muscles).Concat(root.Myotome.KeyMuscle?.Muscles ?? [])
               where !muscle.Roots.Contains(root)
               select $"{root} {muscle}",
        ];

        Assert.Equal([], strangers);
    }

    [Fact]
    public void A_reflex_has_a_finding_of_its_loss() =>
        Assert.All(DeepTendonReflexes.All, reflex => Assert.True(Findings.TryGet($"sign.{reflex.Id}-reflex-reduced", out _), reflex.Id));

    [Fact]
    public void A_tension_test_has_a_finding_of_the_same_name() =>
        Assert.All(NerveTensionTests.All, test => Assert.True(Findings.TryGet($"sign.{test.Id}", out _), test.Id));

    [Theory]
    [InlineData("sign.hip-flexor-weakness", Movement.HipFlexion)]
    [InlineData("sign.hip-adductor-weakness", Movement.HipAdduction)]
    [InlineData("sign.knee-extensor-weakness", Movement.KneeExtension)]
    [InlineData("sign.ankle-dorsiflexor-weakness", Movement.AnkleDorsiflexion)]
    [InlineData("sign.great-toe-extensor-weakness", Movement.GreatToeExtension)]
    [InlineData("sign.hip-abductor-weakness", Movement.HipAbduction)]
    [InlineData("sign.hip-extensor-weakness", Movement.HipExtension)]
    [InlineData("sign.knee-flexor-weakness", Movement.KneeFlexion)]
    [InlineData("sign.ankle-plantarflexor-weakness", Movement.AnklePlantarFlexion)]
    public void Every_weakness_finding_is_a_movement_of_some_root(string finding, Movement movement)
    {
        Assert.True(Findings.TryGet(finding, out _));
        Assert.Contains(NerveRoots.All, root => root.Myotome.Supplies(movement));
    }

    private static NerveRoot Root(string id) => NerveRoots.TryGet(id, out NerveRoot? root) ? root : throw new ArgumentException(id);

    private static string RegionsAt(Dermatome dermatome, DermatomeGrade grade) => string.Join(' ', dermatome.Regions.Where(entry => entry.Grade == grade).Select(entry => entry.Region));

    private static string Ids<T>(IEnumerable<T> entries) => string.Join(' ', entries);
}

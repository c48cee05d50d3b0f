namespace LumbopelvicModel.Tests;

/// <summary>What holds of every entry of the anatomical catalogues.</summary>
public class AnatomyCatalogueTests
{
    private delegate bool Find<T>(string? id, out T? entry);

    [Fact]
    public void Every_id_is_unique_and_finds_its_entry()
    {
        Check(Muscles.All, Muscles.TryGet);
        Check(PeripheralNerves.All, PeripheralNerves.TryGet);
        Check(DeepTendonReflexes.All, DeepTendonReflexes.TryGet);
        Check(SuperficialReflexes.All, SuperficialReflexes.TryGet);
        Check(NerveTensionTests.All, NerveTensionTests.TryGet);
        Check(DiscLevels.All, DiscLevels.TryGet);
        Check(AnatomicalStructures.All, AnatomicalStructures.TryGet);
        Check(NerveRoots.All, NerveRoots.TryGet);
        Check(BodyRegions.All, BodyRegions.TryGet);
    }

    [Fact]
    public void Every_static_entry_is_in_the_list()
    {
        Complete(typeof(Muscles), Muscles.All);
        Complete(typeof(PeripheralNerves), PeripheralNerves.All);
        Complete(typeof(DeepTendonReflexes), DeepTendonReflexes.All);
        Complete(typeof(SuperficialReflexes), SuperficialReflexes.All);
        Complete(typeof(NerveTensionTests), NerveTensionTests.All);
        Complete(typeof(DiscLevels), DiscLevels.All);
        Complete(typeof(AnatomicalStructures), AnatomicalStructures.All);
    }

    [Fact]
    public void Every_muscle_has_origin_insertion_action_roots_and_supply() => Assert.All(Muscles.All, muscle =>
    {
        Assert.All([muscle.Name, muscle.Origin, muscle.Insertion, muscle.Action, muscle.Supply], Assert.NotEmpty);
        Assert.NotEmpty(muscle.Roots);
        Assert.Equal(muscle.Roots.OrderBy(root => root.Order), muscle.Roots);
    });

    [Fact]
    public void A_branch_carries_only_roots_of_its_parent() =>
        Assert.All(PeripheralNerves.All.Where(nerve => nerve.Parent is not null), nerve => Assert.Subset(nerve.Parent!.Roots.ToHashSet(), nerve.Roots.ToHashSet()));

    [Fact]
    public void A_muscle_takes_only_roots_that_its_nerves_carry() =>
        Assert.All(Muscles.All.Where(muscle => muscle.Nerves.Count > 0), muscle => Assert.Subset(muscle.Nerves.SelectMany(nerve => nerve.Roots).ToHashSet(), muscle.Roots.ToHashSet()));

    [Fact]
    public void The_sciatic_nerve_divides_into_the_tibial_and_the_common_peroneal() =>
        Assert.Equal(["tibial", "common-peroneal"], PeripheralNerves.Sciatic.Branches.Select(nerve => nerve.Id));

    [Fact]
    public void The_lumbopelvic_hip_complex_is_spine_pelvis_and_hip() => Assert.Equal(
        ["lumbar-spine", "pelvis", "hip-joint"],
        AnatomicalStructures.LumbopelvicHipComplex.Links.Where(link => link.Relation == StructureRelation.PartOf).Select(link => link.From.Id));

    [Fact]
    public void Every_structure_is_linked() => Assert.All(AnatomicalStructures.All, structure => Assert.NotEmpty(structure.Links));

    [Fact]
    public void A_crossed_tension_test_stretches_the_nerve_of_the_uncrossed_one() => Assert.All(NerveTensionTests.All.Where(test => test.IsCrossed), test =>
    {
        Assert.Equal(test.Uncrossed!.Nerve, test.Nerve);
        Assert.Equal(test.Uncrossed.Roots, test.Roots);
    });

    [Fact]
    public void Herniation_zones_and_movements_have_distinct_ids_and_refuse_others()
    {
        Assert.Equal(["central", "paracentral", "foraminal", "far-lateral"], Enum.GetValues<HerniationZone>().Select(zone => zone.ToId()));
        Assert.Distinct(Enum.GetValues<Movement>().Select(movement => movement.ToId()));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((HerniationZone)0).ToId());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Movement)0).ToId());
    }

    private static void Check<T>(IReadOnlyList<T> all, Find<T> find)
        where T : class
    {
        Assert.Distinct(all.Select(entry => entry.ToString()));
        Assert.All(all, entry => Assert.True(find(entry.ToString(), out T? found) && ReferenceEquals(entry, found)));
        Assert.False(find(null, out _));
        Assert.False(find("no-such-id", out _));
    }

    private static void Complete<T>(Type catalogue, IReadOnlyList<T> all) => Assert.Equal(
        all.ToHashSet(),
        catalogue.GetProperties().Where(property => property.PropertyType == typeof(T)).Select(property => (T)property.GetValue(null)!).ToHashSet());
}

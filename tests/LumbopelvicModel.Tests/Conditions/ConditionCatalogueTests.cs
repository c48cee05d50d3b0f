namespace LumbopelvicModel.Tests;

/// <summary>What holds of the catalogues beside the conditions.</summary>
public class ConditionCatalogueTests
{
    private delegate bool Find<T>(string? id, out T? entry);

    [Fact]
    public void Every_id_is_unique_and_finds_its_entry()
    {
        Check(Conditions.All, Conditions.TryGet);
        Check(Mechanisms.All, Mechanisms.TryGet);
        Check(Investigations.All, Investigations.TryGet);
        Check(ManagementOptions.All, ManagementOptions.TryGet);
        Check(Syndromes.All, Syndromes.TryGet);
        Check(Principles.All, Principles.TryGet);
    }

    [Fact]
    public void Every_static_entry_is_in_the_list()
    {
        Complete(typeof(Conditions), Conditions.All);
        Complete(typeof(Mechanisms), Mechanisms.All);
        Complete(typeof(Investigations), Investigations.All);
        Complete(typeof(ManagementOptions), ManagementOptions.All);
        Complete(typeof(Syndromes), Syndromes.All);
        Complete(typeof(Principles), Principles.All);
    }

    [Fact]
    public void Sciatica_arises_from_L4_L5_and_S1_and_first_from_a_disc()
    {
        Assert.Equal(["L4", "L5", "S1"], Syndromes.Sciatica.Roots.Select(root => root.Id));
        Assert.Equal(Conditions.LumbarDiscHerniation, Syndromes.Sciatica.Conditions[0]);
    }

    [Fact]
    public void Neurogenic_claudication_is_first_of_all_stenosis() =>
        Assert.Equal(Conditions.LumbarSpinalStenosis, Syndromes.NeurogenicClaudication.Conditions[0]);

    [Fact]
    public void A_coding_is_equal_by_system_and_code_and_not_by_display()
    {
        var coding = new Coding(Coding.Icd10Cm, "M16.9", "Osteoarthritis of hip, unspecified");

        Assert.Equal(coding, new Coding(Coding.Icd10Cm, "M16.9", "Hip osteoarthritis"));
        Assert.Equal(coding.GetHashCode(), new Coding(Coding.Icd10Cm, "M16.9", "Hip osteoarthritis").GetHashCode());
        Assert.NotEqual(coding, new Coding(Coding.Icd10Cm, "M16.0", "Osteoarthritis of hip, unspecified"));
        Assert.Equal("M16.9 Osteoarthritis of hip, unspecified", coding.ToString());
    }

    [Theory]
    [InlineData(null, "M16.9", "Osteoarthritis")]
    [InlineData(Coding.Icd10Cm, " ", "Osteoarthritis")]
    [InlineData(Coding.Icd10Cm, "M16.9", "")]
    public void A_coding_with_a_blank_part_is_refused(string? system, string? code, string? display) =>
        Assert.ThrowsAny<ArgumentException>(() => new Coding(system!, code!, display!));

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

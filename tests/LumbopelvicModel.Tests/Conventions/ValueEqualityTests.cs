using System.Collections;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>Records are values: equal where they hold the same, and nothing that they hand out can be changed.</summary>
public sealed class ValueEqualityTests
{
    public static TheoryData<string> Records =>
        [.. typeof(Evaluator).Assembly.GetExportedTypes().Where(type => ApiText.IsOurs(type) && !type.IsAbstract && ApiText.IsRecord(type)).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Records))]
    public void Two_records_built_apart_from_the_same_parts_are_equal(string type) => Assert.All(Of(type), record =>
    {
        object copy = Structure.Copy(record)!;

        Assert.NotSame(record, copy);
        Assert.True(record.Equals(copy) && copy.Equals(record), $"{record}");
        Assert.Equal(record.GetHashCode(), copy.GetHashCode());
        Assert.Equal(record.ToString(), copy.ToString());
    });

    [Theory]
    [MemberData(nameof(Records))]
    public void Records_are_equal_exactly_where_they_hold_the_same(string type)
    {
        object[] records = Of(type);

        foreach (object one in records)
        {
            Assert.False(one.Equals(null));
            foreach (object other in records)
            {
                Assert.True(one.Equals(other) == Structure.IsSame(one, other), $"{one}\n{other}");
            }
        }
    }

    [Fact]
    public void Whatever_a_value_hands_out_is_read_only() => Offenders.None(Samples.All
        .Where(value => value is Array or IList { IsReadOnly: false } or IDictionary { IsReadOnly: false })
        .Select(value => value.GetType().ToString())
        .Distinct());

    /// <summary>What the library makes of a type; a record that nothing reaches has no sample yet: add one to <see cref="Samples"/>.</summary>
    private static object[] Of(string type)
    {
        object[] found = [.. Samples.All.Where(sample => sample.GetType().FullName == type)];
        Assert.NotEmpty(found);
        return found;
    }
}

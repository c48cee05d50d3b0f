using System.Collections;
using System.Reflection;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>Records are values: equal where they hold the same, and nothing that they hand out can be changed.</summary>
public sealed class ValueEqualityTests
{
    public static TheoryData<string> Records =>
        [.. typeof(Evaluator).Assembly.GetExportedTypes().Where(type => ApiText.IsOurs(type) && !type.IsAbstract && ApiText.IsRecord(type)).Select(type => type.FullName!)];

    /// <summary>Fields that say again what others say, and what equality leaves out by its documentation.</summary>
    private static readonly string[] Derived =
    [
        "Presentation._known", // The closure of what was given.
        "Coding.<Display>k__BackingField", // As in FHIR, how a code is shown is no part of it.
        "RedFlagAlert._presentation", "RedFlagAlert._isRaised", // Equality is of the lists made from them.
    ];

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

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_is_another_where_any_one_field_is_another(string type)
    {
        object[] records = Of(type);
        Offenders.None(Structure.Fields(records[0].GetType())
            .Where(field => !Derived.Contains($"{field.DeclaringType!.Name}.{field.Name}"))
            .Where(field => records.FirstOrDefault(other => !Structure.IsSame(field.GetValue(other), field.GetValue(records[0]))) is { } other && IsBlindTo(field, records[0], other))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));
    }

    [Fact]
    public void Whatever_a_value_hands_out_is_read_only() => Offenders.None(Samples.All
        .Where(value => value is Array or IList { IsReadOnly: false } or IDictionary { IsReadOnly: false })
        .Select(value => value.GetType().ToString())
        .Distinct());

    private static bool IsBlindTo(FieldInfo field, object record, object other)
    {
        object changed = Structure.Copy(record)!;
        field.SetValue(changed, field.GetValue(other));
        return record.Equals(changed);
    }

    /// <summary>What the library makes of a type; a record that nothing reaches has no sample yet: add one to <see cref="Samples"/>.</summary>
    private static object[] Of(string type)
    {
        object[] found = [.. Samples.All.Where(sample => sample.GetType().FullName == type)];
        Assert.NotEmpty(found);
        return found;
    }
}

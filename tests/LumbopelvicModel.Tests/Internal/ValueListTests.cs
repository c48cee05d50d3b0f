using System.Collections;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Equality_SameItemsInOrder_IsEqual()
    {
        ValueList<string> one = ValueList<string>.From(["a", "b"]);
        ValueList<string> same = ValueList<string>.Own(["a", "b"]);
        Assert.True(one.Equals(same) && one.Equals((object)same) && one.Equals(one));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(ValueList<string>.From(["b", "a"])));
        Assert.False(one.Equals(ValueList<string>.From(["a"])));
        Assert.False(one.Equals(null) || one.Equals("a, b"));
        Assert.Equal("[a, b]", one.ToString());
    }

    [Fact]
    public void From_NullOrNothing_IsEmpty()
    {
        Assert.Same(ValueList<int>.Empty, ValueList<int>.From(null));
        Assert.Same(ValueList<int>.Empty, ValueList<int>.From([]));
        Assert.Same(ValueList<int>.Empty, ValueList<int>.Own([]));
        Assert.Empty(ValueList<int>.Empty);
    }

    [Fact]
    public void From_AList_IsACopyThatDoesNotFollow()
    {
        var source = new List<int> { 1, 2 };
        ValueList<int> copy = ValueList<int>.From(source);
        source.Add(3);
        Assert.Equal(2, copy.Count);
        Assert.Equal(2, copy[1]);
        Assert.Same(copy, ValueList<int>.From(copy));
        Assert.Equal([1, 2], ((IEnumerable)copy).Cast<int>());
    }

    [Fact]
    public void Map_SameEntriesInAnyOrder_IsEqual()
    {
        ValueMap<string, int> one = ValueMap<string, int>.From([new("a", 1), new("b", 2)]);
        ValueMap<string, int> same = ValueMap<string, int>.From([new("b", 2), new("a", 1)]);
        Assert.True(one.Equals(same) && one.Equals((object)same) && one.Equals(one));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(ValueMap<string, int>.From([new("a", 1), new("b", 3)])));
        Assert.False(one.Equals(ValueMap<string, int>.From([new("a", 1), new("c", 2)])));
        Assert.False(one.Equals(ValueMap<string, int>.From([new("a", 1)])));
        Assert.False(one.Equals(null) || one.Equals("a"));
    }

    [Fact]
    public void Map_Reading_GivesWhatWasPutIn()
    {
        ValueMap<string, int> map = ValueMap<string, int>.From([new("b", 2), new("a", 1)]);
        Assert.Equal(["b", "a"], map.Keys);
        Assert.Equal([2, 1], map.Values);
        Assert.Equal(1, map["a"]);
        Assert.True(map.ContainsKey("a") && !map.ContainsKey("c"));
        Assert.True(map.TryGetValue("b", out int found) && found == 2);
        Assert.Equal(2, ((IEnumerable)map).Cast<object>().Count());
        Assert.Equal(2, map.Count);
        Assert.Same(map, ValueMap<string, int>.From(map));
        Assert.Same(ValueMap<string, int>.Empty, ValueMap<string, int>.From(null));
        Assert.Throws<ArgumentException>(() => ValueMap<string, int>.From([new("a", 1), new("a", 2)]));
    }
}

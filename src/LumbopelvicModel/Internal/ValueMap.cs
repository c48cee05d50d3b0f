using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LumbopelvicModel.Internal;

/// <summary>An immutable map that keeps the order in which it was written and is equal to another with equal entries, whatever their order.</summary>
/// <remarks>The dictionary is one of places, whatever the values are: one of values of ours would be compiled anew at every start.</remarks>
internal sealed class ValueMap<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>, IEquatable<ValueMap<TKey, TValue>>
    where TKey : notnull
{
    public static readonly ValueMap<TKey, TValue> Empty = new([]);

    private readonly KeyValuePair<TKey, TValue>[] _entries;
    private readonly Dictionary<TKey, int> _places;

    private ValueMap(KeyValuePair<TKey, TValue>[] entries)
    {
        _entries = entries;
        _places = new Dictionary<TKey, int>(entries.Length);
        for (int index = 0; index < entries.Length; index++)
        {
            _places.Add(entries[index].Key, index);
        }
    }

    public int Count => _entries.Length;

    public IEnumerable<TKey> Keys => _entries.Select(entry => entry.Key);

    public IEnumerable<TValue> Values => _entries.Select(entry => entry.Value);

    public TValue this[TKey key] => _entries[_places[key]].Value;

    /// <summary>Copies; a key given twice is an error.</summary>
    /// <exception cref="ArgumentException">A key stands twice in <paramref name="entries"/>.</exception>
    public static ValueMap<TKey, TValue> From(IEnumerable<KeyValuePair<TKey, TValue>>? entries)
    {
        if (entries is null)
        {
            return Empty;
        }

        return entries switch
        {
            ValueMap<TKey, TValue> already => already,
            KeyValuePair<TKey, TValue>[] array => new ValueMap<TKey, TValue>((KeyValuePair<TKey, TValue>[])array.Clone()),
            _ => new ValueMap<TKey, TValue>([.. entries]),
        };
    }

    public bool ContainsKey(TKey key) => _places.ContainsKey(key);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        bool isThere = _places.TryGetValue(key, out int place);
        value = isThere ? _entries[place].Value : default;
        return isThere;
    }

    public bool Equals(ValueMap<TKey, TValue>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        return other is not null
            && Count == other.Count
            && Array.TrueForAll(_entries, entry => other.TryGetValue(entry.Key, out TValue? value)
                && EqualityComparer<TValue>.Default.Equals(entry.Value, value));
    }

    public override bool Equals(object? obj) => Equals(obj as ValueMap<TKey, TValue>);

    public override int GetHashCode()
    {
        int hash = Count;
        foreach ((TKey key, TValue value) in _entries)
        {
            hash ^= HashCode.Combine(key, value);
        }

        return hash;
    }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => ((IEnumerable<KeyValuePair<TKey, TValue>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();
}

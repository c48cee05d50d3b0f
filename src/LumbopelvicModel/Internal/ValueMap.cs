using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LumbopelvicModel.Internal;

/// <summary>An immutable map that keeps the order in which it was written and is equal to another with equal entries, whatever their order.</summary>
internal sealed class ValueMap<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>, IEquatable<ValueMap<TKey, TValue>>
    where TKey : notnull
{
    public static readonly ValueMap<TKey, TValue> Empty = new([]);

    private readonly KeyValuePair<TKey, TValue>[] _entries;
    private readonly Dictionary<TKey, TValue> _values;

    private ValueMap(KeyValuePair<TKey, TValue>[] entries)
    {
        _entries = entries;
        _values = new Dictionary<TKey, TValue>(entries);
    }

    public int Count => _entries.Length;

    public IEnumerable<TKey> Keys => _entries.Select(entry => entry.Key);

    public IEnumerable<TValue> Values => _entries.Select(entry => entry.Value);

    public TValue this[TKey key] => _values[key];

    /// <summary>Copies; a key given twice is an error.</summary>
    /// <exception cref="ArgumentException">A key stands twice in <paramref name="entries"/>.</exception>
    public static ValueMap<TKey, TValue> From(IEnumerable<KeyValuePair<TKey, TValue>>? entries)
    {
        if (entries is null)
        {
            return Empty;
        }

        return entries as ValueMap<TKey, TValue> ?? new ValueMap<TKey, TValue>([.. entries]);
    }

    public bool ContainsKey(TKey key) => _values.ContainsKey(key);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => _values.TryGetValue(key, out value);

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

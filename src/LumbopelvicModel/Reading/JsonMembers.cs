using System.Diagnostics.CodeAnalysis;

namespace LumbopelvicModel;

/// <summary>The members of a JSON object that its reader knows, by name. There are few, so that going through them is faster than a dictionary.</summary>
internal sealed class JsonMembers(string[] known)
{
    private readonly JsonPlace?[] _places = new JsonPlace?[known.Length];

    public JsonPlace this[string name] => _places[Array.IndexOf(known, name)]!;

    public bool ContainsKey(string name) => TryGetValue(name, out _);

    public bool TryGetValue(string name, [NotNullWhen(true)] out JsonPlace? place)
    {
        place = null;
        for (int index = 0; index < known.Length && place is null; index++)
        {
            place = known[index] == name ? _places[index] : null;
        }

        return place is not null;
    }

    /// <summary>Takes a member in, unless it is there already.</summary>
    /// <param name="index">Which of the known ones.</param>
    /// <param name="place">The member.</param>
    public bool TryAdd(int index, JsonPlace place)
    {
        bool isNew = _places[index] is null;
        _places[index] ??= place;
        return isNew;
    }
}

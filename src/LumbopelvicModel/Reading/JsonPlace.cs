using System.Globalization;
using System.Text.Json;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>A JSON value with its place, and the list to which everything that is wrong with it goes. Reading goes on after a problem, so that all are found at once.</summary>
/// <remarks>
/// Once there are <see cref="PresentationReader.MaximumIssues"/>, no more are taken in and every list seems to end: a text full of nonsense is not read to its end.
/// A class, and without LINQ over values: collections and iterators of a struct of ours would be compiled anew at every start, those of a class come
/// compiled with the runtime. The path is put together only where something is reported.
/// </remarks>
internal sealed class JsonPlace
{
    // Of a number that was sent, and of the sentence in which a constructor refuses what was sent.
    private const int LongestNumber = 40;
    private const int LongestRefusal = 400;

    private readonly List<InputIssue> _issues;
    private readonly string? _file;
    private readonly JsonPlace? _parent;
    private readonly string? _name;
    private readonly int _index;

    public JsonPlace(JsonElement element, string path, string? file, List<InputIssue> issues)
    {
        Element = element;
        _name = path;
        _file = file;
        _issues = issues;
    }

    private JsonPlace(JsonElement element, JsonPlace parent, string? name, int index)
    {
        Element = element;
        _parent = parent;
        _name = name;
        _index = index;
        _file = parent._file;
        _issues = parent._issues;
    }

    public JsonElement Element { get; }

    public string Path =>
        _parent is null ? _name!
        : _name is null ? string.Create(CultureInfo.InvariantCulture, $"{_parent.Path}[{_index}]")
        : $"{_parent.Path}.{Messages.Short(_name)}";

    private bool IsFull => _issues.Count >= PresentationReader.MaximumIssues;

    private string Shown => Messages.Quote(Element.GetRawText());

    public void Report(IssueCode code, string message, string remedy)
    {
        if (!IsFull)
        {
            _issues.Add(new InputIssue(code, message, remedy, Path) { File = _file });
        }
    }

    /// <summary>The members of an object; unknown ones and ones that stand twice are reported.</summary>
    public JsonMembers? Members(params string[] known)
    {
        if (Element.ValueKind != JsonValueKind.Object)
        {
            Report(IssueCode.WrongType, $"{Shown} is no object.", "Write an object in braces.");
            return null;
        }

        var members = new JsonMembers(known);
        int index = -1;
        foreach (JsonProperty property in Element.EnumerateObject())
        {
            index = IndexOf(property, known, index + 1);
            string name = index < 0 ? property.Name : known[index];
            var place = new JsonPlace(property.Value, this, name, 0);
            if (index < 0)
            {
                place.Report(IssueCode.UnknownMember, $"There is no member {Messages.Quote(name)} here.", Messages.DidYouMean("member", name, known) + " Known: " + string.Join(", ", known) + ".");
            }
            else if (!members.TryAdd(index, place))
            {
                place.Report(IssueCode.DuplicateMember, $"The member {Messages.Quote(name)} stands twice.", "Take one out.");
            }

            if (IsFull)
            {
                break;
            }
        }

        return members;
    }

    /// <summary>The entries of an object whose member names are ids.</summary>
    public IEnumerable<(string Key, JsonPlace Value)> Entries()
    {
        if (Element.ValueKind != JsonValueKind.Object)
        {
            Report(IssueCode.WrongType, $"{Shown} is no object.", "Write an object in braces, one member for each id.");
            yield break;
        }

        int count = 0;
        foreach (JsonProperty _ in Element.EnumerateObject())
        {
            count++;
        }

        var seen = new HashSet<string>(count, StringComparer.Ordinal);
        foreach (JsonProperty property in Element.EnumerateObject())
        {
            string name = property.Name;
            var place = new JsonPlace(property.Value, this, name, 0);
            if (seen.Add(name))
            {
                yield return (name, place);
            }
            else
            {
                place.Report(IssueCode.DuplicateMember, $"The member {Messages.Quote(name)} stands twice.", "Take one out.");
            }

            if (IsFull)
            {
                yield break;
            }
        }
    }

    public IEnumerable<JsonPlace> Items()
    {
        if (Element.ValueKind != JsonValueKind.Array)
        {
            Report(IssueCode.WrongType, $"{Shown} is no list.", "Write a list in square brackets.");
            yield break;
        }

        int index = 0;
        foreach (JsonElement item in Element.EnumerateArray())
        {
            yield return new JsonPlace(item, this, null, index++);
            if (IsFull)
            {
                yield break;
            }
        }
    }

    public string? Text()
    {
        if (Element.ValueKind == JsonValueKind.String && Element.GetString() is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        Report(IssueCode.WrongType, $"{Shown} is no text.", "Write text in quotes, not blank.");
        return null;
    }

    public double? Number(double minimum, double maximum)
    {
        if (Element.ValueKind != JsonValueKind.Number || !Element.TryGetDouble(out double number))
        {
            Report(IssueCode.WrongType, $"{Shown} is no number.", FormattableString.Invariant($"Write a number from {minimum} to {maximum}."));
            return null;
        }

        if (!(number >= minimum && number <= maximum))
        {
            Report(IssueCode.OutOfRange, $"{Messages.Cut(Element.GetRawText(), LongestNumber)} is out of range.", FormattableString.Invariant($"Write a number from {minimum} to {maximum}."));
            return null;
        }

        return number;
    }

    public int? Whole(int minimum, int maximum)
    {
        if (Number(minimum, maximum) is not { } number)
        {
            return null;
        }

        if (number != Math.Floor(number))
        {
            Report(IssueCode.InvalidValue, $"{Messages.Cut(Element.GetRawText(), LongestNumber)} is no whole number.", FormattableString.Invariant($"Write a whole number from {minimum} to {maximum}."));
            return null;
        }

        return (int)number;
    }

    public IReadOnlyList<string> Texts() => [.. Items().Select(item => item.Text()).OfType<string>()];

    /// <summary>An id of a vocabulary.</summary>
    public T? Id<T>(string kind, TryGet<T> tryGet, IEnumerable<string> known)
        where T : class
    {
        if (Text() is not { } id)
        {
            return null;
        }

        if (tryGet(id, out T? found))
        {
            return found;
        }

        Report(IssueCode.UnknownId, $"There is no {kind} {Messages.Quote(id)}.", Messages.DidYouMean(kind, id, known));
        return null;
    }

    /// <summary>Makes something of parts; a refusal by its constructor becomes an issue here.</summary>
    public T? Make<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException refused)
        {
            string message = refused.ParamName is null ? refused.Message : refused.Message.Replace($" (Parameter '{refused.ParamName}')", string.Empty, StringComparison.Ordinal);
            Report(IssueCode.InvalidValue, Messages.Cut(message.ReplaceLineEndings(" "), LongestRefusal), "Mend the value.");
            return null;
        }
    }

    /// <summary>A member that must be there.</summary>
    public JsonPlace? Required(JsonMembers members, string name)
    {
        if (members.TryGetValue(name, out JsonPlace? member))
        {
            return member;
        }

        Report(IssueCode.MissingMember, $"The member {Messages.Quote(name)} is missing.", "Add it.");
        return null;
    }

    /// <summary>Which of the known members it is, or -1. Members mostly stand in the order in which they are known, so the next one is tried first.</summary>
    private static int IndexOf(JsonProperty property, string[] known, int next)
    {
        for (int step = 0; step < known.Length; step++)
        {
            int index = (next + step) % known.Length;
            if (property.NameEquals(known[index]))
            {
                return index;
            }
        }

        return -1;
    }

    internal delegate bool TryGet<T>(string? id, out T? found);
}

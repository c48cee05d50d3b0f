using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// The catalogue of findings: everything that a presentation can say. The C# names follow from the ids: <c>worse.walking</c> is
/// <c>Findings.Worse.Walking</c>, <c>pain.groin</c> is <c>Findings.Pain.Groin</c>, also <c>Findings.Pain.In(region)</c>.
/// </summary>
/// <remarks>
/// The ids are permanent: they are the contract of the JSON. The catalogue is fixed; a knowledge base of your own weighs these findings
/// in its own way, it does not add to them.
/// </remarks>
public static partial class Findings
{
    private static readonly ValueList<Finding> InOrder = ValueList<Finding>.Own(InClinicalOrder());
    private static readonly Dictionary<string, Finding> ById = InOrder.ToDictionary(finding => finding.Id, StringComparer.Ordinal);
    private static readonly Dictionary<Finding, int> Indexes = Places();
    private static readonly Utf8Ids ByUtf8Id = new(KnownIds);
    private static readonly ValueList<Finding>[] Parents = [.. InOrder.Select(finding => ValueList<Finding>.From(finding.ParentIds.Select(id => ById[id])))];

    /// <summary>Every finding, in the order in which it is asked: location, provocation, relief, quality, neurological, course, history, then the examination.</summary>
    public static IReadOnlyList<Finding> All => InOrder;

    /// <summary>The finding with an id.</summary>
    /// <param name="id">The permanent id, such as <c>worse.walking</c>.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">No finding has this id; the message names the nearest known ones. <see cref="TryGet"/> does not throw.</exception>
    public static Finding Get(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryGet(id, out Finding? finding) ? finding : throw new ArgumentException(Messages.UnknownId("finding", id, KnownIds), nameof(id));
    }

    /// <summary>The finding with an id, if there is one.</summary>
    /// <param name="id">The id; <see langword="null"/> is no finding.</param>
    /// <param name="finding">The finding, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Finding? finding)
    {
        finding = null;
        return id is not null && ById.TryGetValue(id, out finding);
    }

    internal static IEnumerable<string> KnownIds => InOrder.Select(finding => finding.Id);

    /// <summary>The place of the finding in <see cref="All"/>.</summary>
    internal static int IndexOf(Finding finding) => Indexes[finding];

    /// <summary>The place of the finding with an id in UTF-8, or -1.</summary>
    internal static int IndexOf(ReadOnlySpan<byte> utf8Id) => ByUtf8Id.IndexOf(utf8Id);

    internal static IReadOnlyList<Finding> ParentsOf(Finding finding) => Parents[IndexOf(finding)];

    private static Dictionary<Finding, int> Places()
    {
        var places = new Dictionary<Finding, int>(InOrder.Count);
        for (int index = 0; index < InOrder.Count; index++)
        {
            places.Add(InOrder[index], index);
        }

        return places;
    }
}

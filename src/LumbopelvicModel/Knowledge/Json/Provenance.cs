using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>The members that say where a number comes from; the same everywhere.</summary>
internal static class Provenance
{
    public static IReadOnlyList<string> Texts(JsonMembers members, string name) =>
        members.TryGetValue(name, out JsonPlace? list) ? list.Texts() : [];

    public static string? Note(JsonMembers members) => members.TryGetValue("note", out JsonPlace? note) ? note.Text() : null;

    /// <summary>The basis; required, because a number that does not say what it rests on is not accepted.</summary>
    public static EvidenceLevel? Basis(JsonPlace place, JsonMembers members)
    {
        if (place.Required(members, "basis") is not { } member || member.Text() is not { } text)
        {
            return null;
        }

        if (!EvidenceLevelExtensions.TryFromId(text, out EvidenceLevel? basis))
        {
            member.Report(IssueCode.UnknownId, $"There is no basis {Messages.Quote(text)}.", $"Write one of {string.Join(", ", EvidenceLevelExtensions.All.Select(known => known.ToId()))}.");
        }

        return basis;
    }

    public static int? SampleSize(JsonMembers members) =>
        members.TryGetValue("n", out JsonPlace? n) ? n.Whole(1, 100_000_000) : null;
}

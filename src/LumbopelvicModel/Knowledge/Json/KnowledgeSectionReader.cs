using System.Text.Json;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>Reads the sections of one document.</summary>
internal static class KnowledgeSectionReader
{
    public static readonly string[] Sections =
        ["$schema", "version", "citations", "variants", "resembles", "rules", "rootRules", "instruments", "syndromes", "redFlags", "profiles", "pairFactors", "roots", "disagreements", "unweighed"];

    public static void Read(JsonPlace document, KnowledgeSections sections)
    {
        if (document.Members(Sections) is not { } members)
        {
            return;
        }

        if (members.TryGetValue("version", out JsonPlace? version) && version.Text() is { } text)
        {
            if (sections.Version is not null)
            {
                version.Report(IssueCode.DuplicateMember, "The version is given in two files.", "Give it in one.");
            }

            sections.Version = text;
        }

        if (members.TryGetValue("roots", out JsonPlace? roots) && PretestReader.Roots(roots) is { } rootPretest)
        {
            if (sections.RootPretest is not null)
            {
                roots.Report(IssueCode.DuplicateMember, "The pretest probabilities of the roots are given in two files.", "Give them in one.");
            }

            sections.RootPretest = rootPretest;
        }

        if (members.TryGetValue("citations", out JsonPlace? citations))
        {
            sections.Citations.AddRange(citations.Entries().Select(entry => ReadCitation(entry.Key, entry.Value)).OfType<Citation>());
        }

        Add(members, "resembles", sections.Resemblances, PretestReader.Resemblance);
        Add(members, "variants", sections.VariantShares, PretestReader.VariantShare);
        Add(members, "rules", sections.Rules, RuleReader.Rule);
        Add(members, "rootRules", sections.RootRules, RuleReader.RootRule);
        Add(members, "instruments", sections.Instruments, InstrumentReader.Read);
        Add(members, "syndromes", sections.Syndromes, ReadSyndrome);
        Add(members, "redFlags", sections.RedFlags, ReadRedFlag);
        Add(members, "profiles", sections.Profiles, PretestReader.Profile);
        Add(members, "pairFactors", sections.PairFactors, PretestReader.PairFactor);
        Add(members, "disagreements", sections.Disagreements, RemarksReader.Disagreement);
        Add(members, "unweighed", sections.Unweighed, RemarksReader.Unweighed);
    }

    private static void Add<T>(JsonMembers members, string section, List<T> into, Func<JsonPlace, T?> read)
        where T : class
    {
        if (members.TryGetValue(section, out JsonPlace? list))
        {
            into.AddRange(list.Items().Select(read).OfType<T>());
        }
    }

    private static Citation? ReadCitation(string id, JsonPlace place)
    {
        if (place.Members("text", "doi", "pmid", "pmcid", "url") is not { } members || place.Required(members, "text")?.Text() is not { } text)
        {
            return null;
        }

        string? Optional(string name) => members.TryGetValue(name, out JsonPlace? member) ? member.Text() : null;
        return place.Make(() => new Citation(id, text) { Doi = Optional("doi"), Pmid = Optional("pmid"), Pmcid = Optional("pmcid"), Url = Optional("url") });
    }

    private static SyndromeCriterion? ReadSyndrome(JsonPlace place)
    {
        if (place.Members("syndrome", "criterion") is not { } members)
        {
            return null;
        }

        Syndrome? syndrome = place.Required(members, "syndrome")?.Id<Syndrome>("syndrome", Syndromes.TryGet, Syndromes.All.Select(known => known.Id));
        Criterion? criterion = place.Required(members, "criterion") is { } written ? CriterionReader.Read(written) : null;
        return syndrome is null || criterion is null ? null : place.Make(() => new SyndromeCriterion(syndrome, criterion));
    }

    private static RedFlag? ReadRedFlag(JsonPlace place)
    {
        if (place.Members("id", "concern", "urgency", "criterion", "action", "cites", "claims", "note") is not { } members)
        {
            return null;
        }

        string? id = place.Required(members, "id")?.Text();
        string? concern = place.Required(members, "concern")?.Text();
        string? action = place.Required(members, "action")?.Text();
        Criterion? criterion = place.Required(members, "criterion") is { } written ? CriterionReader.Read(written) : null;
        Urgency? urgency = null;
        if (place.Required(members, "urgency") is { } member && member.Text() is { } text && !UrgencyExtensions.TryFromId(text, out urgency))
        {
            member.Report(IssueCode.UnknownId, $"There is no urgency {Messages.Quote(text)}.", "Write emergency, urgent or soon.");
        }

        if (id is null || concern is null || action is null || criterion is null || urgency is not { } known)
        {
            return null;
        }

        return place.Make(() => new RedFlag(id, concern, known, criterion, action)
        {
            Cites = Provenance.Texts(members, "cites"),
            Claims = Provenance.Texts(members, "claims"),
            Note = Provenance.Note(members),
        });
    }
}

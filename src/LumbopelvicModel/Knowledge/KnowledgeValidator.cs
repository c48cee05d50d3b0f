using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>Checks what no single part can check: ids that stand twice, citations that are not listed, numbers without a source.</summary>
internal static class KnowledgeValidator
{
    /// <summary>What is wrong, up to <see cref="PresentationReader.MaximumIssues"/>.</summary>
    public static IReadOnlyList<InputIssue> Check(KnowledgeParts parts) =>
        [.. Duplicates(parts).Concat(Sums(parts)).Concat(MissingSources(parts)).Take(PresentationReader.MaximumIssues)];

    /// <summary>For files only: in code a knowledge base may well be cut down below its list of citations.</summary>
    public static IEnumerable<InputIssue> UnusedCitations(KnowledgeParts parts)
    {
        var used = References(parts).Select(reference => reference.Cite).ToHashSet(StringComparer.Ordinal);
        return parts.Citations
            .Where(citation => !used.Contains(citation.Id))
            .Select(citation => new InputIssue(IssueCode.UnusedCitation, $"Nothing cites {Messages.Quote(citation.Id)}.", "Cite it where it is used, or take it out.", $"$.citations.{Messages.Short(citation.Id)}"));
    }

    /// <summary>For files only: in code rules come and go, and what was said about them goes with them.</summary>
    public static IEnumerable<InputIssue> StaleRemarks(KnowledgeParts parts)
    {
        HashSet<string> rules = RuleIds(parts);
        foreach (Disagreement disagreement in parts.Disagreements)
        {
            foreach (string id in disagreement.Rules.Where(id => !rules.Contains(id)))
            {
                yield return new InputIssue(IssueCode.UnknownId, $"There is no rule, score or red flag {Messages.Quote(id)}.", Messages.DidYouMean("rule, score or red flag", id, rules), $"{At("$.disagreements", disagreement.Topic)}.rules");
            }
        }

        Weighed weighed = Weighed.By(parts);
        foreach (UnweighedFinding entry in parts.Unweighed.Where(weighed.Informs))
        {
            yield return new InputIssue(IssueCode.InvalidValue, $"{Messages.Quote(entry.Id)} does weigh something.", "Take it out: a rule, score or red flag asks for it or for what follows from it.", $"$.unweighed[{entry.Id}]");
        }
    }

    /// <summary>The ids that a disagreement may concern.</summary>
    public static HashSet<string> RuleIds(KnowledgeParts parts) =>
        [.. parts.Rules.Select(rule => rule.Id), .. parts.RootRules.Select(rule => rule.Id), .. parts.Instruments.Select(instrument => instrument.Id), .. parts.RedFlags.Select(flag => flag.Id)];

    private static IEnumerable<InputIssue> Duplicates(KnowledgeParts parts) =>
    [
        .. Unique("citation", "$.citations", parts.Citations.Select(citation => citation.Id)),
        .. Unique("rule or instrument", "$.rules", parts.Rules.Select(rule => rule.Id).Concat(parts.Instruments.Select(instrument => instrument.Id))),
        .. Unique("root rule", "$.rootRules", parts.RootRules.Select(rule => rule.Id)),
        .. Unique("syndrome", "$.syndromes", parts.Syndromes.Select(definition => definition.Syndrome.Id)),
        .. Unique("red flag", "$.redFlags", parts.RedFlags.Select(flag => flag.Id)),
        .. Unique("profile", "$.profiles", parts.Profiles.Select(profile => profile.Id)),
        .. Unique("pair factor", "$.pairFactors", parts.PairFactors.Select(Ids)),
        .. Unique("resemblance", "$.resembles", parts.Resemblances.Select(resemblance => $"{resemblance.Condition} like {resemblance.Like}")),
        .. Unique("variant", "$.variants", parts.VariantShares.Select(share => share.Variant.Id)),
        .. Unique("disagreement", "$.disagreements", parts.Disagreements.Select(disagreement => disagreement.Topic)),
        .. Unique("unweighed finding", "$.unweighed", parts.Unweighed.Select(entry => entry.Id)),
    ];

    private static IEnumerable<InputIssue> Unique(string kind, string path, IEnumerable<string> ids) =>
        from id in ids.GroupBy(id => id, StringComparer.Ordinal)
        where id.Skip(1).Any()
        select new InputIssue(IssueCode.DuplicateId, $"The {kind} {Messages.Quote(id.Key)} stands twice.", "Take one out, or give it an id of its own.", path);

    private static IEnumerable<InputIssue> Sums(KnowledgeParts parts)
    {
        foreach (IGrouping<Condition, VariantShare> shares in parts.VariantShares.GroupBy(share => share.Variant.Condition))
        {
            double sum = shares.Sum(share => share.Share);
            if (Math.Abs(sum - 1) > 1e-9 || shares.Count() != ConditionVariants.Of(shares.Key).Count)
            {
                yield return new InputIssue(
                    IssueCode.InvalidValue,
                    FormattableString.Invariant($"The shares of {shares.Key} sum to {sum:0.####} over {shares.Count()} variants."),
                    $"Give a share to each of {string.Join(", ", ConditionVariants.Of(shares.Key))}, together 1.",
                    "$.variants");
            }
        }

        if (parts.Profiles.All(profile => profile.Id != KnowledgeBase.DefaultProfileId))
        {
            yield return new InputIssue(
                IssueCode.MissingMember,
                $"No profile has the id '{KnowledgeBase.DefaultProfileId}'.",
                "Add a profile with that id: it is the one that counts unless the app names another.",
                "$.profiles");
        }

        foreach (PretestProfile profile in parts.Profiles)
        {
            double other = Priors.OfConditions(profile, parts.PairFactors, parts.VariantShares)[0];
            if (other <= 0)
            {
                yield return new InputIssue(
                    IssueCode.OutOfRange,
                    FormattableString.Invariant($"The profile {Messages.Quote(profile.Id)} leaves {other:0.####} for none of the conditions."),
                    "Lower the probabilities: alone and in pairs they must stay below 1.",
                    At("$.profiles", profile.Id));
            }
        }
    }

    private static IEnumerable<InputIssue> MissingSources(KnowledgeParts parts)
    {
        var listed = parts.Citations.Select(citation => citation.Id).ToHashSet(StringComparer.Ordinal);
        foreach ((string where, string cite) in References(parts).Where(reference => !listed.Contains(reference.Cite)))
        {
            yield return new InputIssue(IssueCode.MissingCitation, $"The citation {Messages.Quote(cite)} is not listed.", "List it under citations. " + Messages.DidYouMean("citation", cite, listed), where);
        }

        foreach ((string where, EvidenceLevel basis, IReadOnlyList<string> cites) in Numbers(parts))
        {
            if (basis != EvidenceLevel.Judgement && cites.Count == 0)
            {
                yield return new InputIssue(IssueCode.MissingSource, $"The number says to rest on a {basis.ToId()} but cites none.", "Name the citation, or say that it is a judgement.", where);
            }
        }
    }

    /// <summary>The place of an entry by its id, which may be long.</summary>
    private static string At(string section, string id) => $"{section}[{Messages.Short(id)}]";

    private static string Ids(PairFactor factor) => string.Join(" + ", new[] { factor.First.Id, factor.Second.Id }.Order(StringComparer.Ordinal));

    private static IEnumerable<(string Where, EvidenceLevel Basis, IReadOnlyList<string> Cites)> Numbers(KnowledgeParts parts)
    {
        foreach (DifferentiationRule rule in parts.Rules)
        {
            foreach ((string, EvidenceLevel, IReadOnlyList<string>) number in Numbers(rule, "$.rules"))
            {
                yield return number;
            }

            foreach ((ConditionVariant variant, Frequency frequency) in rule.GivenVariants)
            {
                yield return ($"{At("$.rules", rule.Id)}.given.{variant}", frequency.Basis, frequency.Cites);
            }
        }

        foreach (RootRule rule in parts.RootRules)
        {
            foreach ((string, EvidenceLevel, IReadOnlyList<string>) number in Numbers(rule, "$.rootRules"))
            {
                yield return number;
            }
        }

        foreach (ScoringInstrument instrument in parts.Instruments)
        {
            string where = At("$.instruments", instrument.Id);
            yield return ($"{where}.background", instrument.Background.Basis, instrument.Background.Cites);
            foreach ((Condition condition, BandFrequencies row) in instrument.Given)
            {
                yield return ($"{where}.given.{condition}", row.Basis, row.Cites);
            }

            foreach ((ConditionVariant variant, BandFrequencies row) in instrument.GivenVariants)
            {
                yield return ($"{where}.given.{variant}", row.Basis, row.Cites);
            }
        }

        foreach (PretestProfile profile in parts.Profiles)
        {
            yield return (At("$.profiles", profile.Id), profile.Basis, profile.Cites);
        }

        foreach (PairFactor factor in parts.PairFactors)
        {
            yield return ($"$.pairFactors[{factor.First} + {factor.Second}]", factor.Basis, factor.Cites);
        }

        foreach (VariantShare share in parts.VariantShares)
        {
            yield return ($"$.variants[{share.Variant}]", share.Basis, share.Cites);
        }

        yield return ("$.roots", parts.RootPretest.Basis, parts.RootPretest.Cites);
    }

    private static IEnumerable<(string Where, EvidenceLevel Basis, IReadOnlyList<string> Cites)> Numbers<T>(Rule<T> rule, string path)
        where T : class
    {
        yield return ($"{At(path, rule.Id)}.background", rule.Background.Basis, rule.Background.Cites);
        foreach ((T hypothesis, Frequency frequency) in rule.Given)
        {
            yield return ($"{At(path, rule.Id)}.given.{hypothesis}", frequency.Basis, frequency.Cites);
        }
    }

    private static IEnumerable<(string Where, string Cite)> References(KnowledgeParts parts) =>
        Numbers(parts).Select(number => (number.Where, number.Cites))
            .Concat(parts.Rules.Select(rule => (Where: $"{At("$.rules", rule.Id)}.cites", rule.Cites)))
            .Concat(parts.RootRules.Select(rule => (Where: $"{At("$.rootRules", rule.Id)}.cites", rule.Cites)))
            .Concat(parts.Instruments.Select(instrument => (Where: $"{At("$.instruments", instrument.Id)}.cites", instrument.Cites)))
            .Concat(parts.RedFlags.Select(flag => (Where: $"{At("$.redFlags", flag.Id)}.cites", flag.Cites)))
            .Concat(parts.Disagreements.SelectMany(disagreement => disagreement.Positions.Select(position => (Where: $"{At("$.disagreements", disagreement.Topic)}.positions", position.Cites))))
            .SelectMany(citing => citing.Cites.Select(cite => (citing.Where, cite)));
}

using System.Text.RegularExpressions;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool.Tests;

public partial class KnowledgePagesTests
{
    private static readonly SortedDictionary<string, string> Pages = KnowledgePages.Of(KnowledgeBase.Default);

    [Fact]
    public void Every_condition_has_a_page_and_stands_in_the_index()
    {
        Assert.Equal(21, Conditions.All.Count);
        foreach (Condition condition in Conditions.All)
        {
            string page = Pages[$"conditions/{condition.Id}.md"];
            Assert.StartsWith($"# {condition.Name}\n", page, StringComparison.Ordinal);
            Assert.Contains(condition.IcdCode.Code, page, StringComparison.Ordinal);
            Assert.Contains($"(conditions/{condition.Id}.md)", Pages["README.md"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_category_has_a_page_with_every_finding_of_it()
    {
        foreach (FindingCategory category in Enum.GetValues<FindingCategory>())
        {
            string path = PageLinks.PathOf(category);
            Assert.Contains($"({path})", Pages["README.md"], StringComparison.Ordinal);
            Assert.Equal(
                Findings.All.Where(finding => finding.Category == category).Select(finding => "## " + finding.Name),
                Pages[path].Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Every_citation_stands_on_its_page_and_is_used()
    {
        string[] lines = Pages["citations.md"].Split('\n');

        Assert.All(KnowledgeBase.Default.Citations, citation => Assert.Contains("## " + citation.Id, lines));
        Assert.DoesNotContain("Not used by a number.", lines);
    }

    // By hand from the file pain-map.json: with osteoarthritis 0.54 (n 159, poulsen2016 and lesher2008), in the mix 0.22:
    // 0.54 / 0.22 = 2.45 and 0.46 / 0.78 = 0.590.
    [Theory]
    [InlineData("conditions/hip-osteoarthritis.md", "[Pain in the groin](../findings/location.md#pain-in-the-groin)")]
    [InlineData("findings/location.md", "[Hip osteoarthritis](../conditions/hip-osteoarthritis.md)")]
    public void A_number_checked_by_hand_stands_on_its_pages(string path, string subject)
    {
        string row = $"| {subject} | 54 % | 22 % | 2.5 | 0.59 | 159 | cohort | [poulsen2016](../citations.md#poulsen2016), ";

        Assert.Contains(Pages[path].Split('\n'), line => line.StartsWith(row, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_leads_to_a_heading_that_is_there_once()
    {
        Dictionary<string, string[]> anchors = Pages.ToDictionary(page => page.Key, page => HeadingLine().Matches(page.Value).Select(match => Markdown.Anchor(match.Groups[1].Value)).ToArray());
        Assert.All(anchors, page => Assert.Equal(page.Value.Distinct(), page.Value));
        foreach ((string path, string page) in Pages)
        {
            foreach (Match link in LocalLink().Matches(page))
            {
                string target = link.Groups[1].Value;
                if (target.StartsWith("../", StringComparison.Ordinal))
                {
                    target = target[3..];
                    if (!path.Contains('/', StringComparison.Ordinal))
                    {
                        Assert.True(File.Exists(Path.Combine(Documentation, target)), $"{path}: {link.Value}");
                        continue;
                    }
                }

                Assert.True(anchors.ContainsKey(target), $"{path}: {link.Value}");
                Assert.True(link.Groups[2].Length == 0 || anchors[target].Contains(link.Groups[2].Value), $"{path}: {link.Value}");
            }
        }
    }

    [Fact]
    public void A_disagreement_stands_on_its_page_with_its_rules_and_with_its_citations()
    {
        Disagreement groin = new("Whose groin?", "Which of pain.groin and pain.buttock?", [new("one", ["poulsen2016"]), new("another", ["lesher2008"])], "Both.") { Rules = ["pain.groin", "root.pain.groin", "birrell2001", "spinal-metastases"] };
        SortedDictionary<string, string> pages = KnowledgePages.Of(KnowledgeBase.Default.WithDisagreements([groin]));

        Assert.Contains("\n## Whose groin?\n\nWhich of “Pain in the groin” and “Pain in the buttock”?\n", pages["disagreements.md"], StringComparison.Ordinal);
        Assert.Contains("| one | [poulsen2016](citations.md#poulsen2016) |\n", pages["disagreements.md"], StringComparison.Ordinal);
        Assert.Contains("* Where studies disagree: [Whose groin?](../disagreements.md#whose-groin)\n", pages["findings/location.md"], StringComparison.Ordinal);
        Assert.Contains("Where studies disagree: [Whose groin?](disagreements.md#whose-groin)\n", pages["roots.md"], StringComparison.Ordinal);
        Assert.Contains("* Where studies disagree: [Whose groin?](disagreements.md#whose-groin)\n", pages["instruments.md"], StringComparison.Ordinal);
        Assert.Contains("\n## Where studies disagree\n\n* [Whose groin?](../disagreements.md#whose-groin)\n", pages["conditions/hip-osteoarthritis.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("Whose groin?", pages["conditions/meralgia-paraesthetica.md"], StringComparison.Ordinal);
        Assert.Contains("\n\nWhere studies disagree: [Whose groin?](disagreements.md#whose-groin)\n", pages["red-flags.md"], StringComparison.Ordinal);
        Assert.Contains("disagreement on [Whose groin?](disagreements.md#whose-groin)", pages["citations.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_weighs_nothing_says_so_where_it_is_described_and_in_a_list()
    {
        Assert.NotEmpty(KnowledgeBase.Default.Unweighed);
        Assert.All(KnowledgeBase.Default.Unweighed, entry => Assert.Contains(entry.Reason, Pages["unweighed.md"], StringComparison.Ordinal));
        Assert.Equal(
            KnowledgeBase.Default.Unweighed.Count(entry => entry.Finding is not null),
            Pages.Values.Sum(page => page.Split('\n').Count(line => line.StartsWith("It changes no answer. ", StringComparison.Ordinal))));
    }

    // LR+ 3.0 with osteoarthritis at 60 % against 4.0 with a fracture at 8 %: the rarer one tells less, 0.6 ln 3 + 0.4 ln 0.5 = 0.38 and 0.08 ln 4 + 0.92 ln(0.92 / 0.98) = 0.05.
    [Fact]
    public void A_condition_page_starts_with_the_findings_that_tell_most()
    {
        DifferentiationRule common = new("common", Criterion.Present(Findings.Pain.Groin), "one", Frequency.Judgement(0.2), [KeyValuePair.Create(Conditions.HipOsteoarthritis, Frequency.Judgement(0.6))]);
        DifferentiationRule rare = new("rare", Criterion.Present(Findings.Pain.Heel), "two", Frequency.Judgement(0.02), [KeyValuePair.Create(Conditions.HipOsteoarthritis, Frequency.Judgement(0.08))]);
        string page = KnowledgePages.Of(KnowledgeBase.Default.WithInstruments([]).WithRules([rare, common]))["conditions/hip-osteoarthritis.md"];

        string[] rows = [.. page.Split('\n').Where(line => line.StartsWith("| [Pain in", StringComparison.Ordinal))];
        Assert.Equal(2, rows.Length);
        Assert.Contains("| 60 % | 20 % | 3.0 | 0.50 |", rows[0], StringComparison.Ordinal);
        Assert.Contains("| 8 % | 2 % | 4.0 | 0.94 |", rows[1], StringComparison.Ordinal);
        Assert.Contains("When **absent**, with the LR- of the strongest: [Pain in the groin](../findings/location.md#pain-in-the-groin) 0.50.", page, StringComparison.Ordinal);
    }

    // Two frequencies, of which one has a study; osteoarthritis has the study, stenosis the judgement.
    [Fact]
    public void Limits_counts_what_is_published()
    {
        DifferentiationRule rule = new(
            "groin",
            Criterion.Present(Findings.Pain.Groin),
            "place",
            Frequency.Judgement(0.2),
            [
                KeyValuePair.Create(Conditions.HipOsteoarthritis, new Frequency(0.5, EvidenceLevel.Cohort) { Cites = ["poulsen2016"] }),
                KeyValuePair.Create(Conditions.LumbarSpinalStenosis, Frequency.Judgement(0.1)),
            ]);
        string page = KnowledgePages.Of(KnowledgeBase.Default.WithInstruments([]).WithRules([rule]))["limits.md"];

        Assert.Contains("Of 2 frequencies of findings 1 rest on a publication.", page, StringComparison.Ordinal);
        Assert.Contains("| [Hip osteoarthritis](conditions/hip-osteoarthritis.md) | 1 | 0 | 100 % | 0 | 0 |", page, StringComparison.Ordinal);
        Assert.Contains("| [Lumbar spinal stenosis](conditions/lumbar-spinal-stenosis.md) | 0 | 1 | 0 % | 0 | 0 |", page, StringComparison.Ordinal);
        Assert.Contains("The 1 rules on findings and 0 scores stand in 1 families", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_and_conditions_are_called_by_name()
    {
        // A dot or two hyphens: an id that no sentence holds by chance.
        string[] ids = [.. Findings.All.Select(finding => finding.Id).Concat(Conditions.All.Select(condition => condition.Id).Where(id => id.Count(letter => letter == '-') > 1))];
        foreach ((string path, string page) in Pages)
        {
            string words = LinkTarget().Replace(page, "]");
            Assert.All(ids, id => Assert.False(words.Contains(id, StringComparison.Ordinal), $"{path} says {id}"));
        }
    }

    [Fact]
    public void Pages_are_clean_text()
    {
        foreach ((string path, string page) in Pages)
        {
            Assert.EndsWith("\n", page, StringComparison.Ordinal);
            Assert.DoesNotContain("\r", page, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n", page, StringComparison.Ordinal);
            Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
            Assert.False(page.EndsWith("\n\n", StringComparison.Ordinal), path);
        }
    }

    [Theory]
    [InlineData(0.53, "53 %")]
    [InlineData(0.015, "1.5 %")]
    [InlineData(0.205, "21 %")]
    [InlineData(0.995, "99.5 %")]
    [InlineData(0.0004, "0.04 %")]
    public void Frequencies_are_written_in_percent(double share, string expected) => Assert.Equal(expected, Figures.Percent(share));

    [Theory]
    [InlineData(0.53 / 0.2, "2.7")]
    [InlineData(13.2, "13")]
    [InlineData(132.0, "130")]
    [InlineData(9.96, "10")]
    [InlineData(1.0, "1.0")]
    [InlineData(0.0754, "0.075")]
    [InlineData(0.0, "0")]
    public void Ratios_are_written_with_two_digits(double ratio, string expected) => Assert.Equal(expected, Figures.Ratio(ratio));

    [Fact]
    public void Limits_does_not_count_a_score_that_is_not_weighed()
    {
        KnowledgeBase knowledge = KnowledgeBase.Default.WithInstruments(KnowledgeBase.Default.Instruments.Where(instrument => instrument.StandsAlone));

        Assert.NotEmpty(knowledge.Instruments);
        Assert.Matches("rules on findings and 0 scores stand in", KnowledgePages.Of(knowledge)["limits.md"]);
    }

    /// <summary>The folder that holds the guides, above the folder of the pages.</summary>
    private static string Documentation
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LumbopelvicModel.sln")))
            {
                folder = folder.Parent;
            }

            return Path.Combine(folder!.FullName, "docs");
        }
    }

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)#?([^)]*)\)")]
    private static partial Regex LocalLink();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex LinkTarget();
}

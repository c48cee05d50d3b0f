using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>Every claim of the source articles is carried by a typed element of the library.</summary>
public class ClaimsTests
{
    /// <summary>How many claims each article has; the ids run from 01 without a gap.</summary>
    private static readonly (string Article, int Claims)[] Articles = [("A0", 16), ("A1", 7), ("A2", 23), ("A3", 13), ("A4", 12)];

    /// <summary>Claims of kind rule or red flag: a number or a flag must carry them, a text about a condition is not enough.</summary>
    private static readonly string[] CarriedByRules =
    [
        "A0.01", "A0.02", "A0.04", "A0.06", "A0.09", "A0.10",
        "A1.01", "A1.03", "A1.04",
        "A2.10", "A2.11", "A2.12", "A2.13", "A2.14", "A2.15", "A2.17", "A2.18", "A2.19", "A2.20", "A2.21", "A2.22", "A2.23",
        "A3.06", "A3.11",
        "A4.03", "A4.05", "A4.07",
    ];

    private static string[] ClaimIds { get; } = [.. Articles.SelectMany(article => Enumerable.Range(1, article.Claims).Select(number => $"{article.Article}.{number:00}"))];

    [Fact]
    public void There_are_71_claims() => Assert.Equal(71, ClaimIds.Length);

    [Fact]
    public void Every_claim_is_carried()
    {
        HashSet<string> carried = [.. ClaimCarriers().SelectMany(carrier => carrier.Claims)];

        string[] missing = [.. ClaimIds.Where(id => !carried.Contains(id))];

        Assert.Equal([], missing);
    }

    [Fact]
    public void What_an_article_says_as_a_rule_a_rule_a_score_a_flag_or_a_syndrome_carries()
    {
        HashSet<string> carried = [.. RuleCarriers().SelectMany(carrier => carrier.Claims)];

        Assert.Equal([], CarriedByRules.Where(id => !carried.Contains(id)));
    }

    [Fact]
    public void No_element_carries_a_claim_that_does_not_exist()
    {
        string[] unknown = [.. ClaimCarriers().SelectMany(carrier => carrier.Claims.Except(ClaimIds).Select(id => $"{carrier}: {id}"))];

        Assert.Equal([], unknown);
    }

    [Fact]
    public void No_element_carries_a_claim_twice()
    {
        string[] twice = [.. ClaimCarriers().Where(carrier => carrier.Claims.Distinct().Count() != carrier.Claims.Count).Select(carrier => $"{carrier}")];

        Assert.Equal([], twice);
    }

    [Theory]
    [InlineData("A2.02", "lumbopelvic-hip-complex")]
    [InlineData("A2.03", "psoas-major")]
    [InlineData("A2.04", "gluteus-medius")]
    [InlineData("A2.05", "limited-hip-rotation")]
    [InlineData("A3.05", "sciatic")]
    [InlineData("A3.08", "chemical-radiculitis")]
    [InlineData("A0.13", "nerve-glides")]
    [InlineData("A0.14", "epidural-steroid-injection")]
    [InlineData("A0.15", "lumbar-fusion")]
    [InlineData("A1.06", "lumbar-brace")]
    [InlineData("A4.11", "lumbar-spondylolisthesis")]
    [InlineData("A0.16", "source-first")]
    public void A_claim_is_carried_by_the_element_it_is_about(string claim, string id) =>
        Assert.Contains(ClaimCarriers(), carrier => carrier.ToString() == id && carrier.Claims.Contains(claim));

    private static IEnumerable<IClaimCarrier> RuleCarriers() =>
    [
        .. KnowledgeBase.Default.Rules,
        .. KnowledgeBase.Default.RootRules,
        .. KnowledgeBase.Default.Instruments,
        .. KnowledgeBase.Default.RedFlags,
        .. Syndromes.All,
    ];

    private static IEnumerable<IClaimCarrier> ClaimCarriers() =>
    [
        .. RuleCarriers(),
        .. NerveRoots.All,
        .. NerveRoots.All.Select(root => root.Dermatome),
        .. NerveRoots.All.Select(root => root.Myotome),
        .. Muscles.All,
        .. PeripheralNerves.All,
        .. AnatomicalStructures.All,
        .. AnatomicalStructures.Links,
        .. Mechanisms.All,
        .. Investigations.All,
        .. ManagementOptions.All,
        .. Conditions.All,
        .. Conditions.All.SelectMany(condition => condition.Causes),
        .. Conditions.All.SelectMany(condition => condition.RiskLinks),
        .. Syndromes.All,
        .. Principles.All,
    ];
}

using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace LumbopelvicModel.Tests;

/// <summary>
/// What the catalogue of findings promises. The namespace is not that of the folder: a namespace named Findings would hide the class.
/// </summary>
public sealed partial class FindingsCatalogueTests
{
    private sealed record Pinned(string Id, string Category, string AskedOf, IReadOnlyList<string> Parents);

    private static readonly IReadOnlyList<Pinned> PinnedFindings =
    [
        .. Contract.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .Select(parts => new Pinned(parts[0], parts[1], parts[2], parts[3..])),
    ];

    public static TheoryData<string> PinnedIds => [.. PinnedFindings.Select(pinned => pinned.Id)];

    public static TheoryData<string> Regions => [.. BodyRegions.All.Select(region => region.Id)];

    public static TheoryData<string> SettlingMeasurements =>
        [.. Measurements.All.Where(measurement => measurement.Settles is { PresentThreshold: not 0 }).Select(measurement => measurement.Id)];

    [Theory]
    [MemberData(nameof(PinnedIds))]
    public void A_pinned_finding_keeps_its_category_who_is_asked_and_its_parents(string id)
    {
        Pinned pinned = PinnedFindings.Single(entry => entry.Id == id);

        Finding finding = Findings.Get(id);

        Assert.Equal(id, finding.Id);
        Assert.Equal(pinned.Category, finding.Category.ToString());
        Assert.Equal(pinned.AskedOf, finding.AskedOf.ToString());
        Assert.Equal(pinned.Parents, finding.Parents.Select(parent => parent.Id));
    }

    [Fact]
    public void The_catalogue_holds_the_pinned_findings_and_no_others()
    {
        string[] expected = [.. PinnedFindings.Select(pinned => pinned.Id).Order(StringComparer.Ordinal)];
        string[] actual = [.. Findings.All.Select(finding => finding.Id).Order(StringComparer.Ordinal)];

        Assert.Equal(310, expected.Length);
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void The_name_in_code_follows_from_the_id()
    {
        (string expectedId, Finding finding)[] members =
        [
            .. from kind in typeof(Findings).GetNestedTypes(BindingFlags.Public)
               from property in kind.GetProperties(BindingFlags.Public | BindingFlags.Static)
               where property.PropertyType == typeof(Finding)
               select (Kebab(kind.Name) + "." + Kebab(property.Name), (Finding)property.GetValue(null)!),
        ];

        Assert.All(members, member => Assert.Equal(member.expectedId, member.finding.Id));
        Assert.Equal(
            Findings.All.Select(finding => finding.Id).Order(StringComparer.Ordinal),
            members.Select(member => member.finding.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_are_unique()
    {
        Assert.Empty(Repeated(Findings.All.Select(finding => finding.Id), StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Ids_are_a_group_and_a_name_in_lower_case_words_with_hyphens()
    {
        Assert.All(Findings.All, finding => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$", finding.Id));
    }

    [Fact]
    public void The_catalogue_stands_in_the_order_of_its_categories()
    {
        FindingCategory[] actual = [.. Findings.All.Select(finding => finding.Category)];

        Assert.Equal(actual.Order(), actual);
        Assert.Equal(Enum.GetValues<FindingCategory>(), actual.Distinct());
    }

    [Fact]
    public void Every_question_to_the_patient_ends_with_a_question_mark_and_every_instruction_with_a_full_stop()
    {
        Assert.All(Findings.All, finding => Assert.EndsWith(finding.AskedOf == AskedOf.Patient ? "?" : ".", finding.Question, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_text_starts_with_a_capital_and_has_no_stray_space_or_character()
    {
        Assert.All(Findings.All, finding =>
        {
            string[] texts = [finding.Name, finding.Question, .. finding.Synonyms, .. finding.Definition.Length > 0 ? [finding.Definition] : Array.Empty<string>()];
            Assert.All(texts, text => Assert.Matches("^[A-Z0-9]", text));
            Assert.All(texts, text => Assert.DoesNotMatch("  |^ | $|\\.\\.|[^\\x20-\\x7E]", text));
        });
    }

    [Fact]
    public void A_question_or_instruction_is_not_the_name_again()
    {
        Assert.All(Findings.All, finding => Assert.NotEqual(Bare(finding.Name), Bare(finding.Question)));
        Assert.All(Findings.All, finding => Assert.NotEqual(Bare(finding.Name), Bare(finding.Definition)));
    }

    [Fact]
    public void No_two_patient_questions_are_the_same()
    {
        Assert.Empty(Repeated(Findings.All.Where(finding => finding.AskedOf == AskedOf.Patient).Select(finding => finding.Question), StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_sign_has_a_definition_that_ends_with_a_full_stop()
    {
        Assert.All(Findings.All.Where(finding => finding.AskedOf == AskedOf.Clinician), finding => Assert.NotEmpty(finding.Definition));
        Assert.All(Findings.All.Where(finding => finding.Definition.Length > 0), finding => Assert.EndsWith(".", finding.Definition, StringComparison.Ordinal));
    }

    [Fact]
    public void No_name_or_synonym_stands_for_two_findings()
    {
        Assert.Empty(Repeated(Findings.All.SelectMany(finding => finding.Synonyms.Prepend(finding.Name)), StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_is_a_graph_has_no_cycle()
    {
        var finished = new HashSet<string>(StringComparer.Ordinal);

        Assert.All(Findings.All, finding => Visit(finding, []));

        void Visit(Finding finding, IReadOnlyList<string> path)
        {
            Assert.DoesNotContain(finding.Id, path);
            if (!finished.Contains(finding.Id))
            {
                foreach (Finding parent in finding.Parents)
                {
                    Visit(parent, [.. path, finding.Id]);
                }

                finished.Add(finding.Id);
            }
        }
    }

    [Fact]
    public void No_parent_is_already_implied_by_another_parent()
    {
        // A parent that another parent already implies says nothing and hides which step is meant.
        Assert.All(Findings.All, finding => Assert.All(finding.Parents, parent =>
            Assert.DoesNotContain(finding.Parents, other => other != parent && other.IsA(parent))));
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public void Each_region_has_its_pain_its_numbness_and_its_sensory_loss(string id)
    {
        Assert.True(BodyRegions.TryGet(id, out BodyRegion? region));
        (Finding finding, string kind, AskedOf askedOf)[] actual =
        [
            (Findings.Pain.In(region), "pain", AskedOf.Patient),
            (Findings.Numbness.In(region), "numbness", AskedOf.Patient),
            (Findings.SensoryLoss.In(region), "sensory-loss", AskedOf.Clinician),
        ];

        Assert.All(actual, entry =>
        {
            Assert.Equal(entry.kind + "." + id, entry.finding.Id);
            Assert.Equal(entry.askedOf, entry.finding.AskedOf);
            Assert.Same(region, entry.finding.Region);
            Assert.Contains(region.Place, entry.finding.Name, StringComparison.Ordinal);
            Assert.StartsWith(region.Definition, entry.finding.Definition, StringComparison.Ordinal);
            Assert.Equal(region.Parents.Select(parent => entry.kind + "." + parent.Id), entry.finding.Parents.Select(parent => parent.Id));
        });
    }

    [Fact]
    public void Only_findings_of_a_region_name_one()
    {
        Assert.Equal(3 * BodyRegions.All.Count, Findings.All.Count(finding => finding.Region is not null));
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public void Each_region_says_its_borders_and_not_its_name_again(string id)
    {
        Assert.True(BodyRegions.TryGet(id, out BodyRegion? region));

        Assert.EndsWith(".", region.Definition, StringComparison.Ordinal);
        Assert.NotEqual(Bare(region.Name), Bare(region.Definition));
    }

    [Theory]
    [MemberData(nameof(SettlingMeasurements))]
    public void The_definition_names_the_threshold_of_the_measurement_that_settles_it(string id)
    {
        Settlement settlement = Measurements.Get(id).Settles!;

        Assert.Matches($"\\b{settlement.PresentThreshold.ToString(CultureInfo.InvariantCulture)}\\b", settlement.Finding.Definition);
    }

    [Theory]
    [InlineData("sign.fever", "38.0 degrees Celsius or more")]
    [InlineData("sign.single-leg-stance-pain", "within 30 seconds")]
    [InlineData("sign.pelvic-compression-relief", "relief")]
    [InlineData("sign.urinary-retention-measured", "never excludes")]
    [InlineData("course.sudden-onset", "within a day")]
    public void A_definition_keeps_what_its_sign_turns_on(string id, string words)
    {
        Assert.Contains(words, Findings.Get(id).Definition, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("groin", "pain.groin")]
    [InlineData("worse.waking", "worse.walking")]
    [InlineData("sign.straight_leg_raise", "sign.straight-leg-raise")]
    [InlineData("Pain.Groin", "pain.groin")]
    public void Get_of_an_unknown_id_throws_and_names_the_nearest(string unknown, string nearest)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>("id", () => Findings.Get(unknown));

        Assert.Contains($"'{unknown}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"'{nearest}'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Get_of_an_id_that_nothing_resembles_says_so()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>("id", () => Findings.Get("qqqqqqqqqq"));

        Assert.Contains("No known finding is near it.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryGet_never_throws()
    {
        Assert.False(Findings.TryGet(null, out Finding? nothing));
        Assert.Null(nothing);
        Assert.False(Findings.TryGet("groin", out Finding? unknown));
        Assert.Null(unknown);
        Assert.True(Findings.TryGet("pain.groin", out Finding? groin));
        Assert.Same(Findings.Pain.Groin, groin);
    }

    [Fact]
    public void Get_and_In_refuse_null()
    {
        Assert.Throws<ArgumentNullException>("id", () => Findings.Get(null!));
        Assert.Throws<ArgumentNullException>("region", () => Findings.Pain.In(null!));
        Assert.Throws<ArgumentNullException>("region", () => Findings.Numbness.In(null!));
        Assert.Throws<ArgumentNullException>("region", () => Findings.SensoryLoss.In(null!));
    }

    [Theory]
    [InlineData("pain.calf", "pain.leg", true)]
    [InlineData("pain.leg", "pain.calf", false)]
    [InlineData("pain.calf", "pain.calf", true)]
    [InlineData("sign.faber-posterior-pain", "sign.faber", true)]
    [InlineData("sign.faber-posterior-pain", "sign.sij-provocation", true)]
    [InlineData("sign.faber-groin-pain", "sign.sij-provocation", false)]
    public void IsA_follows_the_parents_upwards(string narrow, string wide, bool expected)
    {
        Assert.Equal(expected, Findings.Get(narrow).IsA(Findings.Get(wide)));
    }

    private static string Kebab(string name) => WordStart().Replace(name, "-$0").TrimStart('-').ToLowerInvariant();

    private static string Bare(string text) => text.Trim('.', '?', ' ').ToUpperInvariant();

    private static IEnumerable<string> Repeated(IEnumerable<string> texts, StringComparer comparer) =>
        texts.GroupBy(text => text, comparer).Where(group => group.Count() > 1).Select(group => group.Key);

    [GeneratedRegex("[A-Z]")]
    private static partial Regex WordStart();
}

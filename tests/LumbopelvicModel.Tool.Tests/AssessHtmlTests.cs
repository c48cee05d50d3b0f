using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using LumbopelvicModel.Drawing;
using LumbopelvicModel.Tests.Drawing;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>The page of an assessment. It is written so that it can be read as XML too, which is how it is checked.</summary>
public partial class AssessHtmlTests
{
    private const string Hostile = "</title></style><script>alert('1')</script><img src=x onerror=\"alert(2)\">&amp;&lt; id=\"a\" \u202E\u0001\u009B\uFFFE]]>-->";

    public static TheoryData<string> Inputs =>
    [
        Cases.Stenosis,
        Cases.Emergency,
        "{}",
        """{"present":["pain.groin","pain.low-back","worse.walking"]}""",
        $$"""{"id":{{JsonSerializer.Serialize(Hostile)}},"present":["pain.groin"]}""",
    ];

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task A_page_stands_alone_and_holds_together(string json)
    {
        (string text, XElement page) = await WriteAsync(json, "--intervals");
        string[] ids = [.. page.Descendants().Attributes("id").Select(id => id.Value)];
        string[] references = [.. page.Descendants().Attributes("href").Select(href => href.Value)];

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", text, StringComparison.Ordinal);
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal([], references.Where(reference => reference[0] == '#').Select(reference => reference[1..]).Except(ids));
        Assert.All(references.Where(reference => reference[0] != '#'), reference => Assert.StartsWith("https://", reference, StringComparison.Ordinal));
        Assert.Equal([], page.Descendants().Attributes("aria-labelledby").SelectMany(names => names.Value.Split(' ')).Except(ids));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "form" or "base");
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        string style = page.Descendants("style").Single().Value;
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
        Assert.InRange(text.Length, 20_000, 200_000);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task Headings_and_tables_are_in_order(string json)
    {
        (_, XElement page) = await WriteAsync(json);
        int[] levels = [.. page.Descendants().Where(element => Heading().IsMatch(element.Name.LocalName)).Select(element => element.Name.LocalName[1] - '0')];

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.Equal(["red-flags", "where-it-hurts", "differential", "why", "questions", "input", "sources"], page.Descendants("h2").Select(heading => heading.Attribute("id")!.Value));
        Assert.All(page.Descendants("table"), table =>
        {
            Assert.Equal("caption", table.Elements().First().Name.LocalName);
            Assert.All(table.Element("tbody")!.Elements("tr"), row => Assert.Equal("row", row.Elements().First().Attribute("scope")!.Value));
            Assert.Single(table.Descendants("tr").Select(row => row.Elements().Count()).Distinct());
        });
        Assert.Equal(page.Descendants("section").Count(), page.Descendants("h2").Count());
        Assert.Contains(Assessment.NoDiagnosis, page.Descendants("footer").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_in_is_shown_and_never_read_as_markup()
    {
        (string text, XElement page) = await WriteAsync($$"""{"id":{{JsonSerializer.Serialize(Hostile)}},"present":["pain.groin"]}""");
        string shown = Hostile.Replace('\u0001', '\uFFFD').Replace('\u009B', '\uFFFD').Replace('\uFFFE', '\uFFFD');

        Assert.All(page.Descendants("bdi"), id => Assert.Equal(shown, id.Value));
        Assert.Equal(2, page.Descendants("bdi").Count());
        Assert.StartsWith(shown, page.Descendants("title").First().Value, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tables_say_what_the_assessment_says()
    {
        Assessment expected = Evaluator.Default.EvaluateWithIntervals(PresentationReader.Read(Cases.Stenosis).GetValueOrThrow());

        (_, XElement page) = await WriteAsync(Cases.Stenosis, "--intervals", "--top", "4");
        string[][] rows = Rows(page, "Which condition");

        Assert.Equal(5, rows.Length);
        Assert.All(rows[..^1].Zip(expected.Differential), pair =>
        {
            Assert.StartsWith(pair.Second.Condition.Name, pair.First[0], StringComparison.Ordinal);
            Assert.Equal(pair.Second.Probability.Value, Share(pair.First[1]), 0.00051);
            Assert.Equal(pair.Second.Interval!.High.Value, Share(pair.First[2].Split(" to ")[1]), 0.00051);
        });
        Assert.Equal(expected.Other.Value, Share(rows[^1][1]), 0.00051);
        Assert.Equal(6, Rows(page, "Where it comes from").Length);
        Assert.Equal(5, Rows(page, "Then, by what the answer is expected to tell").Length);
    }

    [Fact]
    public async Task Pictures_are_those_of_the_library()
    {
        Assessment assessment = Evaluator.Default.WithProfile("spine-clinic").Evaluate(PresentationReader.Read(Cases.Stenosis).GetValueOrThrow());

        (string text, _) = await WriteAsync(Cases.Stenosis, "--profile", "spine-clinic");

        Assert.All([BodyMap.Assessment(assessment), Charts.Differential(assessment), Charts.Explanation(assessment)], picture =>
            Assert.Contains(picture.ToString(), text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_red_flag_comes_before_every_probability_with_what_to_do()
    {
        Assessment assessment = Evaluator.Default.Evaluate(PresentationReader.Read(Cases.Emergency).GetValueOrThrow());
        RedFlagAlert alert = assessment.RedFlags[0];

        (string text, XElement page) = await WriteAsync(Cases.Emergency);
        XElement flag = page.Descendants("div").First(div => div.Attribute("class")?.Value == "flag");

        Assert.Contains($"EMERGENCY: {alert.RedFlag.ConcernName}", flag.Value, StringComparison.Ordinal);
        Assert.Contains(alert.RedFlag.Action, flag.Value, StringComparison.Ordinal);
        Assert.All(alert.Findings, finding => Assert.Contains(finding.Name, flag.Value, StringComparison.Ordinal));
        Assert.True(text.IndexOf("class=\"flag\"", StringComparison.Ordinal) < text.IndexOf("<svg", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_source_that_is_named_is_listed_and_no_other()
    {
        (_, XElement page) = await WriteAsync(Cases.Emergency);
        string[] named = [.. page.Descendants("a").Select(link => link.Attribute("href")!.Value).Where(target => target.StartsWith("#cite-", StringComparison.Ordinal)).Distinct()];
        string[] listed = [.. page.Descendants("li").Attributes("id").Select(id => "#" + id.Value)];

        Assert.NotEmpty(named);
        Assert.Equal(named.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_was_understood_is_said()
    {
        (_, XElement page) = await WriteAsync(Cases.Stenosis);
        var rows = Rows(page, "The patient").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

        Assert.Equal("stenosis", rows["Case"]);
        Assert.Equal("female", rows["Sex"]);
        Assert.Equal("right", rows["Side"]);
        Assert.Equal("Pain in the groin", rows["Absent"]);
        Assert.Contains("Worse walking", rows["Present"], StringComparison.Ordinal);
        Assert.Contains("68", rows["Measured"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "Too little is known yet")]
    [InlineData("""{"present":["pain.heel","pain.sole","eased.few-steps"],"absent":["pain.low-back","pain.hip-region","pain.thigh","numbness.leg"]}""", "Nothing here fits well")]
    [InlineData("""{"present":["sign.fever","worse.coughing","pain.low-back"]}""", "URGENT: Spinal infection")]
    public async Task The_headline_names_the_danger_first_and_no_condition_where_none_fits(string json, string expected)
    {
        (_, XElement page) = await WriteAsync(json);

        Assert.Equal(expected, page.Descendants("h1").Single().Value);
    }

    [Fact]
    public async Task The_headline_names_the_leading_condition_where_it_fits()
    {
        ConditionAssessment leading = Evaluator.Default.Evaluate(PresentationReader.Read(Cases.Stenosis).GetValueOrThrow()).Differential[0];

        (_, XElement page) = await WriteAsync(Cases.Stenosis);

        Assert.Equal($"{leading.Name}, {leading.Probability}", page.Descendants("h1").Single().Value);
    }

    [Fact]
    public async Task The_words_of_the_page_stand_out_in_light_and_dark()
    {
        (_, XElement page) = await WriteAsync(Cases.Stenosis);
        MatchCollection schemes = Scheme().Matches(page.Descendants("style").Single().Value);

        Assert.Equal(["light", "dark"], schemes.Select(scheme => scheme.Groups["name"].Value));
        Assert.All(schemes, scheme =>
        {
            string Colour(string name) => Regex.Match(scheme.Value, $"--{name}: (#[0-9a-f]{{6}})").Groups[1].Value;
            Assert.All(["text", "muted", "link", "alarm"], name => Assert.InRange(Contrast.Between(Colour(name), Colour("page")), 4.5, 21));
        });
        Assert.Contains(Theme.Dark.PageStyle, page.Descendants("style").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_goes_to_standard_output_where_that_is_named()
    {
        using var folder = new TemporaryFolder();
        string path = folder.At("case.html");

        ToolResult written = await Tool.FeedAsync(Cases.Stenosis, "assess", "-", "--html", path);
        ToolResult streamed = await Tool.FeedAsync(Cases.Stenosis, "assess", "-", "--html", "-");

        Assert.Equal(new ToolResult(ExitCode.Done, string.Empty, string.Empty), written);
        Assert.Equal(new ToolResult(ExitCode.Done, await File.ReadAllTextAsync(path), string.Empty), streamed);
    }

    [Fact]
    public async Task A_page_that_cannot_be_written_is_refused()
    {
        using var folder = new TemporaryFolder();

        ToolResult result = await Tool.FeedAsync(Cases.Stenosis, "assess", "-", "--html", folder.Path);

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Contains("cannot be written", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_is_written_of_a_bad_case()
    {
        using var folder = new TemporaryFolder();
        string path = folder.At("case.html");

        ToolResult result = await Tool.FeedAsync("""{"age":200}""", "assess", "-", "--html", path);

        Assert.Equal(await Tool.FeedAsync("""{"age":200}""", "assess", "-"), result);
        Assert.False(File.Exists(path));
    }

    private static async Task<(string Text, XElement Page)> WriteAsync(string json, params string[] options)
    {
        using var folder = new TemporaryFolder();
        string path = folder.At("case.html");
        ToolResult result = await Tool.FeedAsync(json, ["assess", "-", "--html", path, .. options]);
        Assert.Equal(new ToolResult(ExitCode.Done, string.Empty, string.Empty), result);
        string text = await File.ReadAllTextAsync(path);
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return (text, XDocument.Load(reader).Root!);
    }

    private static string[][] Rows(XElement page, string caption) =>
        [.. page.Descendants("table").Single(table => table.Element("caption")!.Value == caption).Element("tbody")!.Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToArray())];

    private static double Share(string percent) => double.Parse(percent.Trim('<', '>', '%', ' '), CultureInfo.InvariantCulture) / 100;

    [GeneratedRegex("^h[1-6]$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"color-scheme: (?<name>light|dark); --page[^}]*\}")]
    private static partial Regex Scheme();
}

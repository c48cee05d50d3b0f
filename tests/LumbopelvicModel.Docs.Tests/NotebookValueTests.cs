using System.Text.Json.Nodes;
using LumbopelvicModel.Drawing;
using LumbopelvicModel.Notebooks;

namespace LumbopelvicModel.Docs.Tests;

/// <summary>How values look below a cell.</summary>
public class NotebookValueTests
{
    [Fact]
    public void A_picture_is_shown_as_a_picture_in_two_forms()
    {
        SvgPicture picture = BodyMap.Presentation(Presentation.Empty.Present(Findings.Pain.Groin));
        JsonObject bundle = MimeBundle.Of(picture);

        Assert.Equal(picture.ToString(), Text(bundle, "image/svg+xml"));
        Assert.Equal(picture.ToString(), Carried(Text(bundle, "text/html")));
        Assert.Equal(picture.Title, Text(bundle, "text/plain"));
    }

    [Fact]
    public void A_list_of_records_is_a_table()
    {
        JsonObject bundle = MimeBundle.Of(new[] { new { Name = "a < b", Share_of_all = 0.5 }, new { Name = "c", Share_of_all = 12.25 } });

        Assert.Equal("Name   Share of all\n-----  ------------\na < b           0.5\nc             12.25", Text(bundle, "text/plain"));
        Assert.Contains("<td style=\"text-align: left\">a &lt; b</td><td style=\"text-align: right\">0.5</td>", Text(bundle, "text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_names_is_a_line_for_each() => Assert.Equal("L1\nL2", ValueText.Of(new[] { NerveRoots.L1, NerveRoots.L2 }));

    [Fact]
    public void A_record_is_a_line_for_each_property() =>
        Assert.Equal("Finding: pain.groin\nBits:    0.25", ValueText.Of(new Question(Findings.Pain.Groin, 0.25)));

    [Fact]
    public void A_value_with_words_of_its_own_says_them()
    {
        Assessment assessment = Evaluator.Default.Evaluate(Presentation.Empty);

        Assert.Equal(assessment.ToString(), ValueText.Of(assessment));
        Assert.False(MimeBundle.Of(assessment).ContainsKey("text/html"));
    }

    [Theory]
    [InlineData(null, "null")]
    [InlineData("text", "text")]
    [InlineData(1.5, "1.5")]
    [InlineData(true, "True")]
    public void A_simple_value_is_its_text(object? value, string text) => Assert.Equal(text, ValueText.Of(value));

    // What a browser makes of it: line breaks of an address are skipped.
    private static string Carried(string html)
    {
        const string Scheme = "data:image/svg+xml,";
        int start = html.IndexOf(Scheme, StringComparison.Ordinal) + Scheme.Length;
        return Uri.UnescapeDataString(html[start..html.IndexOf('"', start)].Replace("\n", string.Empty, StringComparison.Ordinal));
    }

    private static string Text(JsonObject bundle, string type) => NotebookText.Join(bundle[type]);
}

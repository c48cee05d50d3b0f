using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>What holds of every picture in every theme.</summary>
public partial class BodyMapTests
{
    [Theory]
    [MemberData(nameof(Pictures.Names), MemberType = typeof(Pictures))]
    public void A_picture_says_to_a_screen_reader_what_it_shows(string name, string theme)
    {
        var parsed = new ParsedPicture(Pictures.Draw(name, theme));

        Assert.Equal(XName.Get("svg", "http://www.w3.org/2000/svg"), parsed.Root.Name);
        Assert.Equal("img", parsed.Root.Attribute("role")!.Value);
        string[] spoken = [.. parsed.Root.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => parsed.ById(id).Value)];
        Assert.Equal([parsed.Picture.Title, parsed.Picture.Description], spoken);
        Assert.All(spoken, text => Assert.NotEqual(string.Empty, text.Trim()));
        Assert.Equal($"0 0 {parsed.Picture.Width} {parsed.Picture.Height}", parsed.Root.Attribute("viewBox")!.Value);
    }

    [Theory]
    [MemberData(nameof(Pictures.Names), MemberType = typeof(Pictures))]
    public void A_picture_says_that_it_is_no_diagnosis(string name, string theme) =>
        Assert.Contains(Assessment.NoDiagnosis, new ParsedPicture(Pictures.Draw(name, theme)).Texts);

    [Theory]
    [MemberData(nameof(Pictures.Names), MemberType = typeof(Pictures))]
    public void A_picture_is_below_60_kilobytes(string name, string theme) =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Pictures.Draw(name, theme).ToString()), 10_000, 60 * 1024);

    [Theory]
    [MemberData(nameof(Pictures.Names), MemberType = typeof(Pictures))]
    public void Ids_are_unique_and_everything_referred_to_is_there(string name, string theme)
    {
        var parsed = new ParsedPicture(Pictures.Draw(name, theme));

        Assert.Equal(parsed.Ids.Distinct(), parsed.Ids);
        Assert.NotEmpty(parsed.References);
        Assert.Equal([], parsed.References.Except(parsed.Ids));
        Assert.DoesNotContain(parsed.Elements, element => element.Name.LocalName is "script" or "image" or "style" or "foreignObject");
    }

    [Theory]
    [MemberData(nameof(Pictures.Names), MemberType = typeof(Pictures))]
    public void Labels_stay_in_the_picture_and_off_each_other(string name, string theme)
    {
        SvgPicture picture = Pictures.Draw(name, theme);
        IReadOnlyList<TextBox> boxes = new ParsedPicture(picture).TextBoxes;

        Assert.NotEmpty(boxes);
        Assert.Equal([], boxes.Where(box => box.Left < 0 || box.Top < 0 || box.Right > picture.Width || box.Bottom > picture.Height));
        Assert.Equal([], from first in Enumerable.Range(0, boxes.Count)
                         from second in Enumerable.Range(first + 1, boxes.Count - first - 1)
                         where boxes[first].Overlaps(boxes[second])
                         select $"{boxes[first]} over {boxes[second]}");
    }

    [Theory]
    [MemberData(nameof(Pictures.Names), MemberType = typeof(Pictures))]
    public void Text_has_a_contrast_of_at_least_four_and_a_half(string name, string theme)
    {
        var parsed = new ParsedPicture(Pictures.Draw(name, theme));
        string background = parsed.Named("rect").First().Attribute("fill")!.Value;

        Assert.Equal([], parsed.Named("text").Where(text => Contrast.Between(ParsedPicture.Inherited(text, "fill"), background) < 4.5));
    }

    [Theory]
    [MemberData(nameof(Pictures.Names), MemberType = typeof(Pictures))]
    public void A_theme_changes_colours_only(string name, string theme) =>
        Assert.Equal(WithoutColours(Pictures.Draw(name, Theme.Light.Id)), WithoutColours(Pictures.Draw(name, theme)));

    [Theory]
    [MemberData(nameof(Pictures.Names), MemberType = typeof(Pictures))]
    public void The_same_input_gives_the_same_text_in_any_culture(string name, string theme)
    {
        SvgPicture first = Pictures.Draw(name, theme);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            SvgPicture second = Pictures.Draw(name, theme);

            Assert.Equal(first.ToString(), second.ToString());
            Assert.Equal(first, second);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Pictures_on_one_page_share_no_id()
    {
        var owners = new Dictionary<string, SvgPicture>();
        foreach (SvgPicture picture in Pictures.All())
        {
            XElement root = XDocument.Parse(picture.ToString()).Root!;
            Assert.Matches("^p[0-9a-f]{6}$", picture.Id);
            Assert.All(root.Descendants().Attributes("id"), id => Assert.StartsWith(picture.Id + "-", id.Value, StringComparison.Ordinal));
            Assert.All(ParsedPicture.ReferencesIn(root), id => Assert.StartsWith(picture.Id + "-", id, StringComparison.Ordinal));
            Assert.True(owners.TryAdd(picture.Id, picture) || owners[picture.Id] == picture, picture.Title);
        }

        Assert.InRange(owners.Count, Theme.All.Count * NerveRoots.All.Count, int.MaxValue);
    }

    [Fact]
    public void Text_that_looks_like_an_id_stays_as_it_is()
    {
        const string Name = " id=\"a\" href=\"#a\" fill=\"url(#a)\"";

        Assert.EndsWith(Name, XDocument.Parse(BodyMap.Presentation(Presentation.Empty.WithId(Name)).ToString()).Root!.Elements().First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_theme_a_picture_is_light()
    {
        Assert.Equal(BodyMap.Dermatomes(Theme.Light), BodyMap.Dermatomes());
        Assert.NotEqual(BodyMap.Dermatomes(Theme.Dark), BodyMap.Dermatomes());
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("presentation", () => BodyMap.Presentation(null!));
        Assert.Throws<ArgumentNullException>("assessment", () => BodyMap.Assessment(null!));
        Assert.Throws<ArgumentNullException>("root", () => BodyMap.Root(null!));
    }

    [Fact]
    public void What_XML_cannot_say_in_the_name_of_a_case_does_not_break_the_picture()
    {
        SvgPicture picture = BodyMap.Presentation(Presentation.Empty.WithId("a\u0001b\uD800c\uFFFF<&\"☃"));

        Assert.Contains("☃", new ParsedPicture(picture).ById("title").Value, StringComparison.Ordinal);
    }

    private static string WithoutColours(SvgPicture picture) => Colour().Replace(picture.ToString().Replace(picture.Id, "p", StringComparison.Ordinal), "#");

    [GeneratedRegex("#[0-9a-f]{6}")]
    private static partial Regex Colour();
}

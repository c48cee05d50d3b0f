using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>What holds of every picture, of the body and of charts, in every theme.</summary>
public partial class PictureTests
{
    [Theory]
    [MemberData(nameof(Pictures.Names), MemberType = typeof(Pictures))]
    public void A_picture_is_legible(string name, string theme) => Legibility.Check(Pictures.Draw(name, theme));

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
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~", PercentSymbol = "pc" } };
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

    private static string WithoutColours(SvgPicture picture) => Colour().Replace(picture.ToString().Replace(picture.Id, "p", StringComparison.Ordinal), "#");

    [GeneratedRegex("#[0-9a-f]{6}")]
    private static partial Regex Colour();
}

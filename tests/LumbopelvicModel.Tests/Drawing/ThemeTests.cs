using System.Text.RegularExpressions;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

public partial class ThemeTests
{
    public static TheoryData<string> Ids => [.. Theme.All.Select(theme => theme.Id)];

    [Fact]
    public void The_contrast_of_black_on_white_is_21() => Assert.Equal(21, Contrast.Between("#000000", "#ffffff"), 9);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Marks_and_outline_stand_out_from_the_skin_by_at_least_three(string id)
    {
        ThemeColours colours = Theme.All.Single(theme => theme.Id == id).Colours;

        Assert.All(
            [colours.Pain, colours.Numbness, colours.SensoryLoss, colours.Typical, colours.Outline],
            colour => Assert.InRange(Contrast.Between(colour, colours.Skin), 3, 21));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_root_has_a_colour_of_its_own(string id)
    {
        IReadOnlyList<string> roots = Theme.All.Single(theme => theme.Id == id).Colours.Roots;

        Assert.Equal(NerveRoots.All.Count, roots.Distinct().Count());
    }

    [Fact]
    public void Neighbouring_roots_differ_in_print_as_greys()
    {
        IReadOnlyList<string> roots = Theme.Print.Colours.Roots;

        Assert.All(roots.Zip(roots.Skip(1)), neighbours => Assert.InRange(Contrast.Between(neighbours.First, neighbours.Second), 1.4, 21));
    }

    [Fact]
    public void Print_is_grey_throughout() =>
        Assert.All(
            typeof(ThemeColours).GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => (string)property.GetValue(Theme.Print.Colours)!).Concat(Theme.Print.Colours.Roots),
            colour => Assert.True(colour[1..3] == colour[3..5] && colour[3..5] == colour[5..7], colour));

    [Fact]
    public void Each_colour_of_a_light_picture_is_one_of_its_own_so_that_a_page_can_change_it() =>
        Assert.Equal(Theme.Light.Colours.All.Distinct(), Theme.Light.Colours.All);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_list_of_colours_holds_every_colour(string id)
    {
        ThemeColours colours = Theme.All.Single(theme => theme.Id == id).Colours;
        IEnumerable<string> single = typeof(ThemeColours).GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => (string)property.GetValue(colours)!);

        Assert.Equal(single.Concat(colours.Roots).Order(StringComparer.Ordinal), colours.All.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_style_of_a_page_makes_of_a_light_picture_one_of_the_theme(string id)
    {
        Theme theme = Theme.All.Single(theme => theme.Id == id);
        SvgPicture light = BodyMap.Assessment(Evaluator.Default.Evaluate(Patients.Everything));
        SvgPicture other = BodyMap.Assessment(Evaluator.Default.Evaluate(Patients.Everything), theme);
        Dictionary<string, string> rules = Rule().Matches(theme.PageStyle).ToDictionary(rule => rule.Groups["selector"].Value, rule => $"{rule.Groups["attribute"].Value}=\"{rule.Groups["colour"].Value}\"", StringComparer.Ordinal);

        string styled = Coloured().Replace(light.ToString(), attribute => rules.GetValueOrDefault(attribute.Value, attribute.Value));

        Assert.Equal(other.ToString().Replace(other.Id, "p", StringComparison.Ordinal), styled.Replace(light.Id, "p", StringComparison.Ordinal));
        Assert.Equal(theme == Theme.Light, rules.Count == 0);
    }

    [Fact]
    public void Themes_are_named() => Assert.Equal(["light", "dark", "print"], Theme.All.Select(theme => theme.ToString()));

    [GeneratedRegex(@"\[(?<selector>[^\]]+)\]\{(?<attribute>[a-z-]+):(?<colour>#[0-9a-f]{6})\}")]
    private static partial Regex Rule();

    [GeneratedRegex("[a-z-]+=\"#[0-9a-f]{6}\"")]
    private static partial Regex Coloured();
}

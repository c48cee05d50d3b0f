using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

public class ThemeTests
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
    public void Themes_are_named() => Assert.Equal(["light", "dark", "print"], Theme.All.Select(theme => theme.ToString()));
}

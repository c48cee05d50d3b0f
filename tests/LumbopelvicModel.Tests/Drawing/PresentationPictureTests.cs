using System.Xml.Linq;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

public class PresentationPictureTests
{
    [Theory]
    [InlineData(Side.Left, "left")]
    [InlineData(Side.Right, "right")]
    [InlineData(Side.Bilateral, "left right")]
    [InlineData(Side.Midline, "left right")]
    [InlineData(null, "left right")]
    public void A_finding_is_marked_on_the_side_of_the_complaint(Side? side, string sides)
    {
        IReadOnlyList<XElement> painted = Draw(Patients.Sciatica.On(side)).Painted;

        Assert.NotEmpty(painted);
        foreach (IGrouping<string, XElement> region in painted.GroupBy(mark => $"{mark.Parent!.Attribute("data-finding")!.Value} {mark.Attribute("href")!.Value.Split('-')[0]} {mark.Attribute("data-region")!.Value}"))
        {
            Assert.Equal(sides, string.Join(' ', region.Select(mark => mark.Attribute("data-side")!.Value).Order()));
        }

        Assert.All(painted, mark => Assert.Contains($"-{mark.Attribute("data-side")!.Value}-{mark.Attribute("data-region")!.Value}", mark.Attribute("href")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_region_in_the_midline_is_marked_once_whatever_the_side()
    {
        Presentation saddle = Presentation.Empty.On(Side.Left).Present(Findings.Numbness.Saddle, Findings.Course.Bilateral);

        XElement mark = Assert.Single(Draw(saddle).Painted);

        Assert.Equal("midline", mark.Attribute("data-side")!.Value);
    }

    [Fact]
    public void Every_kind_of_finding_is_marked_in_its_region_and_view()
    {
        string[] expected =
        [
            .. from region in BodyRegions.All
               where region == BodyRegions.Buttock || !BodyRegions.All.Any(other => other != region && other.IsWithin(region))
               from view in region.View == BodyView.Both ? new[] { "back", "front" } : [region.View.ToString().ToLowerInvariant()]
               from kind in new[] { "numbness", "pain", "sensory-loss" }
               select $"{kind} {view} {region.Id}",
        ];

        IEnumerable<string> marks = Draw(Patients.Everything.On(Side.Bilateral)).Painted
            .Select(mark => $"{mark.Parent!.Attribute("data-finding")!.Value} {mark.Attribute("href")!.Value[1..].Split('-')[0]} {mark.Attribute("data-region")!.Value}").Distinct();

        Assert.Equal(expected.Order(StringComparer.Ordinal), marks.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_wide_region_is_marked_only_where_nothing_narrower_is_known()
    {
        Presentation leg = Presentation.Empty.On(Side.Right).Present(Findings.Pain.Leg);

        Assert.Equal(["leg", "leg"], Draw(leg).Painted.Select(mark => mark.Attribute("data-region")!.Value));
        Assert.Equal(["calf"], Draw(leg.Present(Findings.Pain.Calf)).Painted.Select(mark => mark.Attribute("data-region")!.Value));
    }

    [Fact]
    public void The_whole_buttock_is_marked_beside_a_part_of_it_only_where_it_was_named()
    {
        Presentation part = Presentation.Empty.On(Side.Right).Present(Findings.Pain.UpperLateralButtock);

        Assert.Equal(["upper-lateral-buttock"], Draw(part).Painted.Select(mark => mark.Attribute("data-region")!.Value));
        Assert.Equal(["buttock", "upper-lateral-buttock"], Draw(part.Present(Findings.Pain.Buttock)).Painted.Select(mark => mark.Attribute("data-region")!.Value));
    }

    [Fact]
    public void Kinds_are_told_apart_by_their_patterns_without_colour()
    {
        string[] patterns = [.. new ParsedPicture(BodyMap.Presentation(Patients.Everything, Theme.Print)).Named("pattern")
            .Select(pattern => string.Concat(pattern.Elements().Select(element => string.Join(' ', element.Attributes().Where(attribute => attribute.Name != "fill"))))
                + pattern.Attribute("patternTransform")?.Value)];

        Assert.Equal(3, patterns.Length);
        Assert.Equal(patterns.Distinct(), patterns);
    }

    [Fact]
    public void Both_sides_affected_marks_the_other_side_paler()
    {
        Presentation both = Presentation.Empty.On(Side.Right).Present(Findings.Pain.Calf, Findings.Course.Bilateral);

        ParsedPicture picture = Draw(both);

        Assert.Null(picture.Painted.Single(mark => mark.Attribute("data-side")!.Value == "right").Parent!.Attribute("opacity"));
        Assert.NotNull(picture.Painted.Single(mark => mark.Attribute("data-side")!.Value == "left").Parent!.Attribute("opacity"));
        Assert.Contains(picture.Texts, text => text.Contains("the left is affected too", StringComparison.Ordinal));
        Assert.Contains(Findings.Course.Bilateral.Name, picture.Texts);
    }

    [Fact]
    public void Every_marked_region_is_labelled_with_its_kinds()
    {
        ParsedPicture picture = Draw(Patients.Sciatica.On(Side.Left));

        Assert.All(picture.Painted, mark =>
        {
            Assert.True(BodyRegions.TryGet(mark.Attribute("data-region")!.Value, out BodyRegion? region));
            Assert.Contains(region.Name, picture.Texts);
        });
        Assert.Contains("numbness, sensory loss", picture.Texts);
    }

    [Fact]
    public void A_crossed_sign_and_what_was_denied_are_named()
    {
        string words = string.Join(' ', Draw(Patients.Sciatica).Texts);

        Assert.Contains(Findings.Sign.CrossedStraightLegRaise.Name, words, StringComparison.Ordinal);
        Assert.Contains("Pain: groin", words, StringComparison.Ordinal);
        Assert.Contains("Numbness or tingling: saddle area", words, StringComparison.Ordinal);
        Assert.Contains("The side is not known", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_marked_where_nothing_is_known()
    {
        ParsedPicture picture = Draw(Presentation.Empty);

        Assert.Empty(picture.Painted);
        Assert.Contains("Nothing is marked", picture.Picture.Description, StringComparison.Ordinal);
    }

    private static ParsedPicture Draw(Presentation presentation) => new(BodyMap.Presentation(presentation));
}

using System.Xml.Linq;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

public class DermatomePictureTests
{
    private static readonly ParsedPicture Picture = new(BodyMap.Dermatomes());

    [Fact]
    public void Every_region_of_every_dermatome_is_painted_with_its_grade_on_both_sides_and_nothing_else_is()
    {
        string[] expected =
        [
            .. from root in NerveRoots.All
               from entry in root.Dermatome.Regions
               from view in entry.Region.View == BodyView.Both ? new[] { "back", "front" } : [entry.Region.View.ToString().ToLowerInvariant()]
               from side in new[] { "left", "right" }
               select $"{root} {entry.Grade.ToString().ToLowerInvariant()} #{view}-{side}-{entry.Region}",
        ];

        IEnumerable<string> painted = Picture.Painted.Select(mark => $"{mark.Parent!.Attribute("data-root")!.Value} {mark.Parent!.Attribute("data-grade")!.Value} {mark.Attribute("href")!.Value}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), painted.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_disputed_never_hides_what_is_agreed()
    {
        string[] grades = [.. Picture.Painted.Select(mark => mark.Parent!.Attribute("data-grade")!.Value)];

        Assert.True(Array.LastIndexOf(grades, "core", Array.IndexOf(grades, "disputed")) >= 0);
        Assert.Equal(["usual", "disputed"], grades.SkipWhile(grade => grade == "core").Distinct().Take(2));
        Assert.All(Picture.Painted.Where(mark => mark.Parent!.Attribute("data-grade")!.Value != "core"), mark => Assert.StartsWith("url(#", mark.Parent!.Attribute("fill")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_of_a_region_is_drawn_only_where_the_dermatome_says_which()
    {
        Assert.All(DermatomePart.All, part =>
        {
            DermatomeRegion entry = part.Root.Dermatome.Regions.Single(entry => entry.Region == part.Region);
            string word = !part.IsAbove ? "lower" : entry.Note.Contains("level", StringComparison.Ordinal) ? "level" : entry.Note.Contains("along", StringComparison.Ordinal) ? "along" : "upper";
            Assert.Contains(word, entry.Note, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void A_label_of_a_part_points_into_it()
    {
        Assert.All(DermatomePart.All, part =>
        {
            BodyFigure figure = BodyFigure.All.First(figure => figure.Shows(part.Region));
            Assert.True(ParsedPicture.Contains(Picture.PointsOf(figure.IdOf(part.Region, Side.Left)), figure.DirectionOf(Side.Left) * part.AnchorX, part.AnchorY), $"{part.Root} {part.Region}");
            IReadOnlyList<Knot> border = Curve.Parse(part.Border.Knots).Knots;
            (Knot inner, Knot outer) = border.Zip(border.Skip(1)).First(piece => piece.First.X <= part.AnchorX && part.AnchorX <= piece.Second.X);
            double y = inner.Y + ((outer.Y - inner.Y) * (part.AnchorX - inner.X) / (outer.X - inner.X));
            Assert.Equal(part.IsAbove, part.AnchorY < y);
            Assert.True(Math.Abs(part.AnchorY - y) > 3, $"{part.Root} {part.Region}");
        });
    }

    [Fact]
    public void Every_root_has_its_key_sensory_point_in_the_picture_and_in_words()
    {
        Assert.Equal(NerveRoots.All.Select(root => root.Id), Picture.Elements.Attributes("data-key-point").Select(point => point.Value));
        string words = string.Join(' ', Picture.Texts);
        Assert.All(NerveRoots.All, root => Assert.Contains(root.Dermatome.KeySensoryPoint, words, StringComparison.Ordinal));
    }
}

using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>The drawn body: where the regions are, that left is left, that the skin is covered once.</summary>
public class BodyFigureTests
{
    private static readonly ParsedPicture Picture = new(BodyMap.Dermatomes());
    private static readonly BodyRegion[] InTheMidline = [BodyRegions.Tailbone, BodyRegions.Saddle];

    [Fact]
    public void Every_region_has_a_shape_on_each_side_in_each_view_that_it_names_and_in_no_other()
    {
        string[] expected =
        [
            .. from region in BodyRegions.All
               from view in new[] { (Id: "front", View: BodyView.Front), (Id: "back", View: BodyView.Back) }
               where region.View == BodyView.Both || region.View == view.View
               from side in InTheMidline.Contains(region) ? new[] { "midline" } : ["left", "right"]
               select $"{view.Id}-{side}-{region.Id}",
        ];

        string[] shapes = [.. Picture.Ids.Where(id => id.Split('-') is [_, "left" or "right" or "midline", ..])];

        Assert.Equal(expected.Order(StringComparer.Ordinal), shapes.Order(StringComparer.Ordinal));
        Assert.All(shapes, id => Assert.True(Picture.ById(id).Name.LocalName == "path" || Picture.ById(id).HasElements, $"{id} is empty."));
    }

    [Fact]
    public void A_wide_region_is_the_union_of_its_parts()
    {
        IEnumerable<string> parts = PathsIn("front-left-leg");

        Assert.Equal(
            [
                "front-left-anterior-thigh", "front-left-foot-dorsum", "front-left-great-toe", "front-left-knee", "front-left-lateral-foot",
                "front-left-lateral-leg", "front-left-lateral-thigh", "front-left-medial-leg", "front-left-medial-thigh", "front-left-shin",
            ],
            parts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_left_mirrors_the_right_and_lies_where_the_patient_has_it()
    {
        foreach (string left in Paths("left"))
        {
            IReadOnlyList<(double X, double Y)> points = Picture.PointsOf(left);
            IReadOnlyList<(double X, double Y)> mirrored = Picture.PointsOf(left.Replace("-left-", "-right-", StringComparison.Ordinal));

            Assert.All(points.Zip(mirrored), pair => Assert.True(Math.Abs(pair.First.X + pair.Second.X) < 0.11 && Math.Abs(pair.First.Y - pair.Second.Y) < 0.11, left));
            Assert.Equal(left.StartsWith("front", StringComparison.Ordinal) ? 1 : -1, Math.Sign(points.Average(point => point.X)));
        }
    }

    [Theory]
    [InlineData("front")]
    [InlineData("back")]
    public void No_skin_belongs_to_two_regions_and_that_of_the_leg_belongs_to_one(string view)
    {
        IReadOnlyList<(double X, double Y)> outline = Picture.PointsOf($"{view}-outline");
        var shapes = Paths("left").Concat(Paths("midline")).Where(id => id.StartsWith(view, StringComparison.Ordinal) && !id.EndsWith("upper-lateral-buttock", StringComparison.Ordinal))
            .Select(id => (Id: id, Points: Picture.PointsOf(id))).ToArray();
        int direction = view == "front" ? 1 : -1;
        int covered = 0;

        for (double y = 2; y < BodyFigure.Height; y += 3.7)
        {
            for (double x = 1.3; x < BodyFigure.HalfWidth; x += 2.9)
            {
                if (!ParsedPicture.Contains(outline, x * direction, y))
                {
                    continue;
                }

                string[] owners = [.. shapes.Where(shape => ParsedPicture.Contains(shape.Points, x * direction, y)).Select(shape => shape.Id)];
                Assert.True(owners.Length <= 1, $"({x}, {y}) belongs to {string.Join(" and ", owners)}.");
                Assert.True(owners.Length == 1 || y < 300, $"({x}, {y}) on the {view} of the leg belongs to no region.");
                covered += owners.Length;
            }
        }

        Assert.InRange(covered, 1000, int.MaxValue);
    }

    [Fact]
    public void The_upper_lateral_buttock_lies_in_the_buttock() =>
        Assert.All(BodyFigure.Back.Shapes.Where(shape => shape.Region == BodyRegions.UpperLateralButtock), shape =>
            Assert.True(ParsedPicture.Contains(Picture.PointsOf("back-right-buttock"), shape.AnchorX, shape.AnchorY)));

    [Fact]
    public void Labels_point_into_their_region_and_into_the_body()
    {
        foreach (BodyFigure figure in BodyFigure.All)
        {
            int direction = figure.DirectionOf(Side.Right);
            foreach (RegionShape shape in figure.Shapes)
            {
                string id = figure.IdOf(shape.Region, Side.Right);
                Assert.True(ParsedPicture.Contains(Picture.PointsOf(id), direction * shape.AnchorX, shape.AnchorY), id);
                Assert.True(ParsedPicture.Contains(Picture.PointsOf($"{figure.Id}-outline"), direction * shape.AnchorX, shape.AnchorY), id);
            }
        }
    }

    [Fact]
    public void Key_sensory_points_lie_in_the_region_that_the_dermatome_names()
    {
        Assert.Equal(NerveRoots.All, KeyPoint.All.Select(point => point.Root));
        Assert.All(KeyPoint.All, point =>
        {
            int direction = point.Figure.DirectionOf(Side.Left);
            string id = point.Figure.IdOf(point.Root.Dermatome.KeySensoryRegion, Side.Left);
            Assert.True(ParsedPicture.Contains(Picture.PointsOf(id), direction * point.X, point.Y), id);
            Assert.True(ParsedPicture.Contains(Picture.PointsOf($"{point.Figure.Id}-outline"), direction * point.X, point.Y), id);
        });
    }

    [Fact]
    public void Proportions_are_human()
    {
        // Heights above the ground in thousandths of the body height; the figure begins at 730.
        double HeightOf(string id) => 730 - Picture.PointsOf(id).Average(point => point.Y);
        double hip = Picture.PointsOf("front-outline").Max(point => point.X);
        double waist = Picture.PointsOf("front-outline").Where(point => point.X > 0 && point.Y is > 90 and < 115).Min(point => point.X);

        Assert.InRange(HeightOf("front-left-knee"), 260, 300);
        Assert.InRange(HeightOf("front-left-groin"), 480, 530);
        Assert.InRange(2 * hip, 185, 215);
        Assert.InRange(waist / hip, 0.75, 0.9);
    }

    private static IEnumerable<string> PathsIn(string id) =>
        Picture.ById(id).Name.LocalName == "path" ? [id] : Picture.ById(id).Elements().SelectMany(part => PathsIn(part.Attribute("href")!.Value[1..]));

    private static IEnumerable<string> Paths(string side) =>
        Picture.Named("path").Select(path => path.Attribute("id")?.Value).OfType<string>().Where(id => id.Split('-')[1] == side);
}

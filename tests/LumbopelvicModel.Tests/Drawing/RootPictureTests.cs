using System.Globalization;
using System.Xml.Linq;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

public class RootPictureTests
{
    public static TheoryData<string> Ids => [.. NerveRoots.All.Select(root => root.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_right_shows_the_skin_and_the_left_the_pain(string id)
    {
        (NerveRoot root, ParsedPicture picture) = Draw(id);

        Assert.Equal(
            root.Dermatome.Regions.Select(entry => entry.Region.Id).Order(StringComparer.Ordinal),
            RegionsOn(picture, "right", "data-grade"));
        Assert.Equal(root.PainReferral.Select(region => region.Id).Order(StringComparer.Ordinal), RegionsOn(picture, "left", "data-finding"));
        Assert.Equal([], RegionsOn(picture, "left", "data-grade"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_disc_that_presses_on_it_is_marked_at_that_disc(string id)
    {
        (NerveRoot root, ParsedPicture picture) = Draw(id);
        XElement[] marks = [.. picture.Elements.Where(element => element.Attribute("data-herniation") is not null)];

        Assert.Equal(root.Compressions.Select(compression => compression.ToString()), marks.Select(mark => mark.Attribute("data-herniation")!.Value));
        foreach ((RootCompression compression, XElement mark) in root.Compressions.Zip(marks))
        {
            XElement disc = picture.Elements.Single(element => element.Attribute("data-disc")?.Value == compression.Disc.Id);
            Assert.InRange(Value(mark, "cy"), Value(disc, "y"), Value(disc, "y") + Value(disc, "height"));
            Assert.Contains(compression.ToString(), picture.Texts);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Movements_reflexes_and_tests_are_named(string id)
    {
        (NerveRoot root, ParsedPicture picture) = Draw(id);
        string words = string.Join(' ', picture.Texts);

        string[] expected =
        [
            .. root.Myotome.OtherMovements.SelectMany(entry => entry.Muscles).Select(muscle => muscle.Name.ToLowerInvariant()),
            .. root.Myotome.KeyMuscle?.Muscles.Select(muscle => muscle.Name.ToLowerInvariant()) ?? [],
            .. root.Reflexes.Select(reflex => reflex.Name),
            .. root.TensionTests.Select(test => test.Name),
            root.Dermatome.KeySensoryPoint,
        ];
        Assert.All(expected, word => Assert.Contains(word, words, StringComparison.Ordinal));
    }

    private static (NerveRoot Root, ParsedPicture Picture) Draw(string id)
    {
        Assert.True(NerveRoots.TryGet(id, out NerveRoot? root));
        return (root, new ParsedPicture(BodyMap.Root(root)));
    }

    private static IEnumerable<string> RegionsOn(ParsedPicture picture, string side, string attribute) => picture.Painted
        .Where(mark => mark.Attribute("data-side")!.Value == side && mark.Parent!.Attribute(attribute) is not null)
        .Select(mark => mark.Attribute("data-region")!.Value)
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static double Value(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}

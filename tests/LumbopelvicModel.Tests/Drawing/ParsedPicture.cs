using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>A picture read back from its text, as a browser reads it, with its ids without what they begin with.</summary>
internal sealed partial class ParsedPicture
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public ParsedPicture(SvgPicture picture)
    {
        Picture = picture;
        Root = XDocument.Parse(picture.ToString().Replace(picture.Id + "-", string.Empty, StringComparison.Ordinal)).Root!;
        Elements = [.. Root.Descendants()];
    }

    public SvgPicture Picture { get; }

    public XElement Root { get; }

    public IReadOnlyList<XElement> Elements { get; }

    public IEnumerable<string> Ids => Elements.Attributes("id").Select(id => id.Value);

    /// <summary>Every id that something refers to.</summary>
    public IEnumerable<string> References => ReferencesIn(Root);

    public IEnumerable<XElement> Named(string name) => Root.Descendants(Svg + name);

    public XElement ById(string id) => Elements.Single(element => element.Attribute("id")?.Value == id);

    /// <summary>What was painted on the body.</summary>
    public IReadOnlyList<XElement> Painted => [.. Elements.Where(element => element.Attribute("data-region") is not null)];

    public IEnumerable<string> Texts => Named("text").Select(text => text.Value);

    /// <summary>The room that each text takes, at 0.6 em a character.</summary>
    public IReadOnlyList<TextBox> TextBoxes => [.. Named("text").Select(BoxOf)];

    /// <summary>The points of a path, ten on each curve.</summary>
    public IReadOnlyList<(double X, double Y)> PointsOf(string id)
    {
        var points = new List<(double, double)>();
        (double X, double Y) at = default;
        (double X, double Y) mirrored = default;
        foreach (Match command in Command().Matches(ById(id).Attribute("d")!.Value))
        {
            double[] numbers = [.. Number().Matches(command.Value).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture))];
            if (command.Value[0] == 'M')
            {
                at = (numbers[0], numbers[1]);
                continue;
            }

            double[] curve = command.Value[0] == 's' ? [mirrored.X, mirrored.Y, .. numbers] : numbers;
            Assert.Equal(6, curve.Length);
            for (int step = 1; step <= 10; step++)
            {
                double t = step / 10.0;
                double Along(double from, int offset) =>
                    from + (3 * (1 - t) * (1 - t) * t * curve[offset]) + (3 * (1 - t) * t * t * curve[2 + offset]) + (t * t * t * curve[4 + offset]);
                points.Add((Along(at.X, 0), Along(at.Y, 1)));
            }

            mirrored = (curve[4] - curve[2], curve[5] - curve[3]);
            at = (at.X + curve[4], at.Y + curve[5]);
        }

        return points;
    }

    public static IEnumerable<string> ReferencesIn(XElement root) => root.DescendantsAndSelf().Attributes().SelectMany(attribute => attribute.Name.LocalName switch
    {
        "href" => [attribute.Value[1..]],
        "aria-labelledby" => attribute.Value.Split(' '),
        _ => UrlReference().Matches(attribute.Value).Select(match => match.Groups[1].Value),
    });

    /// <summary>Whether a point lies in a closed line.</summary>
    public static bool Contains(IReadOnlyList<(double X, double Y)> line, double x, double y)
    {
        bool isInside = false;
        for (int i = 0, last = line.Count - 1; i < line.Count; last = i++)
        {
            if (line[i].Y > y != line[last].Y > y && x < line[i].X + ((line[last].X - line[i].X) * (y - line[i].Y) / (line[last].Y - line[i].Y)))
            {
                isInside = !isInside;
            }
        }

        return isInside;
    }

    /// <summary>An attribute of an element, or of the nearest around it that has one.</summary>
    public static string Inherited(XElement element, string name) => element.AncestorsAndSelf().Select(around => around.Attribute(name)).OfType<XAttribute>().First().Value;

    private static TextBox BoxOf(XElement text)
    {
        double Value(string name) => double.Parse(Inherited(text, name), CultureInfo.InvariantCulture);
        double size = Value("font-size");
        double width = 0.6 * size * text.Value.Length;
        double left = Value("x") - (text.Attribute("text-anchor")?.Value switch
        {
            "end" => width,
            "middle" => width / 2,
            _ => 0,
        });
        return new TextBox(text.Value, left, Value("y") - (0.8 * size), width, size);
    }

    [GeneratedRegex(@"url\(#([^)]+)\)")]
    private static partial Regex UrlReference();

    [GeneratedRegex("[Mcs][^Mcsz]+")]
    private static partial Regex Command();

    [GeneratedRegex(@"-?(\d+(\.\d+)?|\.\d+)")]
    private static partial Regex Number();
}

using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>Where the shapes of a chart are: straight lines, boxes, circles and outlines.</summary>
internal static partial class Shapes
{
    public static double Number(this XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    /// <summary>The corners of a shape; of a circle those of the box around it.</summary>
    public static IReadOnlyList<(double X, double Y)> Points(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "rect":
                double x = element.Attribute("x") is null ? 0 : element.Number("x");
                double y = element.Attribute("y") is null ? 0 : element.Number("y");
                return [(x, y), (x + element.Number("width"), y + element.Number("height"))];
            case "circle":
                double radius = element.Number("r");
                return [(element.Number("cx") - radius, element.Number("cy") - radius), (element.Number("cx") + radius, element.Number("cy") + radius)];
            case "polyline":
                double[] numbers = [.. element.Attribute("points")!.Value.Split(' ', ',').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
                return [.. numbers.Chunk(2).Select(pair => (pair[0], pair[1]))];
            case "path":
                return Walk(element.Attribute("d")!.Value);
            default:
                return [];
        }
    }

    /// <summary>The points of a path of straight lines.</summary>
    private static List<(double X, double Y)> Walk(string path)
    {
        var points = new List<(double X, double Y)>();
        (double x, double y) = (0, 0);
        foreach (Match step in Step().Matches(path))
        {
            double[] numbers = [.. Figure().Matches(step.Groups["numbers"].Value).Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture))];
            char command = step.Groups["command"].Value[0];
            switch (command)
            {
                case 'H':
                    x = numbers.Single();
                    break;
                case 'V':
                    y = numbers.Single();
                    break;
                case 'h':
                    x += numbers.Single();
                    break;
                case 'v':
                    y += numbers.Single();
                    break;
                case 'M' or 'L' or 'm' or 'l':
                    foreach (double[] pair in numbers.Chunk(2))
                    {
                        (x, y) = char.IsUpper(command) ? (pair[0], pair[1]) : (x + pair[0], y + pair[1]);
                        points.Add((x, y));
                    }

                    continue;
                case 'z':
                    continue;
                default:
                    throw new FormatException($"'{command}' in {path}");
            }

            points.Add((x, y));
        }

        return points;
    }

    [GeneratedRegex(@"(?<command>[A-Za-z])(?<numbers>[^A-Za-z]*)")]
    private static partial Regex Step();

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Figure();
}

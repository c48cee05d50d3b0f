using System.Globalization;
using System.Text;

namespace LumbopelvicModel.Drawing;

/// <summary>
/// A smooth curve through points, written as "x,y" one after the other with an asterisk at each corner. Between two corners the curve is
/// the Catmull-Rom spline, so that two regions that share their points share their border to the last decimal.
/// </summary>
internal sealed class Curve
{
    private readonly Knot[] _knots;

    private Curve(Knot[] knots) => _knots = knots;

    public IReadOnlyList<Knot> Knots => _knots;

    public static Curve Parse(string knots) => new([.. knots.Split(' ').Select(ParseKnot)]);

    /// <summary>The curve on the other side of the midline.</summary>
    public Curve Mirror() => new([.. _knots.Select(knot => knot with { X = -knot.X })]);

    /// <summary>The whole from a half that begins and ends at the midline or ends in a straight cut across it.</summary>
    public Curve WithMirrorImage() => new([.. _knots, .. Enumerable.Reverse(Mirror()._knots).Skip(1)]);

    /// <summary>
    /// The path data, in tenths, each point relative to the one before, which is shortest. Where the curve runs on through a point, the handle on
    /// one side mirrors that on the other, and SVG needs to be told one of them.
    /// </summary>
    public string ToPathData(bool isClosed)
    {
        var text = new StringBuilder();
        (int x, int y) = (Tenths(_knots[0].X), Tenths(_knots[0].Y));
        Append(text, 'M', x, y);
        for (int i = 0; i + 1 < _knots.Length; i++)
        {
            Knot from = _knots[i];
            Knot to = _knots[i + 1];
            bool runsOn = !from.IsCorner && i > 0;
            Knot after = to.IsCorner || i + 2 == _knots.Length ? to : _knots[i + 2];
            (int dx, int dy) = (Tenths(to.X) - x, Tenths(to.Y) - y);
            (int endX, int endY) = (dx - Tenths((after.X - from.X) / 6), dy - Tenths((after.Y - from.Y) / 6));
            if (runsOn)
            {
                Append(text, 's', endX, endY, dx, dy);
            }
            else
            {
                Append(text, 'c', Tenths((to.X - from.X) / 6), Tenths((to.Y - from.Y) / 6), endX, endY, dx, dy);
            }

            (x, y) = (x + dx, y + dy);
        }

        return text.Append(isClosed ? "z" : string.Empty).ToString();
    }

    private static void Append(StringBuilder text, char command, params ReadOnlySpan<int> tenths)
    {
        text.Append(command);
        for (int i = 0; i < tenths.Length; i++)
        {
            text.Append(i == 0 || tenths[i] < 0 ? string.Empty : " ").Append((tenths[i] / 10m).ToString("#.#;-#.#;0", CultureInfo.InvariantCulture));
        }
    }

    private static int Tenths(double value) => (int)Math.Round(value * 10, MidpointRounding.AwayFromZero);

    private static Knot ParseKnot(string text)
    {
        string[] parts = text.TrimEnd('*').Split(',');
        return new Knot(
            double.Parse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture),
            double.Parse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture),
            text.EndsWith('*'));
    }
}

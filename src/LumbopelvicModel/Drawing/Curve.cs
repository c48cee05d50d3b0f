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

    /// <summary>The path data, in tenths, each point relative to the one before, which is shortest.</summary>
    public string ToPathData(bool isClosed)
    {
        var text = new StringBuilder();
        (int x, int y) = (Tenths(_knots[0].X), Tenths(_knots[0].Y));
        text.Append('M').Append(Text(x)).Append(' ').Append(Text(y)).Append('c');
        void Add(double toX, double toY, int index)
        {
            string across = Text(Tenths(toX) - x);
            text.Append(index == 0 || across[0] == '-' ? string.Empty : " ").Append(across);
            string down = Text(Tenths(toY) - y);
            text.Append(down[0] == '-' ? string.Empty : " ").Append(down);
        }

        for (int i = 0; i + 1 < _knots.Length; i++)
        {
            Knot from = _knots[i];
            Knot to = _knots[i + 1];
            Knot before = from.IsCorner || i == 0 ? from : _knots[i - 1];
            Knot after = to.IsCorner || i + 2 == _knots.Length ? to : _knots[i + 2];
            Add(from.X + ((to.X - before.X) / 6), from.Y + ((to.Y - before.Y) / 6), i);
            Add(to.X - ((after.X - from.X) / 6), to.Y - ((after.Y - from.Y) / 6), 1);
            Add(to.X, to.Y, 1);
            (x, y) = (Tenths(to.X), Tenths(to.Y));
        }

        return text.Append(isClosed ? "z" : string.Empty).ToString();
    }

    private static int Tenths(double value) => (int)Math.Round(value * 10, MidpointRounding.AwayFromZero);

    private static string Text(int tenths) => (tenths / 10m).ToString("#.#;-#.#;0", CultureInfo.InvariantCulture);

    private static Knot ParseKnot(string text)
    {
        string[] parts = text.TrimEnd('*').Split(',');
        return new Knot(
            double.Parse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture),
            double.Parse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture),
            text.EndsWith('*'));
    }
}

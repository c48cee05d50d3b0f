namespace LumbopelvicModel.Drawing;

/// <summary>
/// The lumbar spine from behind with the roots that leave it, and the herniations that press on one root: a root passes the disc above
/// its vertebra beside the midline, runs under the pedicle and passes the disc below on its way out.
/// </summary>
internal sealed class SpineSchematic(Canvas canvas, double x, double y)
{
    private const double Pitch = 46;
    private const double DiscHeight = 11;
    private static readonly string[] Vertebrae = ["L1", "L2", "L3", "L4", "L5"];

    public const double Height = (6 * Pitch) + 64;

    public void Draw(NerveRoot root)
    {
        canvas.Label("Spine from behind", x, y - 44, Canvas.TextSize + 2, TextAnchor.Middle, isBold: true);
        canvas.Label("left", x - 88, y - 16, Canvas.TextSize, TextAnchor.Middle, isMuted: true);
        canvas.Label("right", x + 88, y - 16, Canvas.TextSize, TextAnchor.Middle, isMuted: true);
        for (int i = 0; i < Vertebrae.Length; i++)
        {
            Vertebra(i);
        }

        Sacrum();
        foreach (DiscLevel disc in DiscLevels.All)
        {
            double half = HalfWidthAt(disc.Order - 1) + 2;
            canvas.Rectangle(x - half, DiscY(disc) - (DiscHeight / 2), 2 * half, DiscHeight, ("rx", "5"), ("fill", canvas.Colours.Disc), ("stroke", canvas.Colours.Outline), ("stroke-width", "0.8"), ("data-disc", disc.Id));
        }

        canvas.Empty("path", ("d", $"M{P(-13, -26)}L{P(13, -26)}L{P(12, 5 * Pitch)}L{P(4, (5 * Pitch) + 62)}L{P(-4, (5 * Pitch) + 62)}L{P(-12, 5 * Pitch)}Z"), ("fill", canvas.Colours.Rule), ("fill-opacity", "0.8"), ("stroke", canvas.Colours.Outline), ("stroke-width", "0.8"));
        foreach (NerveRoot other in NerveRoots.All.OrderBy(other => ReferenceEquals(other, root)))
        {
            Root(other, ReferenceEquals(other, root));
        }

        Herniations(root);
    }

    private void Vertebra(int index)
    {
        double half = HalfWidthAt(index);
        double top = (index * Pitch) + (DiscHeight / 2);
        double bottom = top + Pitch - DiscHeight;
        double middle = (top + bottom) / 2;
        canvas.Empty(
            "path",
            ("d", $"M{P(-half, top)}L{P(half, top)}Q{P(half - 7, middle)} {P(half + 1, bottom)}L{P(-half - 1, bottom)}Q{P(-half + 7, middle)} {P(-half, top)}Z"),
            ("fill", canvas.Colours.Bone),
            ("stroke", canvas.Colours.Outline),
            ("stroke-width", "1.2"),
            ("stroke-linejoin", "round"));
        foreach (int direction in (int[])[-1, 1])
        {
            canvas.Circle(x + (direction * (half - 16)), y + top + 10, 6, ("fill", canvas.Colours.Bone), ("stroke", canvas.Colours.Crease));
        }

        canvas.Label(Vertebrae[index], x - 88, y + middle + 5, Canvas.TextSize, TextAnchor.Middle, isMuted: true);
    }

    private void Sacrum()
    {
        double top = (5 * Pitch) + (DiscHeight / 2);
        double half = HalfWidthAt(5);
        canvas.Empty(
            "path",
            ("d", $"M{P(-half, top)}L{P(half, top)}Q{P(half + 12, top + 4)} {P(half + 8, top + 26)}Q{P(30, top + 58)} {P(12, top + 78)}L{P(-12, top + 78)}Q{P(-30, top + 58)} {P(-half - 8, top + 26)}Q{P(-half - 12, top + 4)} {P(-half, top)}Z"),
            ("fill", canvas.Colours.Bone),
            ("stroke", canvas.Colours.Outline),
            ("stroke-width", "1.2"));
        canvas.Label("S1", x - 88, y + top + 22, Canvas.TextSize, TextAnchor.Middle, isMuted: true);
    }

    /// <summary>One root on both sides: beside the sac past the disc above, under the pedicle, out past the disc below.</summary>
    private void Root(NerveRoot root, bool isShown)
    {
        double above = (root.Order - 1) * Pitch;
        bool leavesSacrum = root.Order > Vertebrae.Length;
        foreach (int direction in (int[])[-1, 1])
        {
            double d = direction;
            string end = leavesSacrum
                ? $"C{P(d * 24, above + 18)} {P(d * 28, above + 30)} {P(d * 36, above + 62)}"
                : $"C{P(d * 22, above + 16)} {P(d * 26, above + 22)} {P(d * 44, above + 34)}S{P(d * 66, above + 46)} {P(d * 74, above + 64)}";
            canvas.Empty(
                "path",
                ("d", $"M{P(d * 11, above - 22)}C{P(d * 15, above - 12)} {P(d * 18, above - 4)} {P(d * 19, above + 4)}{end}"),
                ("fill", "none"),
                ("stroke", isShown ? canvas.Colours.Of(root) : canvas.Colours.Crease),
                ("stroke-width", isShown ? "6" : "2"),
                ("stroke-linecap", "round"),
                ("data-root", root.Id));
        }
    }

    /// <summary>On the patient's right, which is on the right seen from behind; the labels one below the other.</summary>
    private void Herniations(NerveRoot root)
    {
        double lowest = double.NegativeInfinity;
        foreach (RootCompression compression in root.Compressions)
        {
            double across = compression.Zone switch
            {
                HerniationZone.Paracentral => 20,
                HerniationZone.Foraminal => 46,
                _ => 66,
            };
            double centre = DiscY(compression.Disc);
            double labelY = Math.Max(centre, lowest + 20);
            lowest = labelY;
            canvas.Rule((x + across, centre), (x + 92, labelY), (x + 98, labelY));
            canvas.Empty("ellipse", ("cx", SvgWriter.Number(x + across)), ("cy", SvgWriter.Number(centre)), ("rx", "9"), ("ry", "7.5"), ("fill", canvas.Colours.Pain), ("stroke", canvas.Colours.Background), ("stroke-width", "1.5"), ("data-herniation", compression.ToString()));
            canvas.Label(compression.ToString(), x + 102, labelY + 5, Canvas.TextSize, isBold: true);
        }
    }

    private double DiscY(DiscLevel disc) => y + ((disc.Order - 1) * Pitch);

    /// <summary>The vertebrae widen downwards.</summary>
    private static double HalfWidthAt(int index) => 46 + (2 * index);

    private string P(double across, double down) => $"{SvgWriter.Number(x + across)} {SvgWriter.Number(y + down)}";
}

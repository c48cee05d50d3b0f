namespace LumbopelvicModel.Drawing;

/// <summary>Legend and text beside the figures, written from the top down.</summary>
internal sealed class TextColumn(Canvas canvas, double x, double y, double width)
{
    private const double LineHeight = 18;
    private const double SwatchWidth = 40;

    /// <summary>Where the next line stands.</summary>
    public double Y { get; private set; } = y;

    public TextColumn Heading(string text)
    {
        Y += 10;
        canvas.Label(text, x, Y, 16, isBold: true);
        Y += 22;
        return this;
    }

    public TextColumn Paragraph(string text, double indent = 0, bool isMuted = false)
    {
        foreach (string line in TextMetrics.Wrap(text, width - indent, Canvas.TextSize))
        {
            canvas.Label(line, x + indent, Y, isMuted: isMuted);
            Y += LineHeight;
        }

        return this;
    }

    /// <summary>A coloured box with what it stands for.</summary>
    public TextColumn Entry(string fill, string text, params (string Name, string Value)[] attributes)
    {
        canvas.Rectangle(x, Y - 13, SwatchWidth, 16, [("rx", "3"), ("fill", fill), ("stroke", canvas.Colours.Rule), .. attributes]);
        Paragraph(text, SwatchWidth + 10);
        Y += 5;
        return this;
    }

    /// <summary>A word in front of a text, as a term before its explanation.</summary>
    public TextColumn Term(string term, string text)
    {
        canvas.Label(term, x, Y, isBold: true);
        Paragraph(text, SwatchWidth + 10, isMuted: true);
        Y += 5;
        return this;
    }

    public TextColumn Space(double height)
    {
        Y += height;
        return this;
    }
}

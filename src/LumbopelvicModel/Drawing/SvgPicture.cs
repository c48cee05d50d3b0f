namespace LumbopelvicModel.Drawing;

/// <summary>
/// A picture as a standalone SVG document: no script, no font, no image from elsewhere. The same input gives the same text on every machine.
/// </summary>
/// <remarks>Equality is by value. Every body region is an element with an id and, where it is coloured, <c>data-region</c> and <c>data-side</c>.</remarks>
public sealed record SvgPicture
{
    private readonly string _text;

    internal SvgPicture(string title, string description, int width, int height, string text)
    {
        Title = title;
        Description = description;
        Width = width;
        Height = height;
        _text = text;
    }

    /// <summary>The title, which a screen reader reads first.</summary>
    public string Title { get; }

    /// <summary>What is to be seen, in words.</summary>
    public string Description { get; }

    /// <summary>The width in units of the picture; it scales to any size.</summary>
    public int Width { get; }

    /// <summary>The height in units of the picture.</summary>
    public int Height { get; }

    /// <summary>The SVG document.</summary>
    /// <returns>The text, to be saved as UTF-8.</returns>
    public override string ToString() => _text;
}

namespace LumbopelvicModel.Drawing;

/// <summary>
/// A picture as a standalone SVG document: no script, no font, no image from elsewhere. The same input gives the same text on every machine.
/// </summary>
/// <remarks>
/// Equality is by value. Every body region is an element with an id, such as <c>p1f0c9a-front-left-groin</c>, and has <c>data-region</c> and
/// <c>data-side</c> where it is coloured.
/// </remarks>
public sealed record SvgPicture
{
    private readonly string _text;

    internal SvgPicture(string id, string title, string description, int width, int height, string text)
    {
        Id = id;
        Title = title;
        Description = description;
        Width = width;
        Height = height;
        _text = text;
    }

    /// <summary>What every id in the document begins with. It follows from what is drawn, so that one page can hold several pictures.</summary>
    public string Id { get; }

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

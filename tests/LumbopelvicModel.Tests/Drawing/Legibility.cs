using System.Text;
using System.Xml.Linq;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>What anybody must be able to do with a picture: see it, read it, have it read out.</summary>
internal static class Legibility
{
    private const double LeastContrast = 4.5;

    /// <summary>Valid, below 60 KB, told to a screen reader, with text in contrast, in the picture and off other text.</summary>
    public static void Check(SvgPicture picture)
    {
        var parsed = new ParsedPicture(picture);
        Assert.Equal(XName.Get("svg", "http://www.w3.org/2000/svg"), parsed.Root.Name);
        Assert.Equal($"0 0 {picture.Width} {picture.Height}", parsed.Root.Attribute("viewBox")!.Value);
        Assert.InRange(Encoding.UTF8.GetByteCount(picture.ToString()), 2_000, 60_000);
        Assert.DoesNotContain(parsed.Elements, element => element.Name.LocalName is "script" or "image" or "style" or "foreignObject");
        Assert.Equal(parsed.Ids.Distinct(), parsed.Ids);
        Assert.Equal([], parsed.References.Except(parsed.Ids));

        Assert.Equal("img", parsed.Root.Attribute("role")!.Value);
        Assert.Equal([picture.Title, picture.Description], parsed.Root.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => parsed.ById(id).Value));
        Assert.All([picture.Title, picture.Description], text => Assert.NotEqual(string.Empty, text.Trim()));
        Assert.Contains(Assessment.NoDiagnosis, string.Join(' ', parsed.Texts), StringComparison.Ordinal);

        string background = parsed.Named("rect").First().Attribute("fill")!.Value;
        Assert.Equal([], parsed.Named("text").Where(text => Contrast.Between(ParsedPicture.Inherited(text, "fill"), background) < LeastContrast));
        IReadOnlyList<TextBox> boxes = parsed.TextBoxes;
        Assert.NotEmpty(boxes);
        Assert.Equal([], boxes.Where(box => box.Left < 0 || box.Top < 0 || box.Right > picture.Width || box.Bottom > picture.Height));
        Assert.Equal([], from first in Enumerable.Range(0, boxes.Count)
                         from second in Enumerable.Range(first + 1, boxes.Count - first - 1)
                         where boxes[first].Overlaps(boxes[second])
                         select $"{boxes[first]} over {boxes[second]}");
    }
}

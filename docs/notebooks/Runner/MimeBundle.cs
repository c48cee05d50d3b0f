using System.Text.Json.Nodes;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Notebooks;

/// <summary>A value in each form that a viewer may choose from. Every value has a plain text; pictures and tables also look like what they are.</summary>
internal static class MimeBundle
{
    private const string Plain = "text/plain";
    private const string Html = "text/html";
    private const string Svg = "image/svg+xml";

    public static JsonObject Of(object? value) => value switch
    {
        // As HTML too: some viewers show no SVG by itself.
        SvgPicture picture => Bundle((Svg, picture.ToString()), (Html, PictureHtml.Of(picture)), (Plain, picture.Title)),
        _ when ValueTable.TryCreate(value) is { } table => Bundle((Html, table.ToHtml()), (Plain, table.ToText())),
        _ => Bundle((Plain, ValueText.Of(value))),
    };

    private static JsonObject Bundle(params (string Type, string Text)[] forms)
    {
        var bundle = new JsonObject();
        foreach ((string type, string text) in forms)
        {
            bundle[type] = NotebookText.Split(text);
        }

        return bundle;
    }
}

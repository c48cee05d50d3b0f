using System.Net;
using System.Text;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Notebooks;

/// <summary>
/// A picture as an image of HTML that carries its own SVG. Viewers that do not trust a notebook remove SVG that stands in HTML by itself and leave its
/// words; an image they show.
/// </summary>
internal static class PictureHtml
{
    public static string Of(SvgPicture picture)
    {
        string alternative = WebUtility.HtmlEncode($"{picture.Title}. {picture.Description}");
        var html = new StringBuilder($"<img alt=\"{alternative}\" width=\"{picture.Width}\" style=\"max-width: 100%\" src=\"data:image/svg+xml,\n");
        foreach (char character in picture.ToString())
        {
            html.Append(character switch
            {
                // A line break that is meant, and one for the file: browsers skip it, and a changed line of the picture is a changed line of the file.
                '\n' => "%0A\n",
                '%' => "%25",
                '#' => "%23",
                '"' => "%22",
                '&' => "%26",
                '<' => "%3C",
                '>' => "%3E",
                _ => character.ToString(),
            });
        }

        return html.Append("\">").ToString();
    }
}

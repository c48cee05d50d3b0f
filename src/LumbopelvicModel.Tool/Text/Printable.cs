using System.Globalization;
using System.Text;

namespace LumbopelvicModel.Tool;

/// <summary>Text that is safe to show: a control character that came in with an id is shown as its number instead of being sent to the terminal.</summary>
internal static class Printable
{
    public static string Line(string line) => Escape(line, except: null);

    public static string Text(string lines) => Escape(lines, except: '\n');

    private static string Escape(string text, char? except)
    {
        if (!text.Any(IsEscaped))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (IsEscaped(character))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();

        bool IsEscaped(char character) => char.IsControl(character) && character != except;
    }
}

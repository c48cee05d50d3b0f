using System.Collections;
using System.Net;
using System.Reflection;
using System.Text;

namespace LumbopelvicModel.Notebooks;

/// <summary>A list of records as a table: a row for each, a column for each property.</summary>
internal sealed class ValueTable
{
    private readonly string[] _headings;
    private readonly bool[] _isNumber;
    private readonly string[][] _rows;

    private ValueTable(PropertyInfo[] columns, IEnumerable<object> items)
    {
        _headings = [.. columns.Select(column => column.Name.Replace('_', ' '))];
        _rows = [.. items.Select(item => columns.Select(column => Cell(column.GetValue(item))).ToArray())];
        _isNumber = [.. columns.Select((_, column) => _rows.All(row => IsNumber(row[column])))];
    }

    /// <summary>The table of a value, <see langword="null"/> where it is no list of records of one type.</summary>
    public static ValueTable? TryCreate(object? value)
    {
        if (value is string or not IEnumerable)
        {
            return null;
        }

        object?[] items = [.. ((IEnumerable)value).Cast<object?>()];
        return items is [{ } first, ..] && ValueText.IsOfProperties(first.GetType()) && items.All(item => item?.GetType() == first.GetType())
            ? new ValueTable(ValueText.Properties(first.GetType()), items!)
            : null;
    }

    public string ToHtml()
    {
        var html = new StringBuilder("<table>\n<thead>\n");
        WriteRow(html, "th", _headings);
        html.Append("</thead>\n<tbody>\n");
        foreach (string[] row in _rows)
        {
            WriteRow(html, "td", row);
        }

        return html.Append("</tbody>\n</table>").ToString();
    }

    public string ToText()
    {
        int[] widths = [.. _headings.Select((heading, column) => _rows.Select(row => row[column].Length).Append(heading.Length).Max())];
        return string.Join('\n', _rows
            .Prepend([.. widths.Select(width => new string('-', width))])
            .Prepend(_headings)
            .Select(row => string.Join("  ", row.Select((cell, column) => _isNumber[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd()));
    }

    // Jupyter and GitHub align cells each in their own way, hence the words.
    private void WriteRow(StringBuilder html, string element, string[] cells)
    {
        html.Append("<tr>");
        for (int column = 0; column < cells.Length; column++)
        {
            html.Append('<').Append(element).Append(_isNumber[column] ? " style=\"text-align: right\">" : " style=\"text-align: left\">")
                .Append(WebUtility.HtmlEncode(cells[column])).Append("</").Append(element).Append('>');
        }

        html.Append("</tr>\n");
    }

    // A table has one line for a row.
    private static string Cell(object? value) => value is null ? string.Empty : ValueText.Of(value).Replace("\n", ", ", StringComparison.Ordinal);

    private static bool IsNumber(string cell) =>
        cell.Any(char.IsAsciiDigit) && cell.All(character => char.IsAsciiDigit(character) || "+-., %".Contains(character, StringComparison.Ordinal));
}

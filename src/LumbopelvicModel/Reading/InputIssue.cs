using System.Globalization;
using System.Text;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>One thing that is wrong with an input: what, where, and how to mend it.</summary>
public sealed record InputIssue
{
    /// <summary>How many are told of one text at most.</summary>
    internal const int MostOfText = 100;

    internal InputIssue(IssueCode code, string message, string remedy, string path)
    {
        Code = code;
        Message = Messages.OneLine(Guard.NotBlank(message));
        Remedy = Messages.OneLine(Guard.NotBlank(remedy));
        Path = Messages.OneLine(path);
    }

    /// <summary>The kind of problem.</summary>
    public IssueCode Code { get; }

    /// <summary>What is wrong; names the value.</summary>
    public string Message { get; }

    /// <summary>What would mend it.</summary>
    public string Remedy { get; }

    /// <summary>The place in the JSON, such as <c>$.present[2]</c>.</summary>
    public string Path { get; }

    /// <summary>The name of the file, or <see langword="null"/> where the input was no file.</summary>
    public string? File { get; init; }

    /// <summary>The line, from 1, or <see langword="null"/> where it is not known.</summary>
    public int? Line { get; init; }

    /// <summary>The column in bytes, from 1, or <see langword="null"/> where it is not known.</summary>
    public int? Column { get; init; }

    /// <summary>One line for a person: the place, the code, what is wrong and the remedy.</summary>
    /// <returns>The line, in the invariant culture.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (File is not null)
        {
            text.Append(File);
        }

        if (Line is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"({Line},{Column})");
        }

        text.Append(text.Length == 0 ? Path : " " + Path);
        return text.Append(CultureInfo.InvariantCulture, $": {Code.ToId()}: {Message} {Remedy}").ToString();
    }
}

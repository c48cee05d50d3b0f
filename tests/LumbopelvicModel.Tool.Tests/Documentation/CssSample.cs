using System.Text.RegularExpressions;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>A style sheet selects by attributes that a picture has.</summary>
internal static partial class CssSample
{
    public static void Check(string css)
    {
        string picture = BodyMap.Presentation(Presentation.Empty.Present([.. BodyRegions.All.Select(Findings.Pain.In)])).ToString();
        string[] selected = [.. Attribute().Matches(css).Select(attribute => attribute.Groups["attribute"].Value)];

        Assert.NotEmpty(selected);
        Assert.All(selected, attribute => Assert.Contains(attribute, picture, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\[(?<attribute>[^\]]+)\]")]
    private static partial Regex Attribute();
}

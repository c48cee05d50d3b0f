using System.Text.RegularExpressions;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>The pictures on the pages are what the library draws today.</summary>
public partial class DocumentedPictureTests
{
    private static readonly Dictionary<string, Func<SvgPicture>> Documented = new()
    {
        ["dermatomes.svg"] = () => BodyMap.Dermatomes(),
        ["root-l5.svg"] = () => BodyMap.Root(NerveRoots.L5),
        ["assessment.svg"] = () => BodyMap.Assessment(Evaluator.Default.Evaluate(PresentationReader.Read(CaseOnThePage()).GetValueOrThrow())),
    };

    public static TheoryData<string> Names => [.. Documented.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_on_a_page_is_the_one_that_the_library_draws(string name) =>
        PinnedFile.AssertSame(Documented[name]().ToString().TrimEnd().Split('\n'), "docs", "images", name);

    private static string CaseOnThePage() => Case().Match(File.ReadAllText(RepositoryFiles.At("docs", "pictures.md"))).Groups[1].Value;

    [GeneratedRegex(@"echo '([^']+)' \| lumbopelvic draw - --view assessment")]
    private static partial Regex Case();
}

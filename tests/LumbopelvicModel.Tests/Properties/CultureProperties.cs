using System.Globalization;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>A number or a text reads the same in every country.</summary>
public sealed class CultureProperties
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Answers_and_texts_are_the_same_in_every_culture(string culture) => Law.Holds<Presentation>(30, presentation => AssertSame(culture, presentation, Everything));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void What_costs_more_is_the_same_in_every_culture(string culture) => Law.Holds<Presentation>(2, presentation => AssertSame(culture, presentation, shown =>
        Evaluator.Default.EvaluateWithIntervals(shown).Summarise().WithQuestions(Evaluator.Default.NextQuestions(shown), 5).ToJson()
        + string.Join('\n', Evaluator.Default.Pivots(shown))));

    private static void AssertSame(string culture, Presentation presentation, Func<Presentation, string> everything)
    {
        string expected = everything(presentation);
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUI = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Strange(culture);
            Assert.Equal(expected, everything(presentation));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUI;
        }
    }

    [Fact]
    public void This_machine_knows_cultures()
    {
        // Without its data (libicu) every culture is the invariant one, and the law above would hold of anything.
        Assert.Equal("1,5", 1.5.ToString(CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("\u0130", "i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")));
        Assert.NotEqual("-1", (-1).ToString(CultureInfo.GetCultureInfo("fa-IR")));
    }

    private static string Everything(Presentation presentation)
    {
        Assessment assessment = Evaluator.Default.Evaluate(presentation);
        IEnumerable<string> texts =
        [
            assessment.ToString(),
            assessment.Summarise().ToJson(),
            presentation.ToString(),
            presentation.ToJson(),
            PresentationReader.Read(presentation.ToJson()).GetValueOrThrow().ToString(),
            .. Conditions.All.SelectMany(condition => assessment.Explain(condition).Contributions.Select(contribution => contribution.Statement)),
            .. assessment.Distinctions.Select(distinction => distinction.Statement),
            .. KnowledgeBase.Default.Instruments.SelectMany(instrument => instrument.Bands.Select(band => band.ToString())),
            .. KnowledgeBase.Default.Rules.Select(rule => rule.Name + rule.Criterion + rule.Background),
            .. PresentationReader.Read("""{"age":-1.5,"measurements":{"hip-internal-rotation":-90.25},"present":["PAIN.GROIN","İ"]}""").Issues.Select(issue => issue.ToString()),
            .. KnowledgeBaseReader.Read("""{"version":"1","instruments":[{"id":"i","name":"n","family":"f","bands":[{"from":-0.5,"to":1e9}],"background":[-1]}]}""").Issues.Select(issue => issue.ToString()),
        ];
        return string.Join('\n', texts);
    }

    /// <summary>The culture, with the signs that some systems have for it even where this one has plainer data.</summary>
    private static CultureInfo Strange(string name)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }
}

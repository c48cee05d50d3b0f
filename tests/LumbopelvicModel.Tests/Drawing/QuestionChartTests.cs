using System.Xml.Linq;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

public class QuestionChartTests
{
    [Fact]
    public void A_bar_is_as_long_as_the_answer_is_expected_to_tell() => Law.Holds<Presentation>(20, presentation =>
    {
        QuestionPlan plan = Evaluator.Default.NextQuestions(presentation);
        SvgPicture picture = Charts.Questions(plan, 12);
        ChartsTests.AssertLegible(picture);
        XElement[] rows = [.. new ParsedPicture(picture).Elements.Where(element => element.Attribute("data-finding") is not null)];
        Question[] expected = [.. plan.AfterScreening.Take(12)];

        Assert.Equal(expected.Select(question => question.Finding.Id), rows.Select(row => row.Attribute("data-finding")!.Value));
        double unit = rows.Length == 0 ? 0 : Bar(rows[0]).Number("width") / expected[0].Bits;
        Assert.All(rows.Zip(expected), pair => Assert.Equal(pair.Second.Bits * unit, Bar(pair.First).Number("width"), 0.2));
    });

    [Fact]
    public void Who_is_asked_is_told_without_colour()
    {
        QuestionPlan plan = Evaluator.Default.NextQuestions(Patients.Sciatica);
        XElement[] rows = [.. new ParsedPicture(Charts.Questions(plan, 40, Theme.Print)).Elements.Where(element => element.Attribute("data-finding") is not null)];

        Assert.All(rows.Zip(plan.AfterScreening), pair =>
            Assert.Equal(pair.Second.Finding.AskedOf == AskedOf.Clinician, Bar(pair.First).Attribute("fill")!.Value == Theme.Print.Colours.Background));
        Assert.Equal(2, rows.Select(row => Bar(row).Attribute("fill")!.Value).Distinct().Count());
    }

    [Fact]
    public void No_question_that_excludes_an_emergency_is_left_out()
    {
        QuestionPlan plan = Evaluator.Default.NextQuestions(Presentation.Empty);
        string words = string.Join(' ', new ParsedPicture(Charts.Questions(plan, 1)).Texts);

        Assert.NotEmpty(plan.Screening);
        Assert.All(plan.Screening, screening => Assert.Contains(screening.Finding.Question, words, StringComparison.Ordinal));
        Assert.All(plan.AfterScreening, question => Assert.DoesNotContain(question.Finding, plan.Screening.Select(screening => screening.Finding)));
        Assert.Equal(plan.Questions.Count(question => plan.Screening.Any(screening => screening.Finding == question.Finding)), plan.Questions.Count - plan.AfterScreening.Count);
    }

    private static XElement Bar(XElement row) => row.Elements().Single(element => element.Attribute("class")?.Value == "bar");
}

using System.Globalization;
using System.Xml.Linq;
using LumbopelvicModel.Drawing;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests.Drawing;

public class AssessmentPictureTests
{
    private static readonly Assessment Sciatica = Evaluator.Default.Evaluate(Patients.Sciatica.On(Side.Left));

    [Fact]
    public void The_leading_condition_is_named_with_its_probability()
    {
        ParsedPicture picture = new(BodyMap.Assessment(Sciatica));

        ConditionAssessment leading = Sciatica.Differential[0];
        Assert.Contains(picture.Texts, text => text.StartsWith(leading.Condition.Name, StringComparison.Ordinal) && text.EndsWith($", {leading.Probability}", StringComparison.Ordinal));
        Assert.Contains(Assessment.NoDiagnosis, picture.Texts);
    }

    [Fact]
    public void A_region_is_as_strong_as_the_knowledge_base_says_it_is_often_painful()
    {
        ParsedPicture picture = new(BodyMap.Assessment(Sciatica));
        XElement[] typical = [.. picture.Painted.Where(mark => mark.Attribute("fill-opacity") is not null)];

        Assert.NotEmpty(typical);
        Assert.All(typical, mark => Assert.Contains(mark.Attribute("data-side")!.Value, (string[])["left", "midline"]));
        foreach (BodyRegion region in new[] { BodyRegions.LowBack, BodyRegions.Buttock, BodyRegions.Groin, BodyRegions.Calf, BodyRegions.LateralThigh })
        {
            DifferentiationRule rule = KnowledgeBase.Default.Rules.Single(rule => rule.Id == "pain." + region.Id);
            string expected = KnowledgeBase.Default.FrequencyOf(rule, Sciatica.Differential[0].Variant!.Variant).ToString("0.00", CultureInfo.InvariantCulture);
            string[] drawn = [.. typical.Where(mark => mark.Attribute("data-region")!.Value == region.Id).Select(mark => mark.Attribute("fill-opacity")!.Value).Distinct()];
            Assert.Equal([expected], drawn);
        }
    }

    [Fact]
    public void A_region_without_a_number_takes_that_of_the_wider_one()
    {
        ParsedPicture picture = new(BodyMap.Assessment(Sciatica));
        string[] feet = [.. picture.Painted.Where(mark => mark.Attribute("data-region")!.Value is "sole" or "heel" or "great-toe").Select(mark => mark.Attribute("fill-opacity")?.Value).OfType<string>()];

        Assert.Equal(3, feet.Length);
        Assert.Single(feet.Distinct());
    }

    [Fact]
    public void The_table_says_yes_no_and_not_asked()
    {
        string[] texts = [.. new ParsedPicture(BodyMap.Assessment(Sciatica)).Texts];

        string AnswerFor(BodyRegion region) => texts[Array.IndexOf(texts, region.Name) + 3];
        Assert.Equal("yes", AnswerFor(BodyRegions.LowBack));
        Assert.Equal("no", AnswerFor(BodyRegions.Groin));
        Assert.Equal("not asked", AnswerFor(BodyRegions.Calf));
    }

    [Fact]
    public void The_table_says_which_numbers_are_published()
    {
        string[] texts = [.. new ParsedPicture(BodyMap.Assessment(Sciatica)).Texts];
        ConditionVariant leading = Sciatica.Differential[0].Variant!.Variant;

        foreach (BodyRegion region in new[] { BodyRegions.Buttock, BodyRegions.Groin, BodyRegions.Calf, BodyRegions.MidBack })
        {
            DifferentiationRule rule = KnowledgeBase.Default.Rules.Single(rule => rule.Id == "pain." + region.Id);
            Frequency? own = rule.GivenVariants.GetValueOrDefault(leading) ?? rule.Given.GetValueOrDefault(leading.Condition);
            Assert.Equal(own is null or { Basis: EvidenceLevel.Judgement } ? "judgement" : "published", texts[Array.IndexOf(texts, region.Name) + 2]);
        }

        Assert.Contains("published", texts);
        Assert.Contains("judgement", texts);
    }

    [Fact]
    public void A_red_flag_is_never_left_out()
    {
        Assessment emergency = Evaluator.Default.Evaluate(Patients.Emergency);
        string words = string.Join(' ', new ParsedPicture(BodyMap.Assessment(emergency)).Texts);

        Assert.NotEmpty(emergency.RedFlags);
        Assert.Contains("Red flag: " + emergency.RedFlags[0].RedFlag.ConcernName, words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_most_often_painful_region_comes_first()
    {
        IReadOnlyList<TypicalRegion> regions = new TypicalPain(KnowledgeBase.Default, Sciatica.Differential[0]).Regions;

        Assert.InRange(regions.Count, 15, BodyRegions.All.Count);
        Assert.All(regions.Zip(regions.Skip(1)), pair => Assert.True(pair.First.Frequency >= pair.Second.Frequency));
    }
}

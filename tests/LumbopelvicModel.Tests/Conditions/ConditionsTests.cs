using System.Text.RegularExpressions;
using static LumbopelvicModel.ManagementStage;

namespace LumbopelvicModel.Tests;

/// <summary>What every condition of the catalogue must have, and the links between them.</summary>
public partial class ConditionsTests
{
    public static TheoryData<string> Ids => [.. Conditions.All.Select(condition => condition.Id)];

    [Fact]
    public void There_are_21_conditions_of_which_7_are_serious()
    {
        Assert.Equal(21, Conditions.All.Count);
        Assert.Equal(7, Conditions.All.Count(condition => condition.IsSerious));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_condition_is_complete(string id)
    {
        Condition condition = Conditions.Get(id);

        Assert.NotEmpty(condition.Definition);
        Assert.NotEmpty(condition.Synonyms);
        Assert.NotEmpty(condition.Mechanisms);
        Assert.NotEmpty(condition.Causes);
        Assert.NotEmpty(condition.RiskLinks);
        Assert.NotEmpty(condition.Management);
        Assert.Contains(condition.Investigations, use => use.Investigation == Investigations.HistoryAndExamination);
        Assert.All(condition.Investigations, use => Assert.NotEmpty(use.Purpose));
        Assert.Matches(IcdCode(), condition.IcdCode.Code);
        Assert.Equal(Coding.Icd10Cm, condition.IcdCode.System);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_condition_names_nothing_twice(string id)
    {
        Condition condition = Conditions.Get(id);

        Assert.Distinct(condition.Mechanisms);
        Assert.Distinct(condition.Investigations.Select(use => use.Investigation));
        Assert.Distinct(condition.Management.Select(step => (step.Stage, step.Option)));
        Assert.Distinct(condition.RelatedIcdCodes.Append(condition.IcdCode));
        Assert.Equal(condition.Roots.OrderBy(root => root.Order).Distinct(), condition.Roots);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Management_lists_what_cannot_wait_first_and_then_goes_by_stage(string id)
    {
        ManagementStage[] stages = [.. Conditions.Get(id).Management.Select(step => step.Stage)];

        Assert.Equal(stages.OrderBy(stage => stage == Emergency ? 0 : (int)stage), stages);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_serious_condition_alone_has_something_that_cannot_wait(string id)
    {
        Condition condition = Conditions.Get(id);

        Assert.Equal(condition.IsSerious, condition.ManagementAt(Emergency).Count > 0);
    }

    [Fact]
    public void ManagementAt_StageOutsideTheEnumeration_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Conditions.SpinalInfection.ManagementAt(0));

    [Theory]
    [InlineData("lumbar-disc-herniation", "M51.16")]
    [InlineData("lumbar-spinal-stenosis", "M48.061")]
    [InlineData("lumbar-spondylolisthesis", "M43.16")]
    [InlineData("lumbar-facet-arthropathy", "M47.816")]
    [InlineData("nonspecific-low-back-pain", "M54.50")]
    [InlineData("sacroiliac-joint-dysfunction", "M53.3")]
    [InlineData("sacroiliitis", "M46.1")]
    [InlineData("hip-osteoarthritis", "M16.9")]
    [InlineData("acetabular-labral-tear", "M24.159")]
    [InlineData("hip-avascular-necrosis", "M87.059")]
    [InlineData("iliopsoas-dysfunction", "M76.10")]
    [InlineData("piriformis-syndrome", "G57.00")]
    [InlineData("greater-trochanteric-pain-syndrome", "M70.60")]
    [InlineData("meralgia-paraesthetica", "G57.10")]
    [InlineData("hip-fracture", "S72.009A")]
    [InlineData("cauda-equina-syndrome", "G83.4")]
    [InlineData("spinal-malignancy", "C79.51")]
    [InlineData("spinal-infection", "M46.26")]
    [InlineData("vertebral-fracture", "S32.009A")]
    [InlineData("vascular-claudication", "I70.219")]
    [InlineData("abdominal-aortic-aneurysm", "I71.40")]
    public void IcdCode_is_that_of_ICD_10_CM(string id, string code) => Assert.Equal(code, Conditions.Get(id).IcdCode.Code);

    [Theory]
    [InlineData("lumbar-spinal-stenosis", "lumbar-disc-herniation")]
    [InlineData("lumbar-spinal-stenosis", "lumbar-facet-arthropathy")]
    [InlineData("lumbar-spinal-stenosis", "spinal-malignancy")]
    [InlineData("cauda-equina-syndrome", "lumbar-disc-herniation")]
    [InlineData("cauda-equina-syndrome", "spinal-infection")]
    public void A_cause_links_to_the_condition_that_it_is(string id, string cause) =>
        Assert.Contains(Conditions.Get(id).Causes, entry => entry.Condition?.Id == cause);

    [Theory]
    [InlineData("hip-osteoarthritis", "nonspecific-low-back-pain", "history.back-pain", "A3.10")]
    [InlineData("piriformis-syndrome", "nonspecific-low-back-pain", "history.back-pain", "A4.05")]
    [InlineData("hip-avascular-necrosis", null, "history.corticosteroids-long-term", "A3.11")]
    [InlineData("lumbar-spinal-stenosis", null, "history.congenital-narrow-canal", "A0.06")]
    public void A_risk_of_the_articles_is_linked(string id, string? source, string finding, string claim) =>
        Assert.Contains(Conditions.Get(id).RiskLinks, link => link.Condition?.Id == source && link.Finding?.Id == finding && link.Claims.Contains(claim));

    [Fact]
    public void Every_cause_and_risk_link_resolves_and_none_points_at_its_own_condition() => Assert.All(Conditions.All, condition =>
    {
        Assert.DoesNotContain(condition, condition.Causes.Select(cause => cause.Condition));
        Assert.DoesNotContain(condition, condition.RiskLinks.Select(link => link.Condition));
    });

    [Fact]
    public void Every_mechanism_investigation_and_option_is_used_by_a_condition()
    {
        Assert.All(Mechanisms.All, mechanism => Assert.NotEmpty(mechanism.Conditions));
        Assert.Subset(Conditions.All.SelectMany(condition => condition.Investigations).Select(use => use.Investigation).ToHashSet(), Investigations.All.ToHashSet());
        Assert.Subset(Conditions.All.SelectMany(condition => condition.Management).Select(step => step.Option).ToHashSet(), ManagementOptions.All.ToHashSet());
    }

    [Fact]
    public void Only_conditions_of_the_lumbar_spine_involve_roots() => Assert.Equal(
        ["lumbar-disc-herniation", "lumbar-spinal-stenosis", "lumbar-spondylolisthesis", "cauda-equina-syndrome", "spinal-malignancy", "spinal-infection", "vertebral-fracture"],
        Conditions.All.Where(condition => condition.Roots.Count > 0).Select(condition => condition.Id));

    [Fact]
    public void Injection_comes_after_conservative_care_of_stenosis_and_surgery_last()
    {
        Condition stenosis = Conditions.LumbarSpinalStenosis;

        Assert.Equal([ManagementOptions.EpiduralInjection], stenosis.ManagementAt(SecondLine).Select(step => step.Option));
        Assert.Equal([ManagementOptions.LumbarDecompression, ManagementOptions.LumbarFusion], stenosis.ManagementAt(Surgical).Select(step => step.Option));
    }

    [GeneratedRegex(@"^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$")]
    private static partial Regex IcdCode();
}

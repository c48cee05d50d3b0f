using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>The published scores that are there to be read by themselves: what a clinician counts, the band, and the ratios as their papers print them.</summary>
public sealed class StandingAloneInstrumentTests
{
    public static TheoryData<string, int[], int[]> Published => new()
    {
        // Sugioka 2008: age 60-70 +2 and over 70 +3, over 6 months +1, better bending forward +2, worse standing +2, claudication +1, incontinence +1; 5 and over (de Schepper 2013).
        { "sugioka2008", [2, 1, 1, 2, 2, 1, 1], [0, 5] },

        // Laslett 2005: distraction, thigh thrust, Gaenslen, compression, sacral thrust; 3 and over.
        { "laslett2005", [1, 1, 1, 1, 1], [0, 3] },

        // van der Wurff 2006: distraction, compression, thigh thrust, Patrick, Gaenslen; 3 and over.
        { "vanderwurff2006", [1, 1, 1, 1, 1], [0, 3] },

        // Altman 1991: the clinical tree.
        { "altman1991", [1], [0, 1] },

        // Nadeau 2013: shopping cart, above the knees, standing alone, relieved by sitting; calf, relieved by standing alone.
        { "nadeau2013-neurogenic", [1, 1, 1, 1], [0, 4] },
        { "nadeau2013-vascular", [1, 1], [0, 2] },

        // Leng 1992: every answer.
        { "leng1992", [1, 1, 1, 1, 1], [0, 5] },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void ItemsAndCutOffs_AreThePublishedOnes(string id, int[] points, int[] cutOffs) => BuiltInScore.AssertItemsAndCutOffs(id, points, cutOffs);

    [Fact]
    public void Published_Table_HasEveryInstrumentThatStandsAlone() =>
        Assert.Equal(
            Published.Select(row => (string)row[0]).Order(StringComparer.Ordinal),
            KnowledgeBase.Default.Instruments.Where(instrument => instrument.StandsAlone).Select(instrument => instrument.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("sugioka2008", "age=59 symptom-duration=26", 0, "0 to 4")]
    [InlineData("sugioka2008", "age=60 symptom-duration=26", 2, "0 to 4")]
    [InlineData("sugioka2008", "age=70 symptom-duration=26", 2, "0 to 4")]
    [InlineData("sugioka2008", "age=71 symptom-duration=26", 3, "0 to 4")]
    [InlineData("sugioka2008", "age=50 symptom-duration=27", 1, "0 to 4")]
    [InlineData("sugioka2008", "age=50 symptom-duration=4 eased.bending-forward", 2, "0 to 4")]
    [InlineData("sugioka2008", "age=50 symptom-duration=4 worse.standing", 2, "0 to 4")]
    [InlineData("sugioka2008", "age=50 symptom-duration=4 worse.walking eased.rest", 1, "0 to 4")]
    [InlineData("sugioka2008", "age=50 symptom-duration=4 worse.walking", 0, "0 to 4")]
    [InlineData("sugioka2008", "age=50 symptom-duration=4 symptom.bladder-incontinence", 1, "0 to 4")]
    [InlineData("sugioka2008", "age=65 symptom-duration=52 eased.bending-forward", 5, "5 to 10")]
    [InlineData("sugioka2008", "age=75 symptom-duration=52 eased.bending-forward worse.standing worse.walking eased.sitting symptom.bladder-incontinence", 10, "5 to 10")]
    [InlineData("laslett2005", "sign.sij-distraction sign.sij-thigh-thrust", 2, "0 to 2")]
    [InlineData("laslett2005", "sign.sij-gaenslen sign.sij-compression sign.sij-sacral-thrust", 3, "3 to 5")]
    [InlineData("vanderwurff2006", "sign.sij-distraction sign.sij-compression", 2, "0 to 2")]
    [InlineData("vanderwurff2006", "sign.sij-thigh-thrust sign.faber-posterior-pain sign.sij-gaenslen", 3, "3 to 5")]
    [InlineData("altman1991", "hip-internal-rotation=14 hip-flexion=115 sign.hip-flexion-limited morning-stiffness=0 age=40", 1, "1")]
    [InlineData("altman1991", "hip-internal-rotation=14 hip-flexion=116 morning-stiffness=0 age=60", 0, "0")]
    [InlineData("altman1991", "hip-internal-rotation=15 hip-flexion=130 sign.hip-internal-rotation-painful morning-stiffness=60 age=51", 1, "1")]
    [InlineData("altman1991", "hip-internal-rotation=15 hip-flexion=130 sign.hip-internal-rotation-painful morning-stiffness=61 age=51", 0, "0")]
    [InlineData("altman1991", "hip-internal-rotation=15 hip-flexion=130 sign.hip-internal-rotation-painful morning-stiffness=60 age=50", 0, "0")]
    [InlineData("altman1991", "hip-internal-rotation=15 hip-flexion=110 sign.hip-flexion-limited morning-stiffness=0 age=60", 0, "0")]
    [InlineData("nadeau2013-neurogenic", "eased.bending-forward pain.thigh worse.standing eased.sitting", 4, "4")]
    [InlineData("nadeau2013-neurogenic", "eased.bending-forward pain.buttock worse.standing", 3, "0 to 3")]
    [InlineData("nadeau2013-vascular", "pain.calf eased.standing-still", 2, "2")]
    [InlineData("nadeau2013-vascular", "pain.calf", 1, "0 to 1")]
    [InlineData("leng1992", "worse.walking worse.uphill eased.standing-still pain.calf", 5, "5")]
    [InlineData("leng1992", "worse.walking worse.uphill eased.standing-still pain.calf worse.standing", 4, "0 to 4")]
    [InlineData("leng1992", "worse.walking worse.uphill eased.standing-still", 4, "0 to 4")]
    public void Score_OfAPatient_IsTheOneAClinicianWouldCount(string id, string patient, int score, string band) => BuiltInScore.AssertScore(id, patient, score, band);

    [Theory]
    [InlineData("sugioka2008", "lumbar-spinal-stenosis", 5, "1.93")] // 0.81 / 0.42
    [InlineData("sugioka2008", "lumbar-spinal-stenosis", 0, "0.33")] // 0.19 / 0.58
    [InlineData("laslett2005", "sacroiliac-joint-dysfunction", 3, "4.29")]
    [InlineData("laslett2005", "sacroiliac-joint-dysfunction", 0, "0.08")]
    [InlineData("vanderwurff2006", "sacroiliac-joint-dysfunction", 3, "4.02")]
    [InlineData("vanderwurff2006", "sacroiliac-joint-dysfunction", 0, "0.19")]
    [InlineData("altman1991", "hip-osteoarthritis", 1, "3.44")] // 0.86 / 0.25
    [InlineData("altman1991", "hip-osteoarthritis", 0, "0.187")] // 0.14 / 0.75
    [InlineData("nadeau2013-neurogenic", "lumbar-spinal-stenosis", 4, "13")]
    [InlineData("nadeau2013-vascular", "vascular-claudication", 2, "20.0")]
    [InlineData("leng1992", "vascular-claudication", 5, "130")] // 0.913 / 0.007
    public void LikelihoodRatio_OfABand_IsThePublishedOne(string id, string condition, int from, string printed)
    {
        ScoringInstrument instrument = BuiltInScore.Get(id);
        double ratio = instrument.LikelihoodRatio(Conditions.Get(condition), instrument.Bands.Single(band => band.From == from)).Value;
        Printed.AssertReproduces(new Printed(ratio, ratio), printed, $"{id} from {from}");
    }

    // What the evaluation says is the same with and without them.
    [Fact]
    public void Evaluate_WithAndWithoutThem_SaysTheSame()
    {
        Presentation patient = Presentation.Empty.WithAge(72)
            .Present(Findings.Worse.Walking, Findings.Worse.Standing, Findings.Eased.Sitting, Findings.Eased.BendingForward, Findings.Get("pain.thigh"));
        KnowledgeBase without = KnowledgeBase.Default.WithInstruments(KnowledgeBase.Default.Instruments.Where(instrument => !instrument.StandsAlone));
        Assessment all = Evaluator.Default.Evaluate(patient);
        Assessment rest = new Evaluator(without).Evaluate(patient);
        Assert.All(Conditions.All, condition => Assert.Equal(rest.ProbabilityOf(condition).Value, all.ProbabilityOf(condition).Value, 15));
    }
}

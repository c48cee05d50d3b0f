using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>Studies of the hip joint, the lateral hip and hip fractures.</summary>
/// <remarks>Every figure is copied from the source named above its rows, none is computed; an empty ratio is not printed there, or stands among the known misprints.</remarks>
public sealed class HipStudyTests
{
    [Theory]
    // Metcalfe, JAMA 2019;322(23):2323-33 (abstract).
    [InlineData("metcalfe2019", "squat posterior pain", "0.24", "0.96", "6.1", "")]
    [InlineData("metcalfe2019", "groin pain abd add", "0.33", "0.94", "5.7", "")]
    [InlineData("metcalfe2019", "abductor weakness", "0.44", "0.90", "4.5", "")]
    [InlineData("metcalfe2019", "decreased adduction", "0.80", "0.81", "4.2", "")]
    // Birrell, Rheumatology (Oxford) 2001;40(5):506-12 (abstract).
    [InlineData("birrell2001", "1plane mildmod", "0.86", "0.54", "1.85", "0.27")]
    // Sutlive, J Orthop Sports Phys Ther 2008;38(9):542-50 (table 2 of Rahman 2013 (re-analysed 2x2)).
    [InlineData("sutlive2008", "3of5", "0.71", "0.86", "5.2", "0.33")]
    [InlineData("sutlive2008", "4of5", "0.48", "0.98", "24.29", "0.53")]
    [InlineData("sutlive2008", "5of5", "0.14", "0.98", "7.29", "0.87")]
    [InlineData("sutlive2008", "squat", "0.24", "0.96", "6.07", "0.79")]
    [InlineData("sutlive2008", "abd add", "0.33", "0.94", "5.67", "0.71")]
    // Youdas, Physiother Theory Pract 2010;26(3):184-94 (abstract).
    [InlineData("youdas2010", "trendelenburg", "0.55", "0.70", "1.83", "")]
    [InlineData("youdas2010", "abductor mmt", "0.35", "0.90", "3.5", "")]
    // Reiman, Br J Sports Med 2013;47(14):893-902 (table 8).
    [InlineData("reiman2013", "fadir mra", "0.94", "0.08", "1.02", "")]
    [InlineData("reiman2013", "fadir arthroscopy", "0.99", "0.07", "1.06", "0.15")]
    [InlineData("reiman2013", "flexion ir", "0.96", "0.17", "", "0.27")]
    // Pålsson, Knee Surg Sports Traumatol Arthrosc 2020;28(10):3382-92 (abstract; the ratios in Reiman 2020, table 1).
    [InlineData("palsson2020", "ir neutral", "0.29", "0.94", "4.83", "0.76")]
    // Joe, J Back Musculoskelet Rehabil 2002;16(4):135-9 (Reiman 2013 table 4).
    [InlineData("joe2002", "pain ir", "0.13", "0.86", "0.93", "1.01")]
    [InlineData("joe2002", "extension 15", "0.19", "0.92", "2.38", "0.88")]
    // Bird, Arthritis Rheum 2001;44(9):2138-45 (Rahman 2013 additional file 2).
    [InlineData("bird2001", "trendelenburg", "0.73", "0.77", "3.15", "0.35")]
    [InlineData("bird2001", "resisted abduction", "0.73", "0.46", "1.35", "0.59")]
    [InlineData("bird2001", "resisted rotation", "0.55", "0.69", "1.77", "0.66")]
    // Tiru, Singapore Med J 2002;43(9):467-9 (table 1 of Rahman 2013).
    [InlineData("tiru2002", "pppt", "0.96", "0.86", "6.73", "0.05")]
    // Bache, Practitioner 1984;228:305-8 (Rahman 2013 additional file 2; Reiman 2013 table 3).
    [InlineData("bache1984", "pppt", "0.91", "0.82", "5.01", "0.11")]
    // Johnson, Am J Sports Med 1994;22(2):248-56 (Reiman 2013 table 3).
    [InlineData("johnson1994", "fulcrum", "0.93", "0.75", "3.7", "0.09")]
    // Kang, Br J Sports Med 2005;39(12):902-6 (Reiman 2013 table 3).
    [InlineData("kang2005", "fulcrum", "0.88", "0.13", "1.0", "0.92")]
    public void Ratios_OfThePrintedSensitivityAndSpecificity_AreThePrintedOnes(string study, string finding, string sensitivity, string specificity, string positive, string negative)
    {
        IReadOnlyList<string> deviations = Printed.DeviatingRatios(sensitivity, specificity, positive, negative);
        Assert.True(deviations.Count == 0, $"{study}, {finding}: {string.Join(' ', deviations)}");
    }

    // The patients counted in the studies that the cell cites, several studies added up.
    [Theory]
    // Parvizi 2010: 170 of 344; Lesher 2008: 0 of 51.
    [InlineData("pain.low-back", "hip-osteoarthritis", 170, 395)]
    // Yukawa 1997: 21 of 512; Kurosawa 2017: 10 of 124.
    [InlineData("pain.groin", "lumbar-disc-herniation", 31, 636)]
    // Kurosawa 2017: 10 of 146; Khan 2004: 18 of 60.
    [InlineData("pain.groin", "lumbar-spinal-stenosis", 28, 206)]
    // Hossain 2009: 26 of 33 occult fractures.
    [InlineData("sign.axial-hip-load-pain", "hip-fracture", 26, 33)]
    // Birrell 2001: 72 of 84.
    [InlineData("sign.hip-motion-limited", "hip-osteoarthritis", 72, 84)]
    // Sutlive 2008: 5 and 7 of 21.
    [InlineData("sign.squat-posterior-pain", "hip-osteoarthritis", 5, 21)]
    [InlineData("sign.hip-abduction-adduction-groin-pain", "hip-osteoarthritis", 7, 21)]
    // Fearon 2013: 14 of 41 and 6 of 39 with trochanteric pain, 14 of 20 and 13 of 19 with hip osteoarthritis.
    [InlineData("sign.hip-flexion-painful", "greater-trochanteric-pain-syndrome", 14, 41)]
    [InlineData("sign.hip-external-rotation-painful", "greater-trochanteric-pain-syndrome", 6, 39)]
    [InlineData("sign.hip-flexion-painful", "hip-osteoarthritis", 14, 20)]
    [InlineData("sign.hip-external-rotation-painful", "hip-osteoarthritis", 13, 19)]
    // Kaltenborn 2014: 17 of 19; Quintana 2025: 14 of 46.
    [InlineData("sign.hip-abductor-weakness", "greater-trochanteric-pain-syndrome", 31, 65)]
    // Burnett 2006: 40 of 66 began insidiously.
    [InlineData("course.gradual-onset", "acetabular-labral-tear", 40, 66)]
    public void Cells_OfTheKnowledgeBase_AreTheSharesOfTheCountedPatients(string rule, string condition, int cases, int of)
    {
        Frequency cell = KnowledgeBase.Default.Rules.Single(one => one.Id == rule).Given.Single(given => given.Key.Id == condition).Value;
        Assert.Equal((double)cases / of, cell.Value, 0.0051);
        Assert.Equal(of, cell.SampleSize);
    }

    // The ratio between two groups that a study prints, to a tenth of it: the level of the cells is a judgement, their ratio is not.
    [Theory]
    // Rainville, Spine J 2019;19(6):1009-18 (abstract).
    [InlineData("pain.knee", "hip-osteoarthritis", "lumbar-spinal-stenosis", 2.2)]
    [InlineData("eased.few-steps", "hip-osteoarthritis", "lumbar-spinal-stenosis", 3.9)]
    [InlineData("worse.getting-out-of-car", "hip-osteoarthritis", "lumbar-spinal-stenosis", 3.3)]
    [InlineData("worse.socks-and-shoes", "hip-osteoarthritis", "lumbar-spinal-stenosis", 3.1)]
    public void Cells_OfTwoConditions_HaveTheRatioThatTheStudyPrints(string rule, string condition, string rival, double printed)
    {
        DifferentiationRule found = KnowledgeBase.Default.Rules.Single(one => one.Id == rule);
        double ratio = found.Given.Single(given => given.Key.Id == condition).Value.Value / found.Given.Single(given => given.Key.Id == rival).Value.Value;
        Assert.InRange(ratio, printed * 0.9, printed * 1.1);
    }
}

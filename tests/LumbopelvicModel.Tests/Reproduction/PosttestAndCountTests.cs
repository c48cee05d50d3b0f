namespace LumbopelvicModel.Tests;

/// <summary>Posttest probabilities, counted patients and diagnostic odds ratios of studies that print enough to check them.</summary>
public sealed class PosttestAndCountTests
{
    [Theory]

    // Cook, Physiother Res Int 2011;16(3):170-8 (abstract; the pretest of the series is the one that its 76 % implies).
    [InlineData("cook2011", "4 of 5", "0.41", "4.6", "0.76")]

    // Sieper and Rudwaleit, Ann Rheum Dis 2005;64:659-63 (table 1).
    [InlineData("sieper2005", "HLA-B27", "0.05", "9.0", "0.32")]

    // Kinsella, J Orthop Sports Phys Ther 2024;54(1):1-24 (abstract). Its 59, 96 and 14 % are printed; 16.7 and 0.11 are what the note of the instrument claims of them.
    [InlineData("kinsella2024", "palpation and resisted abduction positive", "0.59", "16.7", "0.96")]
    [InlineData("kinsella2024", "palpation and resisted abduction negative", "0.59", "0.11", "0.14")]

    // Venkatesan, Spine 2019;44:1303-8 (abstract). Its 18 and 43 % and its predictive value of 97 % are printed, the ratios are those of the evidence notes.
    [InlineData("venkatesan2019", "residual of 200 mL and over", "0.18", "3.3", "0.43")]
    [InlineData("venkatesan2019", "residual below 200 mL", "0.18", "0.16", "0.03")]

    // Saueressig, J Orthop Sports Phys Ther 2021;51(9):422-31 (abstract).
    [InlineData("saueressig2021", "sacroiliac cluster positive", "0.20", "2.13", "0.35")]
    [InlineData("saueressig2021", "sacroiliac cluster negative", "0.20", "0.33", "0.08")]
    public void Update_OfThePretest_IsThePrintedPosttest(string study, string finding, string pretest, string ratio, string posttest) =>
        Printed.AssertReproduces(Printed.Posttest(Printed.Of(pretest), Printed.Of(ratio)), posttest, $"{study}, {finding}");

    [Theory]

    // Jeon, Spine 2013;38(3):257-63 (abstract): 21 roots against 28 peroneal nerves.
    [InlineData("jeon2013", "hip abductor weakness with foot drop", "0.857", "0.964", 21, 49, "0.947", "0.900")]

    // Tiru, Singapore Med J 2002;43(9):467-9 (table 1 of Rahman 2013): 255 fractures in 290; Reiman 2013 prints the NPV in place of its LR-.
    [InlineData("tiru2002", "patellar-pubic percussion", "0.96", "0.86", 255, 290, "", "0.75")]

    // Adams and Yarnold, Am J Emerg Med 1997;15(2):173-5: 19 fractures in 41; Reiman 2013 prints the PPV in place of its sensitivity.
    [InlineData("adams1997", "patellar-pubic percussion", "0.79", "0.95", 19, 41, "0.94", "")]

    // Katzouraki, Bone Joint J 2020;102-B(6):677-82 (abstract): 260 patients; 34 is the only number of cases that its 94.1 % and its 32.4 % of bilateral sciatica allow together.
    [InlineData("katzouraki2020", "residual of 200 mL and over", "0.941", "0.668", 34, 260, "0.299", "0.987")]
    public void PredictiveValues_OfThePrintedTest_AreThePrintedOnes(string study, string finding, string sensitivity, string specificity, int cases, int of, string positive, string negative)
    {
        Printed pretest = Printed.Count(cases, of);
        if (positive.Length > 0)
        {
            Printed.AssertReproduces(Printed.Posttest(pretest, Printed.Positive(Printed.Of(sensitivity), Printed.Of(specificity))), positive, $"{study}, {finding}, PPV");
        }

        if (negative.Length > 0)
        {
            Printed.AssertReproduces(Printed.Posttest(pretest, Printed.Negative(Printed.Of(sensitivity), Printed.Of(specificity))).Complement, negative, $"{study}, {finding}, NPV");
        }
    }

    // Trainor and Pinnington, Physiotherapy 2011;97:59-64 (abstract): 4 of 16, sensitivity 100 % and specificity 83 %; the PPV is 67 %.
    [Fact]
    public void PredictiveValue_OfASensitivityOfOne_IsThePrintedOne() =>
        Assert.Equal(0.67, Probability.FromPercent(25).Update(LikelihoodRatio.Positive(new Probability(1), new Probability(10.0 / 12))).Value, 2);

    [Theory]

    // van der Wurff, Arch Phys Med Rehabil 2006;87:10-4 (abstract).
    [InlineData("vanderwurff2006", "3 of 5", 23, 27, 7, 33, "0.85", "0.79", "4.02", "0.19")]

    // Birrell, Rheumatology 2001;40(5):506-12 (Rahman 2013 additional file 2): 57 of 106 without the disease were free.
    [InlineData("birrell2001", "1 plane", 72, 84, 49, 106, "0.86", "0.54", "1.85", "0.27")]

    // Sutlive, J Orthop Sports Phys Ther 2008;38(9):542-50 (Metcalfe 2019).
    [InlineData("sutlive2008", "squat", 5, 21, 2, 51, "0.24", "0.96", "6.07", "0.79")]
    [InlineData("sutlive2008", "abduction or adduction", 7, 21, 3, 51, "0.33", "0.94", "5.67", "0.71")]
    public void Ratios_OfTheCountedPatients_AreThePrintedOnes(string study, string finding, int ill, int ofIll, int well, int ofWell, string sensitivity, string specificity, string positive, string negative)
    {
        Printed counted = Printed.Count(ill, ofIll);
        Printed free = Printed.Count(ofWell - well, ofWell);
        Printed.AssertReproduces(counted, sensitivity, $"{study}, {finding}, sensitivity");
        Printed.AssertReproduces(free, specificity, $"{study}, {finding}, specificity");
        Printed.AssertReproduces(Printed.Positive(counted, free), positive, $"{study}, {finding}, LR+");
        Printed.AssertReproduces(Printed.Negative(counted, free), negative, $"{study}, {finding}, LR-");
    }

    [Theory]

    // Fearon, Br J Sports Med 2013;47(10):649-53 (table 4).
    [InlineData("fearon2013", "Ober test", "0.41", "0.95", "13.2")]
    [InlineData("fearon2013", "medial rotation ratio", "0.634", "0.700", "4.0")]
    [InlineData("fearon2013", "medial rotation isometric", "0.610", "0.684", "3.4")]
    [InlineData("fearon2013", "passive flexion", "0.341", "0.300", "0.22")]
    [InlineData("fearon2013", "passive lateral rotation", "0.154", "0.316", "0.08")]

    // Martin, Knee Surg Sports Traumatol Arthrosc 2014;22:882-8 (abstract).
    [InlineData("martin2014", "straight leg raise", "0.15", "0.95", "3.59")]
    [InlineData("martin2014", "active piriformis", "0.78", "0.80", "14.40")]
    [InlineData("martin2014", "seated stretch", "0.52", "0.90", "9.82")]

    // 334 emergency referrals with suspected cauda equina syndrome (abstract).
    [InlineData("ces334", "leg weakness", "0.68", "0.72", "5.35")]
    [InlineData("ces334", "leg sensation", "0.72", "0.60", "3.79")]
    [InlineData("ces334", "perianal sensation", "0.60", "0.67", "3.03")]

    // Devillé, Spine 2000;25(9):1140-7 (abstract).
    [InlineData("deville2000", "straight leg raise", "0.91", "0.26", "3.74")]
    public void OddsRatio_OfThePrintedSensitivityAndSpecificity_IsThePrintedOne(string study, string finding, string sensitivity, string specificity, string oddsRatio)
    {
        Printed sens = Printed.Of(sensitivity);
        Printed spec = Printed.Of(specificity);
        Printed.AssertReproduces(Printed.OddsRatio(Printed.Positive(sens, spec), Printed.Negative(sens, spec)), oddsRatio, $"{study}, {finding}");
    }
}

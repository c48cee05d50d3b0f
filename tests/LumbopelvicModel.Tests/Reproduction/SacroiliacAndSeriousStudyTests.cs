namespace LumbopelvicModel.Tests;

/// <summary>Studies of the sacroiliac joint, the deep gluteal space and serious disease.</summary>
/// <remarks>Every figure is copied from the source named above its rows, none is computed; an empty ratio is not printed there, or stands among the known misprints.</remarks>
public sealed class SacroiliacAndSeriousStudyTests
{
    [Theory]
    // Fink, Arch Intern Med 2000;160:833-6 (abstract).
    [InlineData("fink2000", "palpation", "0.68", "0.75", "2.7", "0.43")]
    // Table 4 (risk factors for AAA in a population-based screening study) in PMC1255946 (table 4).
    [InlineData("pmc1255946", "male", "0.81", "0.59", "1.98", "0.32")]
    [InlineData("pmc1255946", "age75", "0.39", "0.81", "2.05", "0.75")]
    [InlineData("pmc1255946", "smoking", "0.38", "0.79", "1.81", "0.78")]
    [InlineData("pmc1255946", "claudication", "0.05", "0.99", "5.0", "0.96")]
    [InlineData("pmc1255946", "mi", "0.17", "0.94", "2.83", "0.88")]
    [InlineData("pmc1255946", "abi", "0.29", "0.89", "2.64", "0.8")]
    [InlineData("pmc1255946", "palpation", "0.19", "0.97", "6.33", "0.84")]
    [InlineData("pmc1255946", "bruit", "0.14", "0.96", "3.5", "0.9")]
    // Martin, Knee Surg Sports Traumatol Arthrosc 2014;22:882-8 (abstract).
    [InlineData("martin2014", "slr", "0.15", "0.95", "3.2", "0.9")]
    [InlineData("martin2014", "active piriformis", "0.78", "0.80", "3.9", "0.27")]
    [InlineData("martin2014", "seated stretch", "0.52", "0.90", "5.22", "0.53")]
    [InlineData("martin2014", "combined", "0.91", "0.80", "4.57", "0.11")]
    // Laslett, Aust J Physiother 2003;49:89-97 (abstract and rule summary page).
    [InlineData("laslett2003", "cluster 3plus not centralising, specificity 20 of 23", "0.91", "0.87", "6.97", "0.11")]
    [InlineData("laslett2003", "cluster 3plus all", "0.91", "0.78", "4.16", "0.12")]
    // van der Wurff, Arch Phys Med Rehabil 2006;87:10-4 (abstract).
    [InlineData("vanderwurff2006", "cluster 3of5", "0.85", "0.79", "4.02", "0.19")]
    // Cibulka and Koldehoff, J Orthop Sports Phys Ther 1999;29:83-92 (Physiopedia cluster page, which ascribes it to Levangie).
    [InlineData("cibulka1999", "cluster 3of4", "0.82", "0.88", "6.83", "0.2")]
    // Rudwaleit, Arthritis Rheum 2006;54:569-78 (abstract).
    [InlineData("rudwaleit2006", "berlin 2of4", "0.703", "0.812", "3.7", "")]
    // Rudwaleit, Ann Rheum Dis 2006;65:1251-2 (table 1).
    [InlineData("rudwaleit2006b", "ibp", "0.75", "0.76", "3.1", "0.33")]
    [InlineData("rudwaleit2006b", "enthesitis", "0.37", "0.89", "3.4", "0.71")]
    [InlineData("rudwaleit2006b", "arthritis", "0.40", "0.90", "4.0", "0.67")]
    [InlineData("rudwaleit2006b", "uveitis", "0.22", "0.97", "7.3", "0.8")]
    [InlineData("rudwaleit2006b", "family", "0.32", "0.95", "6.4", "0.72")]
    [InlineData("rudwaleit2006b", "nsaid", "0.77", "0.85", "5.1", "0.27")]
    [InlineData("rudwaleit2006b", "crp", "0.50", "0.80", "2.5", "0.63")]
    [InlineData("rudwaleit2006b", "mri", "0.90", "0.90", "9.0", "0.11")]
    // Sieper, Ann Rheum Dis 2005;64:659-63 (table 1).
    [InlineData("sieper2005", "hla b27", "0.90", "0.90", "9.0", "")]
    // Braun, Ann Rheum Dis 2011;70:1782-7 (table 4).
    [InlineData("braun2011", "stiffness", "0.354", "0.665", "1.1", "1.0")]
    [InlineData("braun2011", "movement", "0.779", "0.397", "1.3", "0.6")]
    [InlineData("braun2011", "night", "0.584", "0.575", "", "0.7")]
    [InlineData("braun2011", "nsaid", "0.938", "0.480", "1.8", "0.1")]
    [InlineData("braun2011", "alternating", "0.248", "0.885", "2.2", "0.9")]
    [InlineData("braun2011", "arthritis", "0.106", "0.957", "2.5", "0.9")]
    [InlineData("braun2011", "b27", "0.354", "0.909", "3.9", "0.7")]
    // Braun, Rheumatology 2013;52:1418-24 (abstract).
    [InlineData("braun2013", "two step", "0.804", "0.754", "3.27", "0.26")]
    // Laslett, Man Ther 2005;10(3):207-18 (abstract), ratios by johnsnyderdpt.com and physiohub; thigh thrust by physicaltherapynation.com.
    [InlineData("laslett2005", "cluster 3 of 6", "0.94", "0.78", "4.29", "0.08")]
    [InlineData("laslett2005", "thigh thrust", "0.88", "0.69", "2.8", "")]
    public void Ratios_OfThePrintedSensitivityAndSpecificity_AreThePrintedOnes(string study, string finding, string sensitivity, string specificity, string positive, string negative)
    {
        IReadOnlyList<string> deviations = Printed.DeviatingRatios(sensitivity, specificity, positive, negative);
        Assert.True(deviations.Count == 0, $"{study}, {finding}: {string.Join(' ', deviations)}");
    }
}

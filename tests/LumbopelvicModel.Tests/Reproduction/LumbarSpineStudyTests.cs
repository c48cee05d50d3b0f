namespace LumbopelvicModel.Tests;

/// <summary>Studies of the lumbar spine.</summary>
/// <remarks>Every figure is copied from the source named above its rows, none is computed; an empty ratio is not printed there, or stands among the known misprints.</remarks>
public sealed class LumbarSpineStudyTests
{
    [Theory]
    // Suri, JAMA 2010;304(23):2628-36 (Table 3).
    [InlineData("suri2010", "age over 65", "0.77", "0.69", "2.5", "0.34")]
    [InlineData("suri2010", "bilateral buttock leg pain", "0.51", "0.92", "6.3", "0.54")]
    [InlineData("suri2010", "pain below buttocks", "0.88", "0.34", "1.4", "0.34")]
    [InlineData("suri2010", "thigh pain", "0.95", "0.14", "1.1", "0.36")]
    [InlineData("suri2010", "gluteal pain", "0.84", "0.05", "0.88", "3.3")]
    [InlineData("suri2010", "no pain seated", "0.47", "0.94", "7.4", "0.57")]
    [InlineData("suri2010", "improve seated", "0.51", "0.84", "3.3", "0.58")]
    [InlineData("suri2010", "improve bending forward", "0.52", "0.92", "6.4", "0.52")]
    [InlineData("suri2010", "neurogenic claudication", "0.82", "0.78", "3.7", "0.23")]
    [InlineData("suri2010", "exacerbation standing konno", "0.68", "0.70", "2.3", "0.46")]
    [InlineData("suri2010", "exacerbation standing sugioka", "0.92", "0.21", "1.2", "0.38")]
    [InlineData("suri2010", "burning buttocks priapism", "0.06", "0.99", "7.2", "0.95")]
    [InlineData("suri2010", "urinary disturbance", "0.14", "0.98", "6.9", "0.88")]
    [InlineData("suri2010", "orthopaedic disease", "0.18", "0.91", "2.0", "0.9")]
    // Capra, J Manipulative Physiol Ther 2011;34(4):231-8 (abstract).
    [InlineData("capra2011", "slr", "0.36", "0.74", "1.38", "0.87")]
    // Montaner-Cuello, Healthcare 2023;11(24):3138 (abstract).
    [InlineData("montaner2023", "slr edx", "0.8902", "0.25", "1.19", "0.44")]
    // Collaer, J Man Manip Ther 2006;14(1):22-9 (abstract).
    [InlineData("collaer2006", "step off", "0.60", "0.872", "4.68", "0.458")]
    // Abbott, BMC Musculoskelet Disord 2005;6:56 (abstract).
    [InlineData("abbott2005", "paivm", "0.29", "0.89", "2.52", "")]
    // Chatprem, BMC Musculoskelet Disord 2021;22:976 (abstract; authors not shown).
    [InlineData("chatprem2021", "3tests", "0.0556", "0.9918", "6.78", "0.95")]
    // Manchikanti, BMC Musculoskelet Disord 2017;18:188 (Petersen 2017 Table 2 (chiro.org reprint)).
    [InlineData("manchikanti2000", "revel 5of7", "0.13", "0.84", "0.8", "1.03")]
    [InlineData("manchikanti2000", "age over 65", "0.22", "0.85", "1.5", "0.92")]
    [InlineData("manchikanti2000", "relief recumbent", "0.94", "0.17", "1.1", "0.39")]
    [InlineData("manchikanti2000", "not worse cough", "0.90", "0.13", "1.0", "0.76")]
    [InlineData("manchikanti2000", "not worse flexion", "0.16", "0.82", "0.9", "1.03")]
    [InlineData("manchikanti2000", "not worse rising", "0.55", "0.48", "1.1", "0.94")]
    [InlineData("manchikanti2000", "not worse hyperextension", "0.10", "0.86", "0.7", "1.05")]
    // Konno, Eur Spine J 2007;16:1951-7 (abstract), ratio by Suri 2010.
    [InlineData("konno2007", "tool 7 and over", "0.928", "0.72", "3.3", "")]
    public void Ratios_OfThePrintedSensitivityAndSpecificity_AreThePrintedOnes(string study, string finding, string sensitivity, string specificity, string positive, string negative)
    {
        IReadOnlyList<string> deviations = Printed.DeviatingRatios(sensitivity, specificity, positive, negative);
        Assert.True(deviations.Count == 0, $"{study}, {finding}: {string.Join(' ', deviations)}");
    }
}

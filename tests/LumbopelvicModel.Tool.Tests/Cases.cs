namespace LumbopelvicModel.Tool.Tests;

/// <summary>Cases as JSON.</summary>
internal static class Cases
{
    public const string Stenosis =
        """{"id":"stenosis","age":68,"sex":"female","side":"right","present":["pain.upper-lateral-buttock","pain.leg","worse.walking","eased.sitting"],"absent":["pain.groin"],"measurements":{"hip-internal-rotation":35}}""";

    public const string Emergency = """{"id":"Müller ☃","present":["pain.low-back","numbness.saddle","symptom.bladder-retention"]}""";

    /// <summary>Every kind of input that is refused: the text, the code and the column of its first issue, what message and remedy must name.</summary>
    public static TheoryData<string, string, int, string, string> Bad => new()
    {
        { """{"present":["pain.groyne"]}""", "unknown-id", 13, "'pain.groyne'", "'pain.groin'" },
        { """{"present":["pain.groin"],"absent":["pain.groin"]}""", "contradiction", 37, "pain.groin is both present and absent", "one of the two lists" },
        { """{"present":["pain.calf"],"absent":["pain.leg"]}""", "contradiction", 13, "pain.calf", "Take" },
        { """{"age":200}""", "out-of-range", 8, "age of 200", "from 0 to 120" },
        { """{"measurements":{"hip-internal-rotation":400}}""", "out-of-range", 18, "400", "90" },
        { """{"measurements":{"hip-internal-rotation":10},"absent":["sign.hip-internal-rotation-limited"]}""", "contradiction", 18, "sign.hip-internal-rotation-limited", "Take" },
        { """{"measurements":{"hip-internal-rotatio":10}}""", "unknown-id", 18, "'hip-internal-rotatio'", "'hip-internal-rotation'" },
        { """{"presnet":[]}""", "unknown-member", 2, "'presnet'", "'present'" },
        { """{"id":"a","id":"b"}""", "duplicate-member", 11, "'id'", "Take one out" },
        { """{"present":"pain.groin"}""", "wrong-type", 12, "list", "square brackets" },
        { """{"sex":"femal"}""", "unknown-id", 8, "'femal'", "female, male or unknown" },
        { """{"present":["pain.groin",}""", "malformed-json", 26, "no JSON", "Mend" },
        { """{"present":["pain.groin""", "malformed-json", 24, "no JSON", "Mend" },
        { """{} {}""", "malformed-json", 4, "no JSON", "Mend" },
        { "[1]", "wrong-type", 1, "JSON object", "braces" },
        { """{"note":""" + new string('[', 100) + new string(']', 100) + "}", "malformed-json", 72, "depth", "Mend" },
    };
}

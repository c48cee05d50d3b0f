namespace LumbopelvicModel.Tests.Fuzzing;

/// <summary>Values that readers trip over, as they stand in JSON or where JSON should stand.</summary>
internal static class NastyValues
{
    private static readonly string[] Short =
    [
        "null", "true", "false", "0", "-0", "-0.0", "1", "-1", "0.5", "1.5", "7", "120", "121", "0.0001", "0.00009", "0.9999", "1e400", "-1e400", "1e-400", "1E+308", "1e999999999999",
        "2147483648", "9223372036854775808", "123456789012345678901234567890", "NaN", "Infinity", "-Infinity", "nan", "undefined", "01", "+1", ".5", "1.", "0x10", "1_000", "1,5", "--1", "-",
        "\"\"", "\" \"", "\"0\"", "\"null\"", "\"NaN\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\u0000\"", "\"\\u2028\"", "\"\u0085\"", "\"\u2028\"", "\"\\n\\r\"", "\"\u202e\"", "\"\\x\"", "\"\\u12\"",
        "\"\U0001F600\"", "\"\uFEFF\"", "\"'; DROP TABLE cases; --\"", "\"<script>\"", "\"{0}\"", "\"%s%n\"", "\"../../etc/passwd\"", "[]", "{}", "[[]]", "[null]", "[{}]", "{\"\":0}", "{\"a\":1,\"a\":1}", "[1,2]", "'a'", "//", "/* */", "\uFEFF",
    ];

    private static readonly string[] Ids =
    [
        .. Findings.All.Select(finding => finding.Id), .. Measurements.All.Select(measurement => measurement.Id), .. Conditions.All.Select(condition => condition.Id),
        .. ConditionVariants.All.Select(variant => variant.Id), .. NerveRoots.All.Select(root => root.Id), "female", "male", "unknown", "left", "midline", "default", "judgement", "cohort", "emergency", "background", "presence",
    ];

    public static string One(Random random) => random.Next(16) switch
    {
        0 => Deep(random, random.Next(1, 200)),
        1 => "\"" + new string((char)random.Next('a', 'z' + 1), Length(random)) + "\"",
        2 => "\"" + string.Concat(Enumerable.Repeat("\\u00e4\\ud83d\\ude00", Length(random) / 10)) + "\"",
        3 => new string((char)random.Next('0', '9' + 1), Length(random)),
        4 => "0." + new string('0', Length(random)) + "1",
        5 => "[" + string.Join(',', Enumerable.Repeat(Short[random.Next(Short.Length)], random.Next(1, 150))) + "]",
        6 or 7 or 8 => "\"" + Id(random) + "\"",
        9 => "\"" + Misspelt(random) + "\"",
        _ => Short[random.Next(Short.Length)],
    };

    public static string Id(Random random) => Ids[random.Next(Ids.Length)];

    private static string Misspelt(Random random)
    {
        string id = Id(random);
        int place = random.Next(id.Length);
        return random.Next(2) == 0 ? id.Remove(place, 1) : id.Insert(place, ((char)random.Next('a', 'z' + 1)).ToString());
    }

    // Mostly short, now and then tens of thousands.
    private static int Length(Random random) => 1 << random.Next(random.Next(20) == 0 ? 16 : 9);

    private static string Deep(Random random, int depth)
    {
        (string open, string close) = random.Next(3) switch { 0 => ("[", "]"), 1 => ("{\"a\":", "}"), _ => ("{\"not\":", "}") };
        string middle = random.Next(2) == 0 ? "1" : "{}";
        return string.Concat(Enumerable.Repeat(open, depth)) + middle + (random.Next(4) == 0 ? string.Empty : string.Concat(Enumerable.Repeat(close, depth)));
    }
}

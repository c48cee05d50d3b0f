using System.Text;
using System.Text.Unicode;
using FsCheck;

namespace LumbopelvicModel.Tests;

/// <summary>The fast reader and the strict one agree: what the fast one reads is what the strict one reads.</summary>
public sealed class PlainReadingProperties
{
    private static readonly string[] Members =
    [
        "\"id\"", "\"age\"", "\"sex\"", "\"side\"", "\"present\"", "\"absent\"", "\"measurements\"", "\"note\"", "\"expected\"", "\"i\\u0064\"", "\"Id\"", "\"\"", "\"presence\"", "7",
    ];

    private static readonly string[] Values =
    [
        "null", "\"unknown\"", "\"male\"", "\"female\"", "\"left\"", "\"midline\"", "\"\"", "\"ä ☃\"", "\"\\n\"", "\"\\ud800\"", "68", "-0", "1e999", "1e-400", "true", "\"68\"",
        "[]", "{}", "[null]", "[[]]", "[\"pain.groin\"]", "[\"pain.groin\",\"pain.groin\"]", "[\"pain.calf\",\"worse.walking\"]", "[\"pain.leg\"]", "[\"pain.gr\\u006fin\"]", "[\"pain.groyne\"]",
        "[\"sign.hip-internal-rotation-limited\"]", "[\"pain.leg\",{}]", "[\"pain.leg\",]", "{\"hip-internal-rotation\":10}", "{\"hip-internal-rotation\":35,\"age\":68}",
        "{\"age\":68}", "{\"age\":null,\"age\":5}", "{\"age\":700}", "{\"hip-flexion\":1,\"hip-flexion\":1}", "{\"hip-flexi\\u006fn\":1}", "{\"nothing\":1}", "{\"hip-flexion\":\"1\"}",
    ];

    private static readonly string[] Ends = ["}", "}", "}", "} \t\r\n", "", "}}", "} x", ",}", "} {}"];

    [Fact]
    public void Whatever_is_written_is_plain_and_read_as_strictly() => Law.Holds<Presentation>(300, presentation =>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(presentation.ToJson());
        Assert.Equal(presentation, PlainPresentationReader.TryRead(utf8));
        AssertAgreed(utf8);
    });

    [Fact]
    public void A_damaged_text_is_read_as_strictly()
    {
        int plain = 0;
        int refused = 0;
        Law.Holds<Presentation, int, byte>(2000, (presentation, place, damage) =>
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(presentation.ToJson());
            utf8[(int)((uint)place % utf8.Length)] = damage;
            if (Utf8.IsValid(utf8))
            {
                bool isPlain = AssertAgreed(utf8);
                plain += isPlain ? 1 : 0;
                refused += isPlain ? 0 : 1;
            }
        });
        Law.AssertReached(plain > 20 && refused > 300, $"{plain} were plain, {refused} were not.");
    }

    [Fact]
    public void A_text_put_together_at_random_is_read_as_strictly()
    {
        int plain = 0;
        int refused = 0;
        Law.Holds<NonNull<ushort[]>, ushort>(3000, (choices, end) =>
        {
            IEnumerable<string> members = choices.Get.Take(4).Select(choice => Members[choice % Members.Length] + ":" + Values[choice / Members.Length % Values.Length]);
            string text = "{" + string.Join(" , ", members) + Ends[end % Ends.Length];
            bool isPlain = AssertAgreed(Encoding.UTF8.GetBytes(text));
            plain += isPlain ? 1 : 0;
            refused += isPlain ? 0 : 1;
        });
        Law.AssertReached(plain > 100 && refused > 1000, $"{plain} were plain, {refused} were not.");
    }

    [Fact]
    public void Any_two_members_are_read_as_strictly()
    {
        foreach (string first in Members.SelectMany(member => Values.Select(value => member + ":" + value)))
        {
            AssertAgreed(Encoding.UTF8.GetBytes("{" + first + "}"));
            foreach (string second in Values)
            {
                AssertAgreed(Encoding.UTF8.GetBytes("{" + first + ",\"absent\":" + second + "}"));
                AssertAgreed(Encoding.UTF8.GetBytes("{\"measurements\":" + second + "," + first + "}"));
            }
        }
    }

    /// <summary>Whether the text was plain.</summary>
    private static bool AssertAgreed(byte[] utf8)
    {
        ReadResult<Presentation> strict = PresentationReader.ReadStrictly(utf8);
        if (PlainPresentationReader.TryRead(utf8) is not { } plain)
        {
            return false;
        }

        Assert.Empty(strict.Issues);
        Assert.Equal(strict.Value, plain);
        Assert.Equal(strict.Value!.Known, plain.Known);
        return true;
    }
}

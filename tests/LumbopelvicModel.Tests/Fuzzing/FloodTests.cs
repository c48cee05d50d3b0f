using System.Text;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests.Fuzzing;

/// <summary>A mebibyte of the same mistake: the answer is short, and takes little more memory than the text.</summary>
public sealed class FloodTests
{
    private const int Length = PresentationReader.MaximumLength;
    private const int BytesPerByte = 64;
    private const int BytesBesides = 2_000_000;

    private static readonly string Long = new('n', Length / 4);

    public static TheoryData<string, string, string> Cases => new()
    {
        { "{\"present\":[", "\"pain.groyne\"", "]}" },
        { "{\"present\":[", "\"" + new string('e', 55) + "\"", "]}" },
        { "{\"present\":[", "\"pain.groin\"", "]}" },
        { "{\"present\":[", "7", "]}" },
        { "{\"present\":[", "[]", "]}" },
        { "{\"present\":[", "\"\\u0000\\u2028\\n\"", "]}" },
        { "{\"measurements\":{", "\"hip-flexio\":1", "}}" },
        { "{\"measurements\":{", "\"age\":1", "}}" },
        { "{", "\"presen\":1", "}" },
        { "{", "\"age\":1e400", "}" },
        { "{\"note\":[", "1", "]}" },
        { "{\"note\":", "[", string.Empty },
        { "{\"" + Long + "\":[", "7", "],\"" + Long + "\":1}" },
        { "{\"id\":\"", "\\ud83d\\ude00", "\"}" },
        { string.Empty, " ", string.Empty },
        { "{\"age\":", "9", "}" },
    };

    public static TheoryData<string, string, string> KnowledgeBases => new()
    {
        { "{\"rules\":[", "7", "]}" },
        { "{\"rules\":[", "{}", "]}" },
        { "{\"rules\":[", "{\"id\":\"r\",\"criterion\":{\"present\":\"pain.groyne\"},\"family\":\"f\",\"background\":2,\"given\":{\"hip\":1}}", "]}" },
        { "{\"rules\":[{\"criterion\":{\"any\":[", "{\"present\":\"" + new string('e', 55) + "\"}", "]}}]}" },
        { "{\"citations\":{", "\"a\":{\"text\":\"t\"}", "}}" },
        { "{\"citations\":{\"" + Long + "\":{", "\"a\":1", "}}}" },
        { "{\"version\":", "1", "}" },
        { "{", "\"rule\":1", "}" },
        { "{\"redFlags\":[{\"criterion\":", "{\"not\":", string.Empty },
    };

    public static TheoryData<string, string, string> Summaries => new()
    {
        { "{\"sources\":[", "7", "]}" },
        { "{\"differential\":[", "{\"condition\":\"hip-fractur\",\"probability\":2}", "]}" },
        { "{\"questions\":[", "{\"finding\":\"pain.groyne\",\"bits\":-1}", "]}" },
        { "{\"openRedFlags\":[", "7", "]}" },
        { "{", "\"" + Long + "\":1", "}" },
    };

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_case_of_one_mistake(string start, string mistake, string end)
    {
        byte[] text = Encoding.UTF8.GetBytes(Flood(start, mistake, end));
        var answers = new Answers(BytesPerByte, BytesBesides);
        answers.Check(text.Length, () => PresentationReader.Read(text));
    }

    [Theory]
    [MemberData(nameof(KnowledgeBases), DisableDiscoveryEnumeration = true)]
    public void A_knowledge_base_of_one_mistake(string start, string mistake, string end)
    {
        string text = Flood(start, mistake, end);
        Assert.False(new Answers(BytesPerByte, BytesBesides).Check(text.Length, () => KnowledgeBaseReader.Read(text)).IsSuccess);
    }

    [Theory]
    [MemberData(nameof(Summaries), DisableDiscoveryEnumeration = true)]
    public void A_summary_of_one_mistake(string start, string mistake, string end)
    {
        string text = Flood(start, mistake, end);
        Assert.False(new Answers(BytesPerByte, BytesBesides).Check(text.Length, () => AssessmentSummary.Read(text)).IsSuccess);
    }

    [Theory]
    [InlineData("cites")]
    [InlineData("claims")]
    public void A_rule_with_a_long_id_and_many_citations(string member)
    {
        string start = TinyKnowledge.Base.ToJson().Replace("\"id\": \"groin\"", $"\"id\": \"{Long}\",\"{member}\":[", StringComparison.Ordinal);
        int place = start.IndexOf(member + "\":[", StringComparison.Ordinal) + member.Length + 3;
        string text = Flood(start[..place], "\"a\"", "]" + start[place..]);

        ReadResult<KnowledgeBase> read = new Answers(BytesPerByte, BytesBesides).Check(text.Length, () => KnowledgeBaseReader.Read(text));

        Assert.Equal(member == "claims", read.IsSuccess);
    }

    [Fact]
    public void Citations_that_are_not_listed_beside_many_that_are()
    {
        string start = TinyKnowledge.Base.ToJson().Replace("\"citations\": {", "\"citations\": {" + string.Join(',', Enumerable.Range(0, 15_000).Select(number => $"\"author{number}\":{{\"text\":\"t\"}}")), StringComparison.Ordinal)
            .Replace("\"id\": \"groin\"", "\"id\": \"groin\",\"cites\":[", StringComparison.Ordinal);
        int place = start.IndexOf("cites\":[", StringComparison.Ordinal) + 8;
        string text = Flood(start[..place], "\"autor7\"", "]" + start[place..]);

        ReadResult<KnowledgeBase> read = new Answers(BytesPerByte, BytesBesides).Check(text.Length, () => KnowledgeBaseReader.Read(text));

        Assert.Equal(IssueCode.MissingCitation, read.Issues[0].Code);
    }

    private static string Flood(string start, string mistake, string end)
    {
        string between = start.EndsWith('[') || start.EndsWith('{') ? "," : string.Empty;
        int count = (Length - start.Length - end.Length) / (mistake.Length + between.Length);
        return start + string.Join(between, Enumerable.Repeat(mistake, count)) + end;
    }
}

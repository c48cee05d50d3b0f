using System.Text;
using System.Text.Unicode;

namespace LumbopelvicModel.Tests.Fuzzing;

/// <summary>Cases from anybody: each is assessed or refused, by both ways of reading and both overloads alike.</summary>
public sealed class CaseFuzzTests
{
    private const int Inputs = 200_000;

    private static readonly byte[][] Corpus =
    [
        .. Directory.GetFiles(RepositoryFiles.At("docs", "cases"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
        .. Directory.GetFiles(RepositoryFiles.At("tests", "LumbopelvicModel.Tests", "GoldenCases", "Cases"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
        .. new Simulator(Evaluator.Default, 1).Take(100).Select(simulated => Encoding.UTF8.GetBytes(simulated.Presentation.WithId("case").ToJson())),
        "{}"u8.ToArray(),
        """{"id":"M\u00fcller","age":68,"sex":"unknown","side":null,"present":["pain.groin"],"absent":["pain.calf"],"measurements":{"hip-flexion":90,"post-void-residual":null},"note":["any"]}"""u8.ToArray(),
    ];

    [Fact]
    public async Task Any_case_is_assessed_or_refused()
    {
        var answers = new Answers(bytesPerByte: 64, bytesBesides: 2_000_000);
        int plain = 0;

        await Fuzzer.HoldsAsync(Corpus, Inputs, text =>
        {
            ReadResult<Presentation> read = answers.Check(text.Length, () => PresentationReader.Read(text));
            plain += AssertReadersAgree(text, read, answers) ? 1 : 0;
            if (read.IsSuccess)
            {
                AssertAssessed(read.Value);
                Assert.Equal(read.Value, PresentationReader.Read(read.Value.ToJson()).GetValueOrThrow());
            }
        });

        Assert.True(answers.Accepted > Inputs / 10 && answers.Refused > Inputs / 2 && plain > Inputs / 50, $"{answers.Accepted} accepted, {answers.Refused} refused, {plain} plain.");
        Assert.Equal(
            [
                IssueCode.MalformedJson, IssueCode.Empty, IssueCode.UnknownMember, IssueCode.DuplicateMember, IssueCode.WrongType, IssueCode.UnknownId,
                IssueCode.OutOfRange, IssueCode.Contradiction,
            ],
            answers.Codes);
    }

    /// <summary>Whether the fast reader took the text.</summary>
    private static bool AssertReadersAgree(byte[] text, ReadResult<Presentation> read, Answers answers)
    {
        if (!Utf8.IsValid(text))
        {
            Assert.False(read.IsSuccess);
            return false;
        }

        string characters = Encoding.UTF8.GetString(text);
        ReadResult<Presentation> fromString = answers.Check(text.Length, () => PresentationReader.Read(characters));
        Assert.Equal(read.Value, fromString.Value);
        Assert.Equal(read.Issues, fromString.Issues);

        ReadOnlySpan<byte> content = text.AsSpan().StartsWith("\uFEFF"u8) ? text.AsSpan(3) : text;
        if (PlainPresentationReader.TryRead(content) is not { } plain)
        {
            return false;
        }

        ReadResult<Presentation> strict = PresentationReader.ReadStrictly(content);
        Assert.Equal(strict.Value, plain);
        Assert.Equal(strict.Value!.Known, plain.Known);
        return true;
    }

    private static void AssertAssessed(Presentation presentation)
    {
        Assessment assessment = Evaluator.Default.Evaluate(presentation);
        foreach (ConditionAssessment condition in assessment.Differential)
        {
            Assert.InRange(condition.Probability.Value, 0, 1);
        }

        Assert.InRange(assessment.Other.Value, 0, 1);
        Assert.NotEmpty(assessment.Differential);
    }
}

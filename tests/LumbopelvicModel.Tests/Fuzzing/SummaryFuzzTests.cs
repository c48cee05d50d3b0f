using System.Text;

namespace LumbopelvicModel.Tests.Fuzzing;

/// <summary>Assessments from anybody, such as another system: each is read or refused, and what is read is written and read back equal.</summary>
public sealed class SummaryFuzzTests
{
    private const int Inputs = 30_000;

    private static readonly byte[][] Corpus =
    [
        .. new Simulator(Evaluator.Default, 2).Take(20).Select(simulated => Encoding.UTF8.GetBytes(Written(simulated.Presentation, 21))),
        .. new Simulator(Evaluator.Default, 3).Take(20).Select(simulated => Encoding.UTF8.GetBytes(Written(simulated.Presentation, 3))),
    ];

    [Fact]
    public async Task Any_summary_is_read_or_refused()
    {
        var answers = new Answers(bytesPerByte: 64, bytesBesides: 2_000_000);

        await Fuzzer.HoldsAsync(Corpus, Inputs, text =>
        {
            string json = Encoding.UTF8.GetString(text);
            ReadResult<AssessmentSummary> read = answers.Check(text.Length, () => AssessmentSummary.Read(json));
            if (read.IsSuccess)
            {
                Assert.Equal(read.Value, AssessmentSummary.Read(read.Value.ToJson()).GetValueOrThrow());
            }
        });

        Assert.True(answers.Accepted > Inputs / 20 && answers.Refused > Inputs / 2, $"{answers.Accepted} accepted, {answers.Refused} refused.");
        Assert.Superset(
            new HashSet<IssueCode> { IssueCode.MalformedJson, IssueCode.UnknownMember, IssueCode.DuplicateMember, IssueCode.MissingMember, IssueCode.WrongType, IssueCode.UnknownId, IssueCode.OutOfRange },
            answers.Codes.ToHashSet());
    }

    private static string Written(Presentation presentation, int top) =>
        Evaluator.Default.Evaluate(presentation.WithId("case")).Summarise().Top(top).WithQuestions(Evaluator.Default.NextQuestions(presentation), 4).ToJson();
}

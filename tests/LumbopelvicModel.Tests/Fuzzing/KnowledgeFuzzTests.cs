using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests.Fuzzing;

/// <summary>Knowledge bases from anybody: each is refused, or evaluates to probabilities and reads back equal.</summary>
public sealed class KnowledgeFuzzTests
{
    private const int SmallInputs = 15_000;
    private const int WholeInputs = 300;

    private static readonly byte[][] Small =
    [
        Encoding.UTF8.GetBytes(TinyKnowledge.Base.ToJson()),
        .. Arbitraries.SmallKnowledgeBase().Sample(40, new Rnd(20261121, 2026112100000001), 60).Select(knowledgeBase => Encoding.UTF8.GetBytes(knowledgeBase.ToJson())),
    ];

    private static readonly Presentation[] Patients =
    [
        Presentation.Empty,
        Presentation.Empty.WithAge(68).WithSex(Sex.Female).Present(Findings.Pain.Calf, Findings.Worse.Walking, Findings.Sign.HipInternalRotationLimited),
        Arbitraries.Few.Aggregate(Presentation.Empty.WithAge(40).WithSex(Sex.Male), (patient, finding) => patient.Absent(finding)),
    ];

    [Fact]
    public async Task Any_small_knowledge_base_evaluates_or_is_refused()
    {
        Answers answers = await HoldsAsync(Small, SmallInputs);

        Assert.True(answers.Accepted > SmallInputs / 20 && answers.Refused > SmallInputs / 2, $"{answers.Accepted} accepted, {answers.Refused} refused.");
        Assert.Equal(Enum.GetValues<IssueCode>().Except([IssueCode.TooLarge, IssueCode.Contradiction, IssueCode.Empty]), answers.Codes.Except([IssueCode.Empty]));
    }

    [Fact]
    public async Task The_built_in_knowledge_base_damaged_evaluates_or_is_refused()
    {
        Answers answers = await HoldsAsync([Encoding.UTF8.GetBytes(KnowledgeBase.Default.ToJson())], WholeInputs);

        Assert.True(answers.Refused > WholeInputs / 2, $"{answers.Refused} refused.");
    }

    private static async Task<Answers> HoldsAsync(byte[][] corpus, int inputs)
    {
        var answers = new Answers(bytesPerByte: 64, bytesBesides: 2_000_000);
        await Fuzzer.HoldsAsync(corpus, inputs, text =>
        {
            string json = Encoding.UTF8.GetString(text);
            ReadResult<KnowledgeBase> read = answers.Check(text.Length, () => KnowledgeBaseReader.Read(json));
            if (read.IsSuccess)
            {
                AssertEvaluates(read.Value);
                Assert.Equal(read.Value, KnowledgeBaseReader.Read(read.Value.ToJson()).GetValueOrThrow());
            }
        });
        return answers;
    }

    private static void AssertEvaluates(KnowledgeBase knowledgeBase)
    {
        var evaluator = new Evaluator(knowledgeBase);
        foreach (Presentation patient in Patients)
        {
            Assessment assessment = evaluator.Evaluate(patient);
            Assert.All(assessment.Differential, condition => Assert.InRange(condition.Probability.Value, 0, 1));
            Assert.All(assessment.Roots, root => Assert.InRange(root.Probability.Value, 0, 1));
            Assert.InRange(assessment.Other.Value, 0, 1);
        }
    }
}

using System.Text;
using FsCheck;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>What is written reads back to an equal value, and nothing that is read throws.</summary>
public sealed class JsonProperties
{
    [Fact]
    public void A_presentation_reads_back_equal() => Law.Holds<Presentation>(300, presentation =>
    {
        ReadResult<Presentation> read = PresentationReader.Read(presentation.ToJson());
        Assert.Equal(presentation, read.GetValueOrThrow());
        Assert.Equal(presentation.ToJson(), read.Value!.ToJson());
    });

    [Fact]
    public void A_summary_reads_back_equal() => Law.Holds<Presentation>(200, presentation =>
    {
        AssessmentSummary summary = Evaluator.Default.Evaluate(presentation).Summarise();
        Assert.Equal(summary, AssessmentSummary.Read(summary.ToJson()).GetValueOrThrow());
    });

    [Fact]
    public void A_summary_with_questions_reads_back_equal() => Law.Holds<SmallCase>(200, one =>
    {
        var evaluator = new Evaluator(one.KnowledgeBase);
        AssessmentSummary summary = evaluator.Evaluate(one.Presentation).Summarise().Top(3).WithQuestions(evaluator.NextQuestions(one.Presentation), 4);
        Assert.Equal(summary, AssessmentSummary.Read(summary.ToJson()).GetValueOrThrow());
    });

    [Fact]
    public void The_built_in_knowledge_base_reads_back_equal()
    {
        KnowledgeBase read = KnowledgeBaseReader.Read(KnowledgeBase.Default.ToJson()).GetValueOrThrow();
        Assert.Equal(KnowledgeBase.Default, read);
        Assert.Equal(KnowledgeBase.Default.GetHashCode(), read.GetHashCode());
    }

    [Fact]
    public void Any_small_knowledge_base_reads_back_equal() => Law.Holds<KnowledgeBase>(300, knowledgeBase =>
        Assert.Equal(knowledgeBase, KnowledgeBaseReader.Read(knowledgeBase.ToJson()).GetValueOrThrow()));

    [Fact]
    public void Any_text_is_read_or_refused_with_a_place() => Law.Holds<NonNull<string>>(500, text =>
    {
        AssertAnswered(PresentationReader.Read(text.Get));
        AssertAnswered(KnowledgeBaseReader.Read(text.Get));
        AssertAnswered(AssessmentSummary.Read(text.Get));
    });

    [Fact]
    public void Any_damage_to_a_text_is_read_or_refused_with_a_place()
    {
        int refused = 0;
        Law.Holds<SmallCase, int, byte>(400, (one, place, damage) =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(one.Presentation.ToJson());
            bytes[(int)((uint)place % bytes.Length)] = damage;
            ReadResult<Presentation> read = PresentationReader.Read(bytes);
            AssertAnswered(read);
            refused += read.IsSuccess ? 0 : 1;

            char[] knowledge = one.KnowledgeBase.ToJson().ToCharArray();
            knowledge[(int)((uint)place % knowledge.Length)] = (char)damage;
            AssertAnswered(KnowledgeBaseReader.Read(new string(knowledge)));

            char[] summary = one.Evaluate().Summarise().ToJson().ToCharArray();
            summary[(int)((uint)place % summary.Length)] = (char)damage;
            AssertAnswered(AssessmentSummary.Read(new string(summary)));
        });
        Law.AssertReached(refused > 100, $"{refused} of 400 were refused.");
    }

    [Fact]
    public void A_text_cut_short_is_refused() => Law.Holds<Presentation, int>(300, (presentation, place) =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(presentation.ToJson());
        ReadResult<Presentation> read = PresentationReader.Read(bytes.AsSpan(0, (int)((uint)place % bytes.Length)));
        Assert.False(read.IsSuccess);
        AssertAnswered(read);
    });

    private static void AssertAnswered<T>(ReadResult<T> read)
        where T : class
    {
        Assert.NotEqual(read.IsSuccess, read.Issues.Count > 0);
        Assert.All(read.Issues, issue =>
        {
            Assert.NotEqual(string.Empty, issue.Message);
            Assert.NotEqual(string.Empty, issue.Remedy);
            Assert.StartsWith("$", issue.Path, StringComparison.Ordinal);
            Assert.True(issue.Line is null or > 0 && issue.Column is null or > 0);
            Assert.DoesNotContain('\n', issue.ToString());
        });
    }
}

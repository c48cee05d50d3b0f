using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>What a knowledge base from anybody may not do: fill the memory, the screen or the stack.</summary>
public sealed class HostileKnowledgeTests
{
    private static readonly string Long = new('n', 5000);

    [Fact]
    public void Read_ThousandsOfProblems_ReportsTheFirstHundred()
    {
        IReadOnlyList<InputIssue> issues = KnowledgeBaseReader.Read("{\"rules\":[" + string.Join(',', Enumerable.Repeat("7", 3000)) + "]}").Issues;
        Assert.Equal(100, issues.Count);
        Assert.Equal("$.rules[99]", issues[99].Path);
    }

    [Fact]
    public void Read_ThousandsOfCitationsThatAreNotListed_ReportsTheFirstHundred()
    {
        string cites = string.Join(',', Enumerable.Repeat("\"a\"", 3000));
        string json = TinyKnowledge.Base.ToJson().Replace("\"id\": \"groin\"", $"\"id\":\"{Long}\",\"cites\":[{cites}]", StringComparison.Ordinal);
        IReadOnlyList<InputIssue> issues = KnowledgeBaseReader.Read(json).Issues;
        Assert.Equal(100, issues.Count);
        Assert.Equal((IssueCode.MissingCitation, $"$.rules[{new string('n', 37)}...].cites"), (issues[0].Code, issues[0].Path));
    }

    [Fact]
    public void Read_AVeryLongName_IsCutShort()
    {
        InputIssue issue = Assert.Single(KnowledgeBaseReader.Read($$"""{"citations":{"{{Long}}":{"text":"t","x":1} } }""").Issues);
        Assert.Equal($"$.citations.{new string('n', 37)}....x", issue.Path);
    }

    [Theory]
    [InlineData("9", "out of range")]
    [InlineData("x", "no JSON")]
    public void Read_AVeryLongValue_IsCutShort(string character, string expected)
    {
        string value = string.Concat(Enumerable.Repeat(character, 5000));
        InputIssue issue = Assert.Single(KnowledgeBaseReader.Read($$"""{"roots":{"prior":{},"neighbourFactor":{{value}},"basis":"judgement"} }""").Issues);
        Assert.Contains(expected, issue.Message, StringComparison.Ordinal);
        Assert.InRange(issue.ToString().Length, 0, 500);
    }

    [Fact]
    public void Read_MoreThanCanBeHeld_IsTooLarge()
    {
        string json = new('[', (64 << 20) + 1);
        Assert.Equal(IssueCode.TooLarge, Assert.Single(KnowledgeBaseReader.Read(json).Issues).Code);
        Assert.Equal(IssueCode.TooLarge, Assert.Single(AssessmentSummary.Read(json).Issues).Code);
        Assert.Equal(IssueCode.TooLarge, Assert.Single(PresentationReader.Read(json).Issues).Code);
    }

    /// <summary>The numbers of the rules that speak stand on the stack, which no exception protects: where there are many they must not.</summary>
    [Fact]
    public void Evaluate_ManyRules_DoesNotFillTheStack()
    {
        const int SmallStack = 256 * 1024;
        var evaluator = new Evaluator(TinyKnowledge.Base.WithRootRules(Enumerable.Range(0, 30_000).Select(number =>
            new RootRule("r" + number, Criterion.Present(Findings.Pain.Calf), "f" + number, Frequency.Judgement(0.5), [KeyValuePair.Create(NerveRoots.S1, Frequency.Judgement(0.4))]))));
        Presentation presentation = Presentation.Empty.Present(Findings.Pain.Calf);
        evaluator.Evaluate(presentation);
        Assessment? assessment = null;
        var thread = new Thread(() => assessment = evaluator.Evaluate(presentation), SmallStack);
        thread.Start();
        thread.Join();
        Assert.InRange(assessment!.Roots.Single(root => root.Root == NerveRoots.S1).Probability.Value, 0, 1e-9);
    }
}

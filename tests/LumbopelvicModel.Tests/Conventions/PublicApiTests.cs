using System.Reflection;
using System.Runtime.Loader;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>The public API changes only where someone means it: it is written down in PublicApi.txt.</summary>
public sealed class PublicApiTests
{
    private static readonly string[] Pinned = ["tests", "LumbopelvicModel.Tests", "Conventions", "PublicApi.txt"];

    [Fact]
    public void The_public_api_is_the_one_written_down() => PinnedFile.AssertSame(ApiText.Of(typeof(Evaluator).Assembly), Pinned);

    [Fact]
    public void The_public_api_for_net8_is_the_same()
    {
        AssemblyLoadContext apart = new(nameof(PublicApiTests), isCollectible: true);
        Assembly older = apart.LoadFromAssemblyPath(RepositoryFiles.OlderLibrary);

        Assert.Equal(PinnedFile.Lines(Pinned), ApiText.Of(older));
        apart.Unload();
    }

    [Fact]
    public void A_difference_names_the_lines_that_went_and_came() =>
        Assert.Equal(["- b", "+ B", "+ d"], PinnedFile.Difference(["a", "b", "c"], ["a", "B", "c", "d"]));

    [Fact]
    public void The_text_says_what_a_caller_depends_on()
    {
        string[] text = ApiText.Of(typeof(PublicApiTests).Assembly).Concat(ApiText.Of(typeof(Evaluator).Assembly)).ToArray();

        Assert.Contains("sealed record class LumbopelvicModel.PairAssessment : IEquatable<PairAssessment>", text);
        Assert.Contains("    PairAssessment(Condition First, Condition Second, Probability Probability, ProbabilityInterval? Interval = null)", text);
        Assert.Contains("    ProbabilityInterval? Interval { get; init; }", text);
        Assert.Contains("    double AskProbability { get; init; }", text);
        Assert.Contains("    void Score(CaseTable cases, Memory<double> conditions, Memory<double> sources, Memory<double> other, int cores = 1)", text);
        Assert.Contains("enum LumbopelvicModel.FindingStatus : int", text);
        Assert.Contains("      0 NotAssessed", text);
    }
}

namespace LumbopelvicModel.Tests.Documentation;

/// <summary>What the README says of the library is so; that its blocks work is seen with those of all pages.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_counts_in_the_readme_are_those_of_the_library()
    {
        string readme = File.ReadAllText(RepositoryFiles.At("README.md"));

        Assert.Contains($"{Conditions.All.Count} conditions", readme, StringComparison.Ordinal);
        Assert.Contains($"{Findings.All.Count} findings", readme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no diagnosis and no medical device")]
    public void Every_assessment_says_what_it_is_not(string words)
    {
        Assert.Contains(words, Assessment.NoDiagnosis, StringComparison.Ordinal);
        Assert.Contains(words, Evaluator.Default.Evaluate(Presentation.Empty).ToString(), StringComparison.Ordinal);
        Assert.Contains(words, Evaluator.Default.Evaluate(Presentation.Empty).Summarise().ToJson(), StringComparison.Ordinal);
    }
}

namespace LumbopelvicModel.Tests.Documentation;

/// <summary>What the README shows works, and says what it shows.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_sample_prints_what_the_block_below_it_shows()
    {
        Presentation presentation = Presentation.Empty
            .WithAge(68).WithSex(Sex.Female).On(Side.Right)
            .Present(Findings.Pain.UpperLateralButtock, Findings.Worse.Walking, Findings.Eased.Sitting, Findings.Eased.BendingForward)
            .Absent(Findings.Pain.Groin);

        Assessment assessment = Evaluator.Default.Evaluate(presentation);

        string[] printed =
        [
            $"{assessment.Sources[0].Source}",
            assessment.Differential[0].Condition.Name,
            Evaluator.Default.NextQuestions(presentation).ForPatient[0].Finding.Question,
        ];
        Assert.Equal(Lines(Block("```text").Trim()), printed);
    }

    [Fact]
    public void The_sample_above_is_that_of_the_readme()
    {
        string[] ownLines = Lines(File.ReadAllText(RepositoryFiles.At("tests", "LumbopelvicModel.Tests", "Documentation", "ReadmeTests.cs")));
        string[] sample = [.. Lines(Block("```csharp")).Where(line => line.StartsWith('.') || line.Contains(" = ", StringComparison.Ordinal))];

        Assert.NotEmpty(sample);
        Assert.All(sample, line => Assert.Contains(line, ownLines));
    }

    [Fact]
    public void The_case_in_the_readme_is_read()
    {
        Presentation presentation = PresentationReader.Read(Block("```json")).GetValueOrThrow();

        Assert.Equal("case-1", presentation.Id);
        Assert.Equal(35, presentation.Value(Measurements.HipInternalRotation));
    }

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

    private static string Block(string fence)
    {
        string readme = File.ReadAllText(RepositoryFiles.At("README.md"));
        int start = readme.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string[] Lines(string text) => [.. text.Split('\n').Select(line => line.Trim())];
}

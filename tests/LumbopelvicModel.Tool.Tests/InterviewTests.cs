using Xunit.Abstractions;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>The order of questions earns its place: on simulated patients, which is all that it can be shown on.</summary>
public sealed class InterviewTests(ITestOutputHelper output)
{
    [Fact]
    public void Asking_by_information_needs_fewer_questions_than_the_order_of_the_catalogue()
    {
        SimulatedCase[] patients = Interview.Patients(Evaluator.Default, 7, 40);
        int byInformation = Median(Interview.ByInformation(Evaluator.Default).AskAll(patients));
        int inOrder = Median(Interview.InCatalogueOrder(Evaluator.Default).AskAll(patients));
        output.WriteLine($"{patients.Length} patients, median by information {byInformation}, in catalogue order {inOrder}");

        Assert.True(byInformation * 3 <= inOrder * 2, $"{byInformation} by information, {inOrder} in catalogue order.");
    }

    [Fact]
    public void An_interview_ends_with_what_the_patient_has_or_with_a_flag()
    {
        SimulatedCase[] patients = Interview.Patients(Evaluator.Default, 8, 25);

        InterviewResult[] known = new Interview(Evaluator.Default, _ => null).AskAll(patients);
        InterviewResult[] saddle = new Interview(Evaluator.Default, presentation => presentation.Status(Findings.Numbness.Saddle) == FindingStatus.NotAssessed ? Findings.Numbness.Saddle : null).AskAll(patients);

        // Age and sex alone tell nobody's condition.
        Assert.All(known, result => Assert.Equal(new InterviewResult(Interview.MostQuestions + 1, InterviewEnd.Open), result));
        Assert.All(patients.Zip(saddle), pair => Assert.Equal(pair.First.Presentation.Status(Findings.Numbness.Saddle) == FindingStatus.Present, pair.Second == new InterviewResult(1, InterviewEnd.Flagged)));
    }

    private static int Median(InterviewResult[] results) => results.Select(result => result.Questions).Order().ElementAt(results.Length / 2);
}

using LumbopelvicModel.Samples.Intake;

namespace LumbopelvicModel.Docs.Tests;

/// <summary>The intake interview asks for emergencies first, keeps what it is not told unknown, and always ends.</summary>
public class InterviewTests
{
    private static readonly Presentation Woman = Presentation.Empty.WithAge(55).WithSex(Sex.Female).On(Side.Left);

    [Fact]
    public void Emergencies_are_asked_for_first()
    {
        Interview interview = Interview.Start(Evaluator.Default, Woman);
        int screening = interview.Screening.Count;

        Assert.True(screening > 1);
        while (interview.Screening.Count > 0)
        {
            Assert.Contains(interview.Next, interview.Screening.Select(question => question.Finding));
            interview = interview.After(Answer.No);
        }

        Assert.Null(interview.End);
        Assert.Equal(Evaluator.Default.NextQuestions(interview.Assessment.Presentation).ForPatient[0].Finding, interview.Next);
    }

    [Fact]
    public void A_raised_emergency_ends_it()
    {
        Interview interview = Interview.Start(Evaluator.Default, Woman.Present(Findings.Numbness.Saddle));

        Assert.Equal(InterviewEnd.RedFlag, interview.End);
    }

    [Fact]
    public void What_is_not_known_stays_unknown_and_is_not_asked_again()
    {
        Interview before = Interview.Start(Evaluator.Default, Woman);
        Interview after = before.After(Answer.DoNotKnow);

        Assert.Equal(FindingStatus.NotAssessed, after.Assessment.Presentation.Status(before.Next!));
        Assert.NotEqual(before.Next, after.Next);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("don't know")]
    public void Whoever_confirms_nothing_gets_to_the_end_and_no_certainty(string line)
    {
        Answer always = AnswerReader.Read(new StringReader(line), _ => { });
        Interview interview = Interview.Start(Evaluator.Default, Woman);
        int asked = 0;
        while (interview.End is null)
        {
            interview = interview.After(always);
            asked++;
            Assert.True(asked <= Findings.All.Count);
        }

        Assert.Equal(InterviewEnd.NothingLeft, interview.End);
    }

    [Fact]
    public void Stop_ends_it_with_what_is_known()
    {
        Interview interview = Interview.Start(Evaluator.Default, Woman).After(Answer.No).After(Answer.Stop);

        Assert.Equal(InterviewEnd.Stopped, interview.End);
        Assert.Single(interview.Assessment.Presentation.Given);
    }

    [Theory]
    [InlineData("yes", "Yes")]
    [InlineData(" Y ", "Yes")]
    [InlineData("NO", "No")]
    [InlineData("don't know", "DoNotKnow")]
    [InlineData("don’t know", "DoNotKnow")]
    [InlineData("d", "DoNotKnow")]
    [InlineData("s", "Stop")]
    public void An_answer_may_be_said_in_several_ways(string line, string answer) =>
        Assert.Equal(answer, AnswerReader.Read(new StringReader(line), _ => Assert.Fail(line)).ToString());

    [Fact]
    public void What_is_not_understood_is_asked_again_and_the_end_of_the_input_stops()
    {
        var refused = new List<string>();

        Assert.Equal(Answer.No, AnswerReader.Read(new StringReader("perhaps\n\nno\nyes"), refused.Add));
        Assert.Equal(Answer.Stop, AnswerReader.Read(new StringReader("often"), refused.Add));
        Assert.Equal(["perhaps", string.Empty, "often"], refused);
    }

    [Theory]
    [InlineData("--age", "200")]
    [InlineData("--age")]
    [InlineData("--sex", "unknown")]
    [InlineData("--side", "7")]
    [InlineData("68")]
    public void Options_that_say_nothing_are_refused(params string[] options) => Assert.Null(KnownPatient.Read(options));

    [Fact]
    public void Options_say_what_is_known() =>
        Assert.Equal(Woman, KnownPatient.Read(["--age", "55", "--sex", "female", "--side", "left"]));
}

namespace LumbopelvicModel.Tests;

/// <summary>Scores take no memory of their own, and refuse memory of another size.</summary>
public class ScoreTests
{
    private static readonly Presentation Walker = Presentation.Empty
        .WithAge(68).WithSex(Sex.Female)
        .Present(Findings.Pain.UpperLateralButtock, Findings.Worse.Walking, Findings.Eased.Sitting, Findings.Sign.StraightLegRaise)
        .Absent(Findings.Pain.Groin, Findings.History.Trauma);

    private static int SourceCount => Enum.GetValues<PainSource>().Length;

    [Fact]
    public void Scoring_a_presentation_allocates_nothing()
    {
        double[] conditions = new double[Conditions.All.Count];
        double[] sources = new double[SourceCount];

        Assert.Equal(0, Allocations.Of(() => Evaluator.Default.Score(Walker, conditions, sources)));
    }

    [Fact]
    public void Scoring_a_case_of_a_table_allocates_nothing()
    {
        var cases = CaseTable.Of([Presentation.Empty, Walker]);
        double[] conditions = new double[Conditions.All.Count];

        Assert.Equal(0, Allocations.Of(() => Evaluator.Default.Score(cases, 1, conditions, [])));
    }

    [Fact]
    public void Scoring_a_table_on_one_core_allocates_nothing()
    {
        var cases = CaseTable.Of(Enumerable.Repeat(Walker, 20));
        double[] conditions = new double[Conditions.All.Count * 20];
        double[] other = new double[20];

        Assert.Equal(0, Allocations.Of(() => Evaluator.Default.Score(cases, conditions, Memory<double>.Empty, other)));
    }

    [Fact]
    public void An_evaluation_with_an_explanation_takes_less_than_ten_kilobytes() =>
        Assert.InRange(Allocations.Of(() => Evaluator.Default.Evaluate(Walker).Explain(Conditions.LumbarSpinalStenosis)), 1, 10_000);

    [Fact]
    public void Room_for_another_number_of_values_is_refused()
    {
        var cases = CaseTable.Of([Walker, Walker]);
        double[] conditions = new double[Conditions.All.Count];

        AssertRefused("There are 21 conditions, and room for 3.", "conditions", () => Evaluator.Default.Score(Walker, new double[3], []));
        AssertRefused("There are 5 sources, and room for 1.", "sources", () => Evaluator.Default.Score(Walker, conditions, new double[1]));
        AssertRefused("There are 42 conditions of all cases, and room for 21.", "conditions", () => Evaluator.Default.Score(cases, conditions, Memory<double>.Empty, new double[2]));
        AssertRefused("There are 2 cases, and room for 1.", "other", () => Evaluator.Default.Score(cases, new double[2 * conditions.Length], Memory<double>.Empty, new double[1]));
        AssertRefused("There are 10 sources of all cases, and room for 3.", "sources", () => Evaluator.Default.Score(cases, new double[2 * conditions.Length], new double[3], new double[2]));

        static void AssertRefused(string message, string parameter, Action score) =>
            Assert.StartsWith(message, Assert.Throws<ArgumentException>(parameter, score).Message, StringComparison.Ordinal);
    }

    /// <summary>More cases than one core takes at a time, and not a multiple of that.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Many_cases_on_many_cores_get_what_each_would_get_alone(int cores)
    {
        Presentation[] patients = [.. Enumerable.Range(0, 700).Select(number => Walker.WithAge(18 + (number % 80)).With(Measurements.PainIntensity, number / 80))];
        int width = Conditions.All.Count;
        double[] conditions = new double[patients.Length * width];
        double[] sources = new double[patients.Length * SourceCount];
        double[] other = new double[patients.Length];

        Evaluator.Default.Score(CaseTable.Of(patients), conditions, sources, other, cores);

        double[] expected = new double[width];
        double[] expectedSources = new double[SourceCount];
        for (int index = 0; index < patients.Length; index++)
        {
            Assert.Equal(Evaluator.Default.Score(patients[index], expected, expectedSources), other[index]);
            Assert.Equal(expected, conditions[(index * width)..((index + 1) * width)]);
            Assert.Equal(expectedSources, sources[(index * SourceCount)..((index + 1) * SourceCount)]);
        }
    }

    [Fact]
    public void A_case_that_is_not_in_the_table_is_refused()
    {
        var cases = CaseTable.Of([Walker]);
        double[] conditions = new double[Conditions.All.Count];

        Assert.Throws<ArgumentOutOfRangeException>("index", () => Evaluator.Default.Score(cases, 1, conditions, []));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Evaluator.Default.Score(cases, -1, conditions, []));
        Assert.Throws<ArgumentOutOfRangeException>("cores", () => Evaluator.Default.Score(cases, conditions, Memory<double>.Empty, new double[1], 0));
    }

    [Fact]
    public void A_table_grows_with_cases_that_nobody_has_counted()
    {
        Presentation[] patients = [.. Enumerable.Range(20, 70).Select(age => Walker.WithAge(age))];
        var cases = CaseTable.Of(patients.Where(patient => patient.Sex is not null));
        double[] expected = new double[Conditions.All.Count];
        double[] actual = new double[Conditions.All.Count];

        Assert.Equal(patients.Length, cases.Count);
        for (int index = 0; index < patients.Length; index++)
        {
            Evaluator.Default.Score(patients[index], expected, []);
            Evaluator.Default.Score(cases, index, actual, []);
            Assert.Equal(expected, actual);
        }

        Assert.Throws<ArgumentNullException>("presentations", () => CaseTable.Of([Walker, null!]));
    }

    [Fact]
    public void A_table_can_be_empty()
    {
        var cases = CaseTable.Of([]);

        Evaluator.Default.Score(cases, Memory<double>.Empty, Memory<double>.Empty, Memory<double>.Empty, 2);

        Assert.Equal(0, cases.Count);
    }
}

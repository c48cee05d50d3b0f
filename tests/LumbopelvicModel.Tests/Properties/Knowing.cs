namespace LumbopelvicModel.Tests;

/// <summary>A patient of whom less is known.</summary>
internal static class Knowing
{
    /// <summary>Some of what was given, chosen by a seed.</summary>
    public static Presentation SomeOf(this Presentation presentation, int seed)
    {
        var random = new Random(seed);
        Presentation less = random.Next(2) == 0 ? presentation.WithSex(null) : presentation;
        foreach (AssessedFinding given in presentation.Given.Where(_ => random.Next(3) == 0))
        {
            less = less.Without(given.Finding);
        }

        foreach (MeasuredValue measured in presentation.Measured.Where(_ => random.Next(3) == 0))
        {
            less = less.Without(measured.Measurement);
        }

        return less;
    }
}

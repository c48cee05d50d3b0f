namespace LumbopelvicModel;

/// <summary>What one rule or instrument says between two conditions.</summary>
/// <param name="Id">The id of the rule or instrument; <c>pretest</c> for how common the two are.</param>
/// <param name="Statement">What was found, in words.</param>
/// <param name="LogRatio">The natural logarithm by which it favours the first condition; below 0 it favours the second.</param>
public sealed record Distinction(string Id, string Statement, double LogRatio)
{
    /// <summary>The same in decibans.</summary>
    public double Decibans => LogRatio * Contribution.DecibansPerNat;
}

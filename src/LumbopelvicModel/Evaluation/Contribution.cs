using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>What one rule or instrument adds to, or takes from, the log weight of a condition that is there alone.</summary>
public sealed record Contribution
{
    /// <summary>Decibans in one natural logarithm: 10 / ln 10.</summary>
    internal const double DecibansPerNat = 4.342944819032518;

    private readonly ValueList<string> _cites;

    internal Contribution(string id, string family, string statement, double logRatio, IEnumerable<string> cites)
    {
        Id = id;
        Family = family;
        Statement = statement;
        LogRatio = logRatio;
        _cites = ValueList<string>.From(cites);
    }

    /// <summary>The id of the rule or instrument.</summary>
    public string Id { get; }

    /// <summary>The family in which it is the strongest for, or the strongest against, the condition.</summary>
    public string Family { get; }

    /// <summary>What was found, in words: "Worse walking: yes", or a score with its band.</summary>
    public string Statement { get; }

    /// <summary>The natural logarithm of the likelihood ratio; above 0 it speaks for the condition. Exactly what the evaluation added.</summary>
    public double LogRatio { get; }

    /// <summary>The same in decibans: +10 multiplies the odds by ten, +3 about doubles them.</summary>
    public double Decibans => LogRatio * DecibansPerNat;

    /// <summary>The keys of the citations of the number and of its background; empty where both are judgement.</summary>
    public IReadOnlyList<string> Cites => _cites;
}

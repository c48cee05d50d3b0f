namespace LumbopelvicModel.Knowledge;

/// <summary>A rule that tells nerve roots apart, conditional on a root being involved at all.</summary>
public sealed record RootRule : Rule<NerveRoot>
{
    /// <summary>Makes a rule.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="criterion">What is asked of the presentation.</param>
    /// <param name="family">The family of findings that measure the same thing.</param>
    /// <param name="background">How often the criterion holds in the mix of all radiculopathies.</param>
    /// <param name="given">How often it holds when each root is involved; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="family"/> is blank, or <paramref name="given"/> is empty or names a root twice.</exception>
    public RootRule(string id, Criterion criterion, string family, Frequency background, IEnumerable<KeyValuePair<NerveRoot, Frequency>> given)
        : base(id, criterion, family, background, given)
    {
    }
}

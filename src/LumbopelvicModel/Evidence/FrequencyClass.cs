namespace LumbopelvicModel;

/// <summary>
/// How often, where only words are known: the frequency classes of the Human Phenotype Ontology. A frequency given in words is taken at
/// the middle of its range; "always" and "never" stop short of 1 and 0, because no finding at the bedside is final.
/// </summary>
public enum FrequencyClass
{
    /// <summary>Always; taken as 0.995.</summary>
    Obligate = 1,

    /// <summary>80 to 99 %; taken as 0.895.</summary>
    VeryFrequent = 2,

    /// <summary>30 to 79 %; taken as 0.545.</summary>
    Frequent = 3,

    /// <summary>5 to 29 %; taken as 0.17.</summary>
    Occasional = 4,

    /// <summary>1 to 4 %; taken as 0.025.</summary>
    VeryRare = 5,

    /// <summary>Never; taken as 0.005.</summary>
    Excluded = 6,
}

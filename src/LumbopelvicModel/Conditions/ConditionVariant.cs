namespace LumbopelvicModel;

/// <summary>
/// One of two diseases that go by the name of one condition and present so differently that averaged numbers fit neither, such as the stress fracture
/// and the fragility fracture of the hip. Weighed apart, reported under the condition.
/// </summary>
/// <remarks>Entries of <see cref="ConditionVariants"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class ConditionVariant
{
    internal ConditionVariant(Condition condition, string name, string label, string definition)
    {
        Condition = condition;
        Id = condition.Id + "." + name;
        Label = label;
        Definition = definition;
    }

    /// <summary>The permanent id: that of the condition, a dot and the name of the variant, such as <c>hip-fracture.stress</c>.</summary>
    public string Id { get; }

    /// <summary>The condition under which it is reported.</summary>
    public Condition Condition { get; }

    /// <summary>What is said in brackets behind the name of the condition, such as "stress fracture".</summary>
    public string Label { get; }

    /// <summary>What it is, for clinicians.</summary>
    public string Definition { get; }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

namespace LumbopelvicModel;

/// <summary>A condition that can cause hip, buttock, groin or leg pain.</summary>
/// <remarks>Entries of <see cref="Conditions"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class Condition
{
    internal Condition(string id, string name, PainSource source, bool isSerious)
    {
        Id = id;
        Name = name;
        Source = source;
        IsSerious = isSerious;
    }

    /// <summary>The permanent id, such as <c>lumbar-spinal-stenosis</c>.</summary>
    public string Id { get; }

    /// <summary>The name, such as "Lumbar spinal stenosis".</summary>
    public string Name { get; }

    /// <summary>The anatomical source; never <see cref="PainSource.Serious"/>.</summary>
    public PainSource Source { get; }

    /// <summary>Whether it is dangerous: missed, it costs function, limb or life.</summary>
    public bool IsSerious { get; }

    /// <summary>The source under which an assessment counts it: <see cref="PainSource.Serious"/> for a serious condition, otherwise <see cref="Source"/>.</summary>
    public PainSource ReportedSource => IsSerious ? PainSource.Serious : Source;

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

namespace LumbopelvicModel;

/// <summary>One region of a dermatome with its grade. A region may belong to several roots.</summary>
public sealed record DermatomeRegion
{
    internal DermatomeRegion(BodyRegion region, DermatomeGrade grade, string note = "")
    {
        Region = region;
        Grade = grade;
        Note = note;
    }

    /// <summary>The region.</summary>
    public BodyRegion Region { get; }

    /// <summary>How well the sources agree on it.</summary>
    public DermatomeGrade Grade { get; }

    /// <summary>Which part of the region is meant, or who disagrees; empty where there is nothing to add.</summary>
    public string Note { get; }
}

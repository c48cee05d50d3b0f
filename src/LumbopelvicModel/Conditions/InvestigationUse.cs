namespace LumbopelvicModel;

/// <summary>What an investigation is for in a condition.</summary>
public sealed record InvestigationUse
{
    internal InvestigationUse(Investigation investigation, string purpose)
    {
        Investigation = investigation;
        Purpose = purpose;
    }

    /// <summary>The investigation.</summary>
    public Investigation Investigation { get; }

    /// <summary>What it answers in this condition, and when it is due.</summary>
    public string Purpose { get; }
}

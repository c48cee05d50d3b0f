namespace LumbopelvicModel;

/// <summary>A management option at its stage in a condition.</summary>
public sealed record ManagementStep
{
    internal ManagementStep(ManagementStage stage, ManagementOption option, string note = "")
    {
        Stage = stage;
        Option = option;
        Note = note;
    }

    /// <summary>When it has its place.</summary>
    public ManagementStage Stage { get; }

    /// <summary>The option.</summary>
    public ManagementOption Option { get; }

    /// <summary>What to weigh in this condition; empty where the option says it all.</summary>
    public string Note { get; }
}

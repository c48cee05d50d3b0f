namespace LumbopelvicModel;

/// <summary>When in the course of a condition a management option has its place.</summary>
public enum ManagementStage
{
    /// <summary>From the start: advice, exercise, simple medicines.</summary>
    FirstLine = 1,

    /// <summary>When first-line care over weeks to months has not been enough.</summary>
    SecondLine = 2,

    /// <summary>An operation, after the stages before it or where they are pointless.</summary>
    Surgical = 3,

    /// <summary>Without waiting: within hours (cauda equina, rupture) or days (fracture, infection, tumour).</summary>
    Emergency = 4,
}

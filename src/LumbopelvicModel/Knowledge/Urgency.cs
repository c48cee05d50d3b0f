namespace LumbopelvicModel.Knowledge;

/// <summary>How fast a red flag must be acted upon.</summary>
public enum Urgency
{
    /// <summary>At once: today, in an emergency department.</summary>
    Emergency = 1,

    /// <summary>Within a day to a few days, as the action says.</summary>
    Urgent = 2,

    /// <summary>Within weeks: a referral that should not be forgotten.</summary>
    Soon = 3,
}

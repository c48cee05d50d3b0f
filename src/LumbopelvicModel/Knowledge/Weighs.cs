namespace LumbopelvicModel.Knowledge;

/// <summary>Which answer to a rule's question counts.</summary>
public enum Weighs
{
    /// <summary>That the criterion holds and that it does not.</summary>
    PresenceAndAbsence = 1,

    /// <summary>Only that it holds: its absence must reassure nobody, as an empty bladder in cauda equina syndrome.</summary>
    PresenceOnly = 2,
}

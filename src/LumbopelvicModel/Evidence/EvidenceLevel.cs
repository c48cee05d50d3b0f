namespace LumbopelvicModel;

/// <summary>What a number rests on, from the strongest to the weakest.</summary>
public enum EvidenceLevel
{
    /// <summary>A meta-analysis or pooled estimate.</summary>
    MetaAnalysis = 1,

    /// <summary>A cohort or consecutive diagnostic study.</summary>
    Cohort = 2,

    /// <summary>A case-control study, which flatters a test.</summary>
    CaseControl = 3,

    /// <summary>A review or textbook figure whose primary study was not read.</summary>
    Review = 4,

    /// <summary>No study: the judgement of the authors, said to be one.</summary>
    Judgement = 5,
}

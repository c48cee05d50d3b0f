using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>How well the assessment of one case agrees with what the patient had.</summary>
internal sealed record CaseResult(string File, Assessment Assessment, ExpectedAnswer Expected)
{
    /// <summary>The best place of any expected condition in the differential, from 1.</summary>
    public int Rank => 1 + Assessment.Differential.TakeWhile(entry => !Expected.Conditions.Contains(entry.Condition)).Count();

    /// <summary>The probability of the most probable expected condition.</summary>
    public double ProbabilityOfTrue => Expected.Conditions.Max(condition => Assessment.ProbabilityOf(condition).Value);

    public ConditionAssessment Leader => Assessment.Differential[0];

    public bool SourceAgrees => Assessment.Sources[0].Source.ToId() == Expected.Source;

    public bool RootAgrees => Expected.Root is not null && Assessment.Roots[0].Root == Expected.Root;

    public bool IsEmergency => Expected.Urgency == "emergency";

    public bool IsUrgent => Expected.Urgency is "emergency" or "urgent";

    public bool EmergencyFlagged => Assessment.IsEmergency;

    /// <summary>Whether a flag that asks for action within days is raised.</summary>
    public bool UrgentFlagged => Assessment.RedFlags.Any(alert => alert.RedFlag.Urgency is Urgency.Emergency or Urgency.Urgent);

    /// <summary>The squared error over all conditions: 0 is perfect, 2 the worst for one expected condition.</summary>
    public double Brier => Assessment.Differential.Sum(entry => Math.Pow(entry.Probability.Value - (Expected.Conditions.Contains(entry.Condition) ? 1 : 0), 2));

    /// <summary>Everything that is wrong with the answer. A flag that is more urgent than expected is no miss where something urgent was there.</summary>
    public IReadOnlyList<Miss> Misses => [.. MissExtensions.All.Where(miss => miss switch
    {
        Miss.Condition => Rank > 1,
        Miss.Source => Expected.Source is not null && !SourceAgrees,
        Miss.Root => Expected.Root is not null && !RootAgrees,
        Miss.MissedFlag => (IsEmergency && !EmergencyFlagged) || (IsUrgent && !UrgentFlagged),
        Miss.FalseFlag => !IsUrgent && UrgentFlagged,
        _ => false,
    })];
}

using System.Globalization;
using System.Text;

namespace LumbopelvicModel.Tool;

/// <summary>The figures over a set of cases with known answers.</summary>
internal sealed class AccuracyReport(IReadOnlyList<CaseResult> cases)
{
    public int Top1 => cases.Count(result => result.Rank == 1);

    public int Top3 => cases.Count(result => result.Rank <= 3);

    public int Source => cases.Count(result => result.SourceAgrees);

    public int WithSource => cases.Count(result => result.Expected.Source is not null);

    public int Root => cases.Count(result => result.RootAgrees);

    public int WithRoot => cases.Count(result => result.Expected.Root is not null);

    public int Emergencies => cases.Count(result => result.IsEmergency);

    public int EmergenciesFlagged => cases.Count(result => result.IsEmergency && result.EmergencyFlagged);

    public int Urgent => cases.Count(result => result.IsUrgent);

    public int UrgentFlagged => cases.Count(result => result.IsUrgent && result.UrgentFlagged);

    public int FalselyFlagged => cases.Count(result => !result.IsUrgent && result.UrgentFlagged);

    public double MeanLogScore => cases.Average(result => Math.Log(result.ProbabilityOfTrue));

    public double Brier => cases.Average(result => result.Brier);

    public double MeanLeader => cases.Average(result => result.Leader.Probability.Value);

    public string Write()
    {
        var text = new StringBuilder();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"{"case",-12} {"rank",4} {"p(true)",8}  {"expected",-36} {"leader",-36} {"p",5}  source  flags");
        foreach (CaseResult result in cases)
        {
            ConditionAssessment leader = result.Leader;
            string flags = string.Join(", ", result.Assessment.RedFlags.Select(alert => $"{alert.RedFlag.Id} ({alert.RedFlag.Urgency.ToString().ToLowerInvariant()})"));
            Line($"{result.File,-12} {result.Rank,4} {result.ProbabilityOfTrue,8:0.000}  {string.Join(" + ", result.Expected.Conditions),-36} {leader.Condition.Id,-36} {leader.Probability.Value,5:0.00}  {(result.Expected.Source is null ? Figures.None : result.SourceAgrees ? "yes" : "no"),-6}  {flags}");
        }

        Line($"");
        Line($"cases                                {cases.Count}");
        Line($"true condition first (top 1)         {Top1}");
        Line($"among the first three (top 3)        {Top3}");
        Line($"leading source right                 {Source} of {WithSource}");
        Line($"leading root right                   {Root} of {WithRoot}");
        Line($"emergencies flagged as emergency     {EmergenciesFlagged} of {Emergencies}");
        Line($"urgent or worse flagged              {UrgentFlagged} of {Urgent}");
        Line($"flagged urgent though not so         {FalselyFlagged} of {cases.Count - Urgent}");
        Line($"mean log score (natural)             {MeanLogScore:0.000}");
        Line($"mean Brier score                     {Brier:0.000}");
        Line($"mean probability of the leader       {MeanLeader:0.000}");
        Line($"profile                              {cases[0].Assessment.Profile.Id}; knowledge base {cases[0].Assessment.KnowledgeBaseVersion}");
        return text.ToString();
    }
}

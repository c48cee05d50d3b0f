using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Which red flags are raised and which cannot be excluded yet; a layer of its own, without probabilities.</summary>
internal static class RedFlagCheck
{
    public static (IEnumerable<RedFlagAlert> Raised, IEnumerable<RedFlagAlert> Open) Run(IEnumerable<RedFlag> redFlags, Presentation presentation)
    {
        var raised = new List<RedFlagAlert>();
        var open = new List<RedFlagAlert>();
        var facts = new Facts(presentation);
        foreach (RedFlag flag in redFlags)
        {
            switch (flag.Criterion.Evaluate(facts))
            {
                case true:
                    raised.Add(new RedFlagAlert(flag, flag.Criterion.Findings.Where(finding => presentation.Status(finding) == FindingStatus.Present)));
                    break;
                case null:
                    open.Add(new RedFlagAlert(flag, flag.Criterion.Findings.Where(finding => presentation.Status(finding) == FindingStatus.NotAssessed)));
                    break;
                default:
                    break;
            }
        }

        return (raised.OrderBy(alert => alert.RedFlag.Urgency), open.OrderBy(alert => alert.RedFlag.Urgency));
    }
}

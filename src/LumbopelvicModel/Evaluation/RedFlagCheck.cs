using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Which red flags are raised and which cannot be excluded yet; a layer of its own, without probabilities.</summary>
internal sealed class RedFlagCheck
{
    private readonly (RedFlag Flag, Finding[] Findings, Measurement[] Measurements)[] _flags;

    public RedFlagCheck(IEnumerable<RedFlag> redFlags) =>
        _flags = [.. redFlags.OrderBy(flag => flag.Urgency).Select(flag => (flag, flag.Criterion.Findings.ToArray(), flag.Criterion.Measurements.ToArray()))];

    /// <summary>The flags by urgency, in the order of the knowledge base within it.</summary>
    public (ValueList<RedFlagAlert> Raised, ValueList<RedFlagAlert> Open) Run(Presentation presentation)
    {
        var raised = new List<RedFlagAlert>();
        var open = new List<RedFlagAlert>();
        var facts = new Facts(presentation);
        foreach ((RedFlag flag, Finding[] findings, Measurement[] measurements) in _flags)
        {
            switch (flag.Criterion.Evaluate(facts))
            {
                case true:
                    raised.Add(new RedFlagAlert(flag, With(findings, FindingStatus.Present, presentation), Array.FindAll(measurements, measurement => presentation.Value(measurement) is not null)));
                    break;
                case null:
                    open.Add(new RedFlagAlert(flag, With(findings, FindingStatus.NotAssessed, presentation), Array.FindAll(measurements, measurement => presentation.Value(measurement) is null)));
                    break;
                default:
                    break;
            }
        }

        return (ValueList<RedFlagAlert>.From(raised), ValueList<RedFlagAlert>.From(open));
    }

    private static ValueList<Finding> With(Finding[] findings, FindingStatus status, Presentation presentation) =>
        ValueList<Finding>.Own(Array.FindAll(findings, finding => presentation.Status(finding) == status));
}

using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Benchmarks;

/// <summary>A criterion for <see cref="LoopBaseline"/>: a tree whose leaves know their place in the arrays of a case.</summary>
internal sealed class LoopCriterion
{
    public const int Unknown = -1;

    private readonly LoopCriterion[] _parts = [];
    private readonly int _count;
    private readonly int _finding = -1;
    private readonly int _measurement = -1;
    private readonly MeasurementCriterion? _measured;
    private readonly Sex? _sex;
    private readonly bool _isNegation;

    public LoopCriterion(Criterion criterion)
    {
        switch (criterion)
        {
            case FindingCriterion single:
                _finding = Findings.All.ToList().IndexOf(single.Finding);
                break;
            case MeasurementCriterion measured:
                _measurement = Measurements.All.ToList().IndexOf(measured.Measurement);
                _measured = measured;
                break;
            case SexCriterion sex:
                _sex = sex.Sex;
                break;
            case NotCriterion not:
                _isNegation = true;
                _parts = [new LoopCriterion(not.Negated)];
                break;
            case AllCriterion all:
                _count = all.Parts.Count;
                _parts = [.. all.Parts.Select(part => new LoopCriterion(part))];
                break;
            case AnyCriterion any:
                _count = 1;
                _parts = [.. any.Parts.Select(part => new LoopCriterion(part))];
                break;
            case AtLeastCriterion some:
                _count = some.Count;
                _parts = [.. some.Parts.Select(part => new LoopCriterion(part))];
                break;
            default:
                throw new ArgumentException($"{criterion} is of no known kind.", nameof(criterion));
        }
    }

    /// <summary>1 where it holds, 0 where it does not, <see cref="Unknown"/> otherwise.</summary>
    public int Evaluate(LoopCase patient)
    {
        if (_finding >= 0)
        {
            FindingStatus status = patient.Findings[_finding];
            return status == FindingStatus.Present ? 1 : status == FindingStatus.Absent ? 0 : Unknown;
        }

        if (_measured is not null)
        {
            double value = patient.Measurements[_measurement];
            return double.IsNaN(value) ? Unknown : _measured.Comparison.Holds(value, _measured.Threshold) ? 1 : 0;
        }

        if (_sex is not null)
        {
            return patient.Sex is null ? Unknown : patient.Sex == _sex ? 1 : 0;
        }

        if (_isNegation)
        {
            int negated = _parts[0].Evaluate(patient);
            return negated == Unknown ? Unknown : 1 - negated;
        }

        int surely = 0;
        int possibly = 0;
        for (int part = 0; part < _parts.Length; part++)
        {
            int value = _parts[part].Evaluate(patient);
            surely += value == 1 ? 1 : 0;
            possibly += value != 0 ? 1 : 0;
        }

        return surely >= _count ? 1 : possibly < _count ? 0 : Unknown;
    }
}

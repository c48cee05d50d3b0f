using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Benchmarks;

/// <summary>The rules as a competent developer writes them first: LINQ over dictionaries keyed by ids, criteria compiled into functions, log ratios worked out once.</summary>
internal sealed class LinqBaseline
{
    private readonly Dictionary<string, double> _logPretest;
    private readonly Dictionary<string, string[]> _membersOf;
    private readonly Dictionary<string, Condition> _conditionOf;
    private readonly List<Item> _items;

    public LinqBaseline(BaselineModel model)
    {
        string[] memberIds = [.. model.Members.Select(member => member.Variant?.Id ?? member.Condition.Id)];
        string[] hypotheses = [.. model.Hypotheses.Select(hypothesis =>
            hypothesis.First < 0 ? "other" : hypothesis.Second < 0 ? memberIds[hypothesis.First] : memberIds[hypothesis.First] + "+" + memberIds[hypothesis.Second])];
        _logPretest = hypotheses.Zip(model.LogPretest).ToDictionary(pair => pair.First, pair => pair.Second);
        _membersOf = hypotheses.Zip(model.Hypotheses).ToDictionary(
            pair => pair.First,
            pair => new[] { pair.Second.First, pair.Second.Second }.Where(member => member >= 0).Select(member => memberIds[member]).ToArray());
        _conditionOf = memberIds.Zip(model.Members).ToDictionary(pair => pair.First, pair => pair.Second.Condition);
        _items = [.. model.Items.Select(item => new Item(
            item.Id,
            item.Family,
            item.Criterion is null ? OutcomeOf(item.Instrument!) : OutcomeOf(item.Criterion),
            [.. item.LogRatios.Select(row => hypotheses.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))],
            [.. item.Silences.Select(silenced => model.Items[silenced].Id)]))];
    }

    public BaselineAnswer Score(LinqCase patient)
    {
        var speaking = _items
            .Select(item => (Item: item, Outcome: item.Outcome(patient)))
            .Where(pair => pair.Outcome is not null)
            .ToList();
        HashSet<string> silenced = [.. speaking.SelectMany(pair => pair.Item.Silences)];
        var families = speaking
            .Where(pair => !silenced.Contains(pair.Item.Id))
            .GroupBy(pair => pair.Item.Family, pair => pair.Item.LogRatios[pair.Outcome!.Value])
            .Select(family => family.ToList())
            .ToList();
        Dictionary<string, double> logWeights = _logPretest.ToDictionary(
            pretest => pretest.Key,
            pretest => pretest.Value + families.Sum(family =>
                Math.Max(0, family.Max(ratios => ratios[pretest.Key])) + Math.Min(0, family.Min(ratios => ratios[pretest.Key]))));
        double top = logWeights.Values.Max();
        Dictionary<string, double> weights = logWeights.ToDictionary(pair => pair.Key, pair => Math.Exp(pair.Value - top));
        double sum = weights.Values.Sum();
        ILookup<string, double> members = weights
            .SelectMany(pair => _membersOf[pair.Key].Select(member => (Member: member, Probability: pair.Value / sum)))
            .ToLookup(pair => pair.Member, pair => pair.Probability);
        return new BaselineAnswer(
            members.GroupBy(member => _conditionOf[member.Key]).ToDictionary(condition => condition.Key, condition => condition.Sum(member => member.Sum())),
            members.GroupBy(member => _conditionOf[member.Key].ReportedSource).ToDictionary(source => source.Key, source => source.Sum(member => member.Sum())),
            weights["other"] / sum);
    }

    private static Func<LinqCase, int?> OutcomeOf(Criterion criterion)
    {
        Func<LinqCase, bool?> holds = Compile(criterion);
        return patient => holds(patient) switch { true => 1, false => 0, null => null };
    }

    private static Func<LinqCase, int?> OutcomeOf(ScoringInstrument instrument)
    {
        int? BandOf(double lowest, double highest) => instrument.Bands
            .Select((band, index) => (band, index))
            .Where(pair => pair.band.From <= lowest && highest <= pair.band.To)
            .Select(pair => (int?)pair.index)
            .FirstOrDefault();

        if (instrument.Measurement is { } measurement)
        {
            return patient => patient.Measurement(measurement.Id) is { } value ? BandOf(Math.Floor(value), Math.Floor(value)) : null;
        }

        var items = instrument.Items.Select(item => (Holds: Compile(item.Criterion), item.Points)).ToList();
        return patient =>
        {
            var answers = items.Select(item => (Holds: item.Holds(patient), item.Points)).ToList();
            return answers.All(answer => answer.Holds is null)
                ? null
                : BandOf(
                    answers.Sum(answer => answer.Holds == true || (answer.Holds is null && answer.Points < 0) ? answer.Points : 0),
                    answers.Sum(answer => answer.Holds == true || (answer.Holds is null && answer.Points > 0) ? answer.Points : 0));
        };
    }

    private static Func<LinqCase, bool?> Compile(Criterion criterion) => criterion switch
    {
        FindingCriterion single => patient => patient.Finding(single.Finding.Id),
        SexCriterion sex => patient => patient.Sex is null ? null : patient.Sex == sex.Sex,
        MeasurementCriterion measured => patient => patient.Measurement(measured.Measurement.Id) is { } value ? measured.Comparison.Holds(value, measured.Threshold) : null,
        NotCriterion not when Compile(not.Negated) is var negated => patient => !negated(patient),
        AllCriterion all => AtLeast(all.Parts.Count, all.Parts),
        AnyCriterion any => AtLeast(1, any.Parts),
        AtLeastCriterion some => AtLeast(some.Count, some.Parts),
        _ => throw new ArgumentException($"{criterion} is of no known kind.", nameof(criterion)),
    };

    private static Func<LinqCase, bool?> AtLeast(int count, IReadOnlyList<Criterion> parts)
    {
        List<Func<LinqCase, bool?>> compiled = [.. parts.Select(Compile)];
        return patient =>
        {
            List<bool?> answers = [.. compiled.Select(part => part(patient))];
            return answers.Count(answer => answer == true) >= count ? true : answers.Count(answer => answer != false) < count ? false : null;
        };
    }

    private sealed record Item(string Id, string Family, Func<LinqCase, int?> Outcome, List<Dictionary<string, double>> LogRatios, List<string> Silences);
}

using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>
/// A second evaluation, written from the design to be read and not to be fast: no tables, no indexes, nothing shared with the first.
/// </summary>
internal sealed class ReferenceEvaluator
{
    private readonly KnowledgeBase _knowledgeBase;
    private readonly ReferenceEvidence _evidence;
    private readonly Dictionary<Hypothesis<Member>, double> _priors;
    private readonly Dictionary<Hypothesis<NerveRoot>, double> _rootPriors;

    public ReferenceEvaluator(KnowledgeBase knowledgeBase, PretestProfile? profile = null)
    {
        _knowledgeBase = knowledgeBase;
        _evidence = new ReferenceEvidence(knowledgeBase);
        _priors = ReferencePriors.OfConditions(knowledgeBase, profile ?? knowledgeBase.Profiles.Single(entry => entry.Id == "default"));
        _rootPriors = ReferencePriors.OfRoots(knowledgeBase.RootPretest);
    }

    public ReferenceAnswer Evaluate(Presentation presentation)
    {
        var facts = new ReferenceFacts(presentation);
        List<Piece<Member>> pieces = [.. Bands(facts), .. Rules(facts)];
        IEnumerable<Piece<NerveRoot>> rootPieces =
            from rule in _knowledgeBase.RootRules
            let holds = facts.Holds(rule.Criterion)
            where holds is not null
            select new Piece<NerveRoot>(rule.Family, hypothesis => ReferenceEvidence.OfRootRule(rule, holds.Value, hypothesis));
        return new ReferenceAnswer(Weigh(_priors, pieces), Weigh(_rootPriors, [.. rootPieces]));
    }

    /// <summary>How probable the answer yes is: by the first rule, in the order of family and id, that asks for this finding and nothing else.</summary>
    public double ProbabilityOfYes(Finding finding, ReferenceAnswer answer)
    {
        DifferentiationRule rule = _knowledgeBase.Rules
            .Where(entry => entry.Criterion is FindingCriterion single && single.Finding == finding)
            .OrderBy(entry => entry.Family, StringComparer.Ordinal)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .First();
        return answer.Posterior.Sum(entry => entry.Value * rule.Background.Value * Math.Exp(_evidence.OfRule(rule, true, entry.Key)));
    }

    private IEnumerable<Piece<Member>> Bands(ReferenceFacts facts) =>
        from instrument in _knowledgeBase.Instruments
        let band = BandOf(instrument, facts)
        where band is not null && !instrument.StandsAlone
        select new Piece<Member>(instrument.Family, hypothesis => _evidence.OfBand(instrument, band, hypothesis));

    private IEnumerable<Piece<Member>> Rules(ReferenceFacts facts) =>
        from rule in _knowledgeBase.Rules
        let holds = facts.Holds(rule.Criterion)
        where holds is not null && !IsSilenced(rule, facts)
        select new Piece<Member>(rule.Family, hypothesis => _evidence.OfRule(rule, holds.Value, hypothesis));

    /// <summary>An instrument that replaces its items silences, once it speaks, the rules of its family that ask for nothing but its findings.</summary>
    private bool IsSilenced(DifferentiationRule rule, ReferenceFacts facts)
    {
        HashSet<Finding> asked = FindingsOf(rule.Criterion);
        return asked.Count > 0 && _knowledgeBase.Instruments.Any(instrument =>
            instrument.Replaces
            && !instrument.StandsAlone
            && instrument.Family == rule.Family
            && BandOf(instrument, facts) is not null
            && asked.IsSubsetOf(instrument.Items.SelectMany(item => FindingsOf(item.Criterion))));
    }

    private static HashSet<Finding> FindingsOf(Criterion criterion) => [.. ReferenceFacts.Leaves(criterion).OfType<FindingCriterion>().Select(leaf => leaf.Finding)];

    private static ScoreBand? BandOf(ScoringInstrument instrument, ReferenceFacts facts)
    {
        if (instrument.Measurement is { } measurement)
        {
            return facts.Measured(measurement) is { } value ? instrument.Bands.SingleOrDefault(band => band.From <= Math.Floor(value) && Math.Floor(value) <= band.To) : null;
        }

        List<(bool? Holds, int Points)> items = [.. instrument.Items.Select(item => (facts.Holds(item.Criterion), item.Points))];
        if (items.TrueForAll(item => item.Holds is null))
        {
            return null;
        }

        int surely = items.Where(item => item.Holds == true).Sum(item => item.Points);
        int lowest = surely + items.Where(item => item.Holds is null && item.Points < 0).Sum(item => item.Points);
        int highest = surely + items.Where(item => item.Holds is null && item.Points > 0).Sum(item => item.Points);
        return instrument.Bands.SingleOrDefault(band => band.From <= lowest && highest <= band.To);
    }

    /// <summary>In each family the strongest for and the strongest against; over the families, the sum.</summary>
    private static Dictionary<Hypothesis<T>, double> Weigh<T>(Dictionary<Hypothesis<T>, double> priors, List<Piece<T>> pieces)
        where T : class =>
        priors.ToDictionary(prior => prior.Key, prior => Math.Log(prior.Value) + pieces.GroupBy(piece => piece.Family).Sum(family =>
        {
            List<double> ratios = [.. family.Select(piece => piece.LogRatio(prior.Key))];
            return ratios.Append(0).Max() + ratios.Append(0).Min();
        }));

    private sealed record Piece<T>(string Family, Func<Hypothesis<T>, double> LogRatio)
        where T : class;
}

using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// The expected information of every open question: the entropy of the hypotheses now, less the expected entropy after yes and no. How probable a
/// yes is comes from the rule over that finding alone; what else follows from the answer through the hierarchy is weighed too.
/// </summary>
internal sealed class QuestionFinder
{
    private readonly EvidenceTable _table;
    private readonly Askable[] _askable;

    public QuestionFinder(EvidenceTable table)
    {
        _table = table;
        var asked = new HashSet<Finding>();
        var askable = new List<Askable>();
        for (int item = 0; item < table.Items.Length; item++)
        {
            if (table.Items[item].SingleFinding is { } single && asked.Add(single))
            {
                int finding = Findings.IndexOf(single);
                askable.Add(new Askable(finding, item, FamiliesOf([finding, .. Hierarchy.Ancestors(finding)]), FamiliesOf([finding, .. Hierarchy.Descendants(finding)])));
            }
        }

        _askable = [.. askable.OrderBy(question => question.Finding)];
    }

    public IEnumerable<Question> Find(Presentation presentation, double[] logPretest)
    {
        int[] outcomes = _table.Outcomes(new Facts(presentation));
        double[] logWeights = [.. logPretest];
        _table.Weigh(outcomes, logWeights);
        double top = Lanes.Largest(logWeights);
        (double sum, double _) = ExponentialLanes.EntropySums(logWeights, top);
        double entropy = Posterior.Entropy(logWeights);
        var trial = new Trial(_table, presentation, outcomes, logWeights);
        var questions = new List<Question>(_askable.Length);
        foreach (Askable question in _askable)
        {
            if (FindingBits.StatusOf(presentation.Known, question.Finding) != FindingStatus.NotAssessed)
            {
                continue;
            }

            double ratio = ExponentialLanes.SumOfExponentials(logWeights, _table.Row(question.Item, 1), top) / sum;
            double yes = Math.Clamp(ratio * _table.Items[question.Item].BackgroundOf(1), 0, 1);
            double afterYes = trial.EntropyAfter(question.Finding, FindingStatus.Present, question.FamiliesIfPresent);
            double afterNo = trial.EntropyAfter(question.Finding, FindingStatus.Absent, question.FamiliesIfAbsent);
            double expected = (yes * afterYes) + ((1 - yes) * afterNo);
            questions.Add(new Question(Findings.All[question.Finding], Math.Max(0, entropy - expected)));
        }

        return questions.OrderByDescending(question => question.Bits);
    }

    private int[] FamiliesOf(int[] findings)
    {
        var families = new SortedSet<int>();
        foreach (int finding in findings)
        {
            foreach (int item in _table.ItemsOf(finding))
            {
                families.Add(_table.FamilyOf(item));
            }
        }

        return [.. families];
    }

    /// <summary>A finding, the rule over it alone, and the families that an answer and what follows from it can reach.</summary>
    private readonly record struct Askable(int Finding, int Item, int[] FamiliesIfPresent, int[] FamiliesIfAbsent);

    /// <summary>Tries answers out: only the families that the answer can reach are weighed anew.</summary>
    private sealed class Trial(EvidenceTable table, Presentation presentation, int[] outcomes, double[] logWeights)
    {
        private readonly ulong[] _known = presentation.Known.ToArray();
        private readonly int[] _outcomes = [.. outcomes];
        private readonly double[] _logWeights = new double[logWeights.Length];

        public double EntropyAfter(int finding, FindingStatus answer, int[] families)
        {
            logWeights.CopyTo(_logWeights, 0);
            FindingBits.Answer(_known, finding, answer);
            var facts = new Facts(presentation, _known);
            foreach (int family in families)
            {
                table.UpdateFamily(family, facts, _outcomes);
                (int start, int end) = table.Family(family);
                if (!_outcomes.AsSpan(start, end - start).SequenceEqual(outcomes.AsSpan(start, end - start)))
                {
                    table.WeighFamily(family, outcomes, -1, _logWeights);
                    table.WeighFamily(family, _outcomes, 1, _logWeights);
                }
            }

            presentation.Known.CopyTo(_known);
            return Posterior.Entropy(_logWeights);
        }
    }
}

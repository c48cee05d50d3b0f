using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// The expected information of every open question: the entropy of the hypotheses now, less the expected entropy after yes and no. How probable a
/// yes is comes from the rule over that finding alone; what else follows from the answer through the hierarchy is weighed too.
/// </summary>
internal sealed class QuestionFinder
{
    private readonly EvidenceTable _table;
    private readonly double[] _logPretest;
    private readonly (int Finding, int Item)[] _askable;

    public QuestionFinder(EvidenceTable table, double[] logPretest)
    {
        _table = table;
        _logPretest = logPretest;
        var asked = new HashSet<Finding>();
        var askable = new List<(int, int)>();
        for (int item = 0; item < table.Items.Length; item++)
        {
            if (table.Items[item].Criterion is FindingCriterion single && asked.Add(single.Finding))
            {
                askable.Add((Findings.IndexOf(single.Finding), item));
            }
        }

        _askable = [.. askable.Order()];
    }

    public IEnumerable<Question> Find(Presentation presentation)
    {
        int[] outcomes = _table.Outcomes(new Facts(presentation));
        double[] logWeights = [.. _logPretest];
        _table.Weigh(outcomes, logWeights);
        double[] posterior = [.. logWeights];
        Posterior.Normalise(posterior);
        double entropy = Posterior.Entropy(logWeights);
        var trial = new Trial(_table, presentation, outcomes, logWeights);
        var questions = new List<Question>();
        foreach ((int finding, int item) in _askable)
        {
            if (presentation.Statuses[finding] != FindingStatus.NotAssessed)
            {
                continue;
            }

            double yes = ProbabilityOfYes(_table.Items[item], posterior);
            double expected = (yes * trial.EntropyAfter(finding, FindingStatus.Present)) + ((1 - yes) * trial.EntropyAfter(finding, FindingStatus.Absent));
            questions.Add(new Question(Findings.All[finding], Math.Max(0, entropy - expected)));
        }

        return questions.OrderByDescending(question => question.Bits);
    }

    private static double ProbabilityOfYes(EvidenceItem item, double[] posterior)
    {
        ReadOnlySpan<double> ratios = item.LogRatios(1);
        double sum = 0;
        for (int hypothesis = 0; hypothesis < posterior.Length; hypothesis++)
        {
            sum += posterior[hypothesis] * Math.Exp(ratios[hypothesis]);
        }

        return Math.Clamp(sum * item.BackgroundOf(1), 0, 1);
    }

    /// <summary>Tries answers out: only the families that the answer can touch are weighed anew.</summary>
    private sealed class Trial(EvidenceTable table, Presentation presentation, int[] outcomes, double[] logWeights)
    {
        private readonly FindingStatus[] _statuses = presentation.Statuses.ToArray();
        private readonly int[] _outcomes = [.. outcomes];
        private readonly double[] _logWeights = new double[logWeights.Length];
        private readonly double[] _strongest = new double[logWeights.Length];
        private readonly double[] _weakest = new double[logWeights.Length];
        private readonly bool[] _touched = new bool[table.FamilyCount];

        public double EntropyAfter(int finding, FindingStatus answer)
        {
            logWeights.CopyTo(_logWeights, 0);
            Array.Clear(_touched);
            Answer(finding, answer);
            foreach (int follows in answer == FindingStatus.Present ? Hierarchy.Ancestors(finding) : Hierarchy.Descendants(finding))
            {
                Answer(follows, answer);
            }

            var facts = new Facts(presentation, _statuses);
            for (int family = 0; family < _touched.Length; family++)
            {
                if (!_touched[family])
                {
                    continue;
                }

                table.UpdateFamily(family, facts, _outcomes);
                (int start, int end) = table.Family(family);
                if (!_outcomes.AsSpan(start, end - start).SequenceEqual(outcomes.AsSpan(start, end - start)))
                {
                    table.WeighFamily(family, outcomes, -1, _logWeights, _strongest, _weakest);
                    table.WeighFamily(family, _outcomes, 1, _logWeights, _strongest, _weakest);
                    outcomes.AsSpan(start, end - start).CopyTo(_outcomes.AsSpan(start));
                }
            }

            presentation.Statuses.CopyTo(_statuses);
            return Posterior.Entropy(_logWeights);
        }

        private void Answer(int finding, FindingStatus answer)
        {
            if (_statuses[finding] != FindingStatus.NotAssessed)
            {
                return;
            }

            _statuses[finding] = answer;
            foreach (int item in table.ItemsOf(finding))
            {
                _touched[table.FamilyOf(item)] = true;
            }
        }
    }
}

namespace LumbopelvicModel.Benchmarks;

/// <summary>Plain loops over arrays of double, without vectors or indexes: every rule is asked, every hypothesis weighed.</summary>
internal sealed class LoopBaseline
{
    private readonly LoopCriterion?[] _criteria;
    private readonly LoopInstrument?[] _instruments;
    private readonly int[][] _silences;
    private readonly double[][][] _logRatios;
    private readonly int[] _family;
    private readonly double[] _logPretest;
    private readonly (int First, int Second)[] _hypotheses;
    private readonly int[] _conditionOf;
    private readonly int[] _sourceOf;
    private readonly int[] _outcomes;
    private readonly double[] _weights;
    private readonly double[] _strongest;
    private readonly double[] _weakest;

    public LoopBaseline(BaselineModel model)
    {
        _criteria = Array.ConvertAll(model.Items, item => item.Criterion is null ? null : new LoopCriterion(item.Criterion));
        _instruments = Array.ConvertAll(model.Items, item => item.Instrument is null ? null : new LoopInstrument(item.Instrument));
        _silences = Array.ConvertAll(model.Items, item => item.Silences);
        _logRatios = Array.ConvertAll(model.Items, item => item.LogRatios);
        string[] families = [.. model.Items.Select(item => item.Family).Distinct()];
        _family = Array.ConvertAll(model.Items, item => Array.IndexOf(families, item.Family));
        _logPretest = model.LogPretest;
        _hypotheses = model.Hypotheses;
        _conditionOf = [.. Enumerable.Range(0, model.Members.Length).Select(model.ConditionOf)];
        _sourceOf = [.. Enumerable.Range(0, model.Members.Length).Select(model.SourceOf)];
        _outcomes = new int[model.Items.Length];
        _weights = new double[model.Hypotheses.Length];
        _strongest = new double[model.Hypotheses.Length];
        _weakest = new double[model.Hypotheses.Length];
    }

    /// <summary>The probabilities of conditions and sources; returns that of none of them. For one thread: it keeps its working memory.</summary>
    public double Score(LoopCase patient, double[] conditions, double[] sources)
    {
        Ask(patient);
        Weigh();
        double top = double.NegativeInfinity;
        for (int hypothesis = 0; hypothesis < _weights.Length; hypothesis++)
        {
            top = _weights[hypothesis] > top ? _weights[hypothesis] : top;
        }

        double sum = 0;
        for (int hypothesis = 0; hypothesis < _weights.Length; hypothesis++)
        {
            _weights[hypothesis] = Math.Exp(_weights[hypothesis] - top);
            sum += _weights[hypothesis];
        }

        Array.Clear(conditions);
        Array.Clear(sources);
        for (int hypothesis = 1; hypothesis < _weights.Length; hypothesis++)
        {
            double probability = _weights[hypothesis] / sum;
            (int first, int second) = _hypotheses[hypothesis];
            conditions[_conditionOf[first]] += probability;
            sources[_sourceOf[first]] += probability;
            if (second >= 0)
            {
                conditions[_conditionOf[second]] += probability;
                sources[_sourceOf[second]] += probability;
            }
        }

        return _weights[0] / sum;
    }

    private void Ask(LoopCase patient)
    {
        for (int item = 0; item < _outcomes.Length; item++)
        {
            _outcomes[item] = _criteria[item]?.Evaluate(patient) ?? _instruments[item]!.Evaluate(patient);
        }

        for (int item = 0; item < _outcomes.Length; item++)
        {
            if (_outcomes[item] != LoopCriterion.Unknown)
            {
                foreach (int silenced in _silences[item])
                {
                    _outcomes[silenced] = LoopCriterion.Unknown;
                }
            }
        }
    }

    private void Weigh()
    {
        _logPretest.CopyTo(_weights, 0);
        int item = 0;
        while (item < _outcomes.Length)
        {
            int family = _family[item];
            bool isAnySpeaking = false;
            for (; item < _outcomes.Length && _family[item] == family; item++)
            {
                if (_outcomes[item] == LoopCriterion.Unknown)
                {
                    continue;
                }

                if (!isAnySpeaking)
                {
                    Array.Clear(_strongest);
                    Array.Clear(_weakest);
                    isAnySpeaking = true;
                }

                double[] row = _logRatios[item][_outcomes[item]];
                for (int hypothesis = 0; hypothesis < row.Length; hypothesis++)
                {
                    double ratio = row[hypothesis];
                    if (ratio > _strongest[hypothesis])
                    {
                        _strongest[hypothesis] = ratio;
                    }

                    if (ratio < _weakest[hypothesis])
                    {
                        _weakest[hypothesis] = ratio;
                    }
                }
            }

            for (int hypothesis = 0; isAnySpeaking && hypothesis < _weights.Length; hypothesis++)
            {
                _weights[hypothesis] += _strongest[hypothesis] + _weakest[hypothesis];
            }
        }
    }
}

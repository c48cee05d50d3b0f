using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>
/// A published score: weighted items, bands, and how often each band occurs with each condition and in everyone else. Or a measurement
/// that is read in bands, such as age.
/// </summary>
/// <remarks>While items are unknown the score is an interval, and only when the whole interval lies in one band does the instrument speak.</remarks>
public sealed record ScoringInstrument : IClaimCarrier
{
    /// <summary>Whose row the background is, for what <see cref="RowOf"/> says. A member without a row must be drawn just as the background is.</summary>
    internal const string BackgroundRow = "background";

    private readonly ValueList<ScoreItem> _items;
    private readonly ValueList<ScoreBand> _bands;
    private readonly ValueMap<Condition, BandFrequencies> _given;
    private readonly ValueMap<ConditionVariant, BandFrequencies> _givenVariants = ValueMap<ConditionVariant, BandFrequencies>.Empty;
    private readonly ValueList<string> _claims = ValueList<string>.Empty;
    private readonly ValueList<string> _cites = ValueList<string>.Empty;

    /// <summary>Makes a score out of items.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="name">The name as clinicians know it.</param>
    /// <param name="family">The family of findings that its items belong to.</param>
    /// <param name="items">The items, at least one.</param>
    /// <param name="bands">The bands, at least two, ascending and without overlap, covering every score that the items can give.</param>
    /// <param name="background">How often each band occurs in the mix of all patients.</param>
    /// <param name="given">How often each band occurs in patients with each condition; at least one.</param>
    /// <exception cref="ArgumentException">A part is blank or empty, the bands overlap or leave a score out, or a row has another number of bands.</exception>
    public ScoringInstrument(
        string id,
        string name,
        string family,
        IEnumerable<ScoreItem> items,
        IEnumerable<ScoreBand> bands,
        BandFrequencies background,
        IEnumerable<KeyValuePair<Condition, BandFrequencies>> given)
        : this(id, name, family, ValueList<ScoreItem>.From(Guard.NotNull(items)), null, bands, background, given)
    {
        if (_items.Count == 0)
        {
            throw new ArgumentException($"The instrument {id} has no item.", nameof(items));
        }

        CheckCover(_items.Sum(item => Math.Min(item.Points, 0)), _items.Sum(item => Math.Max(item.Points, 0)));
    }

    /// <summary>Makes an instrument that reads a measurement in bands; a value is read by its whole part.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="name">The name as clinicians know it.</param>
    /// <param name="family">The family that it belongs to.</param>
    /// <param name="measurement">What is read.</param>
    /// <param name="bands">The bands, at least two, ascending and without overlap, covering the range of the measurement.</param>
    /// <param name="background">How often each band occurs in the mix of all patients.</param>
    /// <param name="given">How often each band occurs in patients with each condition; at least one.</param>
    /// <exception cref="ArgumentException">A part is blank or empty, the bands overlap or leave a value out, or a row has another number of bands.</exception>
    public ScoringInstrument(
        string id,
        string name,
        string family,
        Measurement measurement,
        IEnumerable<ScoreBand> bands,
        BandFrequencies background,
        IEnumerable<KeyValuePair<Condition, BandFrequencies>> given)
        : this(id, name, family, ValueList<ScoreItem>.Empty, Guard.NotNull(measurement), bands, background, given) =>
        CheckCover((int)measurement.Minimum, (int)measurement.Maximum);

    private ScoringInstrument(
        string id,
        string name,
        string family,
        ValueList<ScoreItem> items,
        Measurement? measurement,
        IEnumerable<ScoreBand> bands,
        BandFrequencies background,
        IEnumerable<KeyValuePair<Condition, BandFrequencies>> given)
    {
        Id = Guard.NotBlank(id);
        Name = Guard.NotBlank(name);
        Family = Guard.NotBlank(family);
        _items = items;
        Measurement = measurement;
        _bands = ValueList<ScoreBand>.From(Guard.NotNull(bands));
        Background = Guard.NotNull(background);
        _given = ValueMap<Condition, BandFrequencies>.From(Guard.NotNull(given));
        if (_given.Count == 0)
        {
            throw new ArgumentException($"The instrument {id} gives no frequencies for anything.", nameof(given));
        }

        if (background.Values.Count != _bands.Count || _given.Values.Any(row => row.Values.Count != _bands.Count))
        {
            throw new ArgumentException($"Every row of the instrument {id} needs {_bands.Count} frequencies, one for each band.", nameof(given));
        }
    }

    /// <summary>The permanent id, such as <c>cook2011</c>.</summary>
    public string Id { get; }

    /// <summary>The name as clinicians know it.</summary>
    public string Name { get; }

    /// <summary>The family of findings that it belongs to.</summary>
    public string Family { get; }

    /// <summary>The items; empty when a <see cref="Measurement"/> is read instead.</summary>
    public IReadOnlyList<ScoreItem> Items => _items;

    /// <summary>The measurement that is read in bands, or <see langword="null"/> where there are items.</summary>
    public Measurement? Measurement { get; }

    /// <summary>The bands, ascending.</summary>
    public IReadOnlyList<ScoreBand> Bands => _bands;

    /// <summary>How often each band occurs in the mix of all patients, or in the comparison group of its study where it <see cref="StandsAlone"/>.</summary>
    public BandFrequencies Background { get; }

    /// <summary>How often each band occurs in patients with each condition; on the others the instrument is silent.</summary>
    public IReadOnlyDictionary<Condition, BandFrequencies> Given => _given;

    /// <summary>How often each band occurs with a variant where it differs from its condition; in JSON a key of <c>given</c> beside the condition's.</summary>
    /// <exception cref="ArgumentException">A row has another number of bands.</exception>
    public IReadOnlyDictionary<ConditionVariant, BandFrequencies> GivenVariants
    {
        get => _givenVariants;
        init => _givenVariants = value.Values.All(row => row.Values.Count == _bands.Count)
            ? ValueMap<ConditionVariant, BandFrequencies>.From(value)
            : throw new ArgumentException($"Every row of the instrument {Id} needs {_bands.Count} frequencies, one for each band.", nameof(value));
    }

    /// <summary>Whether it silences the rules of its family over its own items once it speaks. <see langword="false"/> unless said.</summary>
    public bool Replaces { get; init; }

    /// <summary>
    /// Whether it is there to be used by itself only: the evaluation never weighs it, because its items weigh already. Its background is
    /// then the comparison group of its study, so that <see cref="LikelihoodRatio"/> gives the published ratio. <see cref="Replaces"/> does nothing beside it. <see langword="false"/> unless said.
    /// </summary>
    public bool StandsAlone { get; init; }

    /// <summary>The ids of the article claims that it carries.</summary>
    public IReadOnlyList<string> Claims
    {
        get => _claims;
        init => _claims = ValueList<string>.From(value);
    }

    /// <summary>The keys of the citations of the instrument as a whole.</summary>
    public IReadOnlyList<string> Cites
    {
        get => _cites;
        init => _cites = ValueList<string>.From(value);
    }

    /// <summary>What a reader should know, or <see langword="null"/>.</summary>
    public string? Note { get; init; }

    /// <summary>The findings that the items ask for, each once.</summary>
    public IReadOnlyList<Finding> Findings => ValueList<Finding>.From(_items.SelectMany(item => item.Criterion.Findings).Distinct());

    /// <summary>The score of a presentation.</summary>
    /// <param name="presentation">What is known of the patient.</param>
    /// <returns>The score or its interval, and the band once it is settled.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public ScoreResult Score(Presentation presentation)
    {
        (double lowest, double highest, bool anyKnown) = Range(new Facts(Guard.NotNull(presentation)));
        return new ScoreResult(lowest, highest, anyKnown ? _bands.FirstOrDefault(band => band.From <= lowest && highest <= band.To) : null);
    }

    /// <summary>The likelihood ratio of a condition in a band; 1 where the instrument is silent.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="band">One of <see cref="Bands"/>.</param>
    /// <returns>Given divided by background in that band.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="band"/> is not one of <see cref="Bands"/>.</exception>
    public LikelihoodRatio LikelihoodRatio(Condition condition, ScoreBand band)
    {
        Guard.NotNull(band);
        int index = _bands.ToList().IndexOf(band);
        if (index < 0)
        {
            throw new ArgumentException($"{Name} has no band {band}.", nameof(band));
        }

        return _given.TryGetValue(Guard.NotNull(condition), out BandFrequencies? row) ? new LikelihoodRatio(row.Values[index] / Background.Values[index]) : default;
    }

    /// <summary>The row of a variant or of its condition, and whose it is; the background where there is none.</summary>
    internal (string Of, BandFrequencies Row) RowOf(HypothesisMember member) =>
        member.Variant is not null && GivenVariants.TryGetValue(member.Variant, out BandFrequencies? own) ? (member.Variant.Id, own)
        : Given.TryGetValue(member.Condition, out BandFrequencies? row) ? (member.Condition.Id, row)
        : (BackgroundRow, Background);

    private (double Lowest, double Highest, bool AnyKnown) Range(in Facts facts)
    {
        if (Measurement is not null)
        {
            double value = facts.Measured(Measurements.IndexOf(Measurement));
            return double.IsNaN(value) ? (_bands[0].From, _bands[_bands.Count - 1].To, false) : (Math.Floor(value), Math.Floor(value), true);
        }

        int lowest = 0;
        int highest = 0;
        bool anyKnown = false;
        foreach (ScoreItem item in _items.AsSpan())
        {
            bool? holds = item.Criterion.Evaluate(facts);
            anyKnown |= holds is not null;
            lowest += holds == true ? item.Points : holds is null ? Math.Min(item.Points, 0) : 0;
            highest += holds == true ? item.Points : holds is null ? Math.Max(item.Points, 0) : 0;
        }

        return (lowest, highest, anyKnown);
    }

    private void CheckCover(int lowest, int highest)
    {
        if (_bands[0].From > lowest || _bands[_bands.Count - 1].To < highest)
        {
            throw new ArgumentException(FormattableString.Invariant($"The bands of the instrument {Id} run from {_bands[0].From} to {_bands[_bands.Count - 1].To}, its scores from {lowest} to {highest}."));
        }

        for (int index = 1; index < _bands.Count; index++)
        {
            if (_bands[index].From != _bands[index - 1].To + 1)
            {
                throw new ArgumentException($"The bands {_bands[index - 1]} and {_bands[index]} of the instrument {Id} overlap or leave a score out.");
            }
        }
    }
}

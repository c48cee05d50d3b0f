using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>
/// Everything that the evaluation knows: rules, scores, red flags and pretest profiles, each number with its source.
/// </summary>
/// <remarks>
/// <para><see cref="Default"/> is the built-in one. It can be extended or overridden with the <c>With</c> methods, which return a new knowledge
/// base and check it as a whole, or replaced by one that is read with <see cref="KnowledgeBaseReader"/>.</para>
/// <para>Equality is by value: the built-in knowledge base, written as JSON and read again, is equal to itself.</para>
/// </remarks>
public sealed partial record KnowledgeBase
{
    /// <summary>The id of the profile that an evaluator takes unless told otherwise.</summary>
    public const string DefaultProfileId = "default";

    private static readonly Lazy<KnowledgeBase> BuiltIn = new(EmbeddedKnowledge.Read);

    private readonly KnowledgeParts _parts;

    /// <param name="parts">What it is made of.</param>
    /// <param name="isChecked">Whether the parts are known to hold together.</param>
    internal KnowledgeBase(KnowledgeParts parts, bool isChecked = false) => _parts = isChecked ? parts : Checked(parts);

    /// <summary>
    /// The built-in knowledge base, read once from the embedded files by the reader that also reads yours. That it holds together is tested, not
    /// checked at every start; citations and remarks are read when first asked for.
    /// </summary>
    public static KnowledgeBase Default => BuiltIn.Value;

    /// <summary>The version of the numbers, such as <c>1.0.0</c>. Give your own knowledge base a version of its own.</summary>
    public string Version => _parts.Version;

    /// <summary>The publications that numbers refer to.</summary>
    public IReadOnlyList<Citation> Citations => _parts.Citations;

    /// <summary>The analogies for conditions without numbers of their own.</summary>
    public IReadOnlyList<Resemblance> Resemblances => _parts.Resemblances;

    /// <summary>The rules that tell conditions apart.</summary>
    public IReadOnlyList<DifferentiationRule> Rules => _parts.Rules;

    /// <summary>The rules that tell nerve roots apart.</summary>
    public IReadOnlyList<RootRule> RootRules => _parts.RootRules;

    /// <summary>The published scores, and measurements that are read in bands.</summary>
    public IReadOnlyList<ScoringInstrument> Instruments => _parts.Instruments;

    /// <summary>The red flags, in the order of the files; added ones last.</summary>
    public IReadOnlyList<RedFlag> RedFlags => _parts.RedFlags;

    /// <summary>Which findings make up the syndromes.</summary>
    public IReadOnlyList<SyndromeCriterion> Syndromes => _parts.Syndromes;

    /// <summary>The pretest profiles; one has the id <see cref="DefaultProfileId"/>.</summary>
    public IReadOnlyList<PretestProfile> Profiles => _parts.Profiles;

    /// <summary>The pairs of conditions that come together more or less often than a profile's coexistence says.</summary>
    public IReadOnlyList<PairFactor> PairFactors => _parts.PairFactors;

    /// <summary>How a condition's pretest probability is shared between its variants; equally where none is given.</summary>
    public IReadOnlyList<VariantShare> VariantShares => _parts.VariantShares;

    /// <summary>The pretest probabilities of the nerve roots.</summary>
    public RootPretest RootPretest => _parts.RootPretest;

    /// <summary>The profile with an id, if there is one.</summary>
    /// <param name="id">The id, such as <c>spine-clinic</c>; <see langword="null"/> is no profile.</param>
    /// <param name="profile">The profile, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetProfile([NotNullWhen(true)] string? id, [NotNullWhen(true)] out PretestProfile? profile)
    {
        profile = _parts.Profiles.FirstOrDefault(entry => entry.Id == id);
        return profile is not null;
    }

    /// <summary>The profile with an id.</summary>
    /// <param name="id">The id, such as <c>spine-clinic</c>.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">No profile has this id; the message names the known ones. <see cref="TryGetProfile"/> does not throw.</exception>
    public PretestProfile GetProfile(string id)
    {
        Guard.NotNull(id);
        return TryGetProfile(id, out PretestProfile? profile)
            ? profile
            : throw new ArgumentException($"There is no pretest profile {Messages.Quote(id)}. Known: {string.Join(", ", _parts.Profiles.Select(entry => entry.Id))}.", nameof(id));
    }

    /// <summary>The pretest probability of none of the modelled conditions: what the conditions of a profile, alone and in pairs, leave over.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The probability.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    /// <exception cref="ArgumentException">The profile leaves nothing over; no profile of a knowledge base does.</exception>
    public Probability OtherIn(PretestProfile profile)
    {
        double other = Priors.OfConditions(Guard.NotNull(profile), _parts.PairFactors, _parts.VariantShares)[0];
        return other > 0
            ? new Probability(other)
            : throw new ArgumentException(FormattableString.Invariant($"The profile {profile.Id} leaves {other:0.####} for none of the conditions: lower its probabilities."), nameof(profile));
    }

    /// <summary>This knowledge base with rules added; a rule with an id that is there already takes its place.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together, for instance because a rule cites what is not listed.</exception>
    public KnowledgeBase With(params DifferentiationRule[] rules) => WithRules(Override(_parts.Rules, Guard.NoneNull(rules), rule => rule.Id));

    /// <summary>This knowledge base with red flags added; one with an id that is there already is replaced.</summary>
    /// <param name="redFlags">The red flags.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="redFlags"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together.</exception>
    public KnowledgeBase With(params RedFlag[] redFlags) => WithRedFlags(Override(_parts.RedFlags, Guard.NoneNull(redFlags), flag => flag.Id));

    /// <summary>This knowledge base with pretest profiles added; one with an id that is there already is replaced.</summary>
    /// <param name="profiles">The profiles.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profiles"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together.</exception>
    public KnowledgeBase With(params PretestProfile[] profiles) => WithProfiles(Override(_parts.Profiles, Guard.NoneNull(profiles), profile => profile.Id));

    /// <summary>This knowledge base with citations added; one with an id that is there already is replaced.</summary>
    /// <param name="citations">The citations.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citations"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together.</exception>
    public KnowledgeBase With(params Citation[] citations) => WithCitations(Override(_parts.Citations, Guard.NoneNull(citations), citation => citation.Id));

    /// <summary>This knowledge base under another version.</summary>
    /// <param name="version">The version; not blank.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentException"><paramref name="version"/> is blank.</exception>
    public KnowledgeBase WithVersion(string version) => new(_parts with { Version = Guard.NotBlank(version) });

    /// <summary>This knowledge base with these citations in place of its own.</summary>
    /// <param name="citations">The citations.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citations"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together.</exception>
    public KnowledgeBase WithCitations(IEnumerable<Citation> citations) => new(_parts with { Citations = Guard.NoneNull(citations) });

    /// <summary>This knowledge base with these rules in place of its own.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together.</exception>
    public KnowledgeBase WithRules(IEnumerable<DifferentiationRule> rules) => new(_parts with { Rules = Guard.NoneNull(rules) });

    /// <summary>This knowledge base with these root rules in place of its own.</summary>
    /// <param name="rules">The root rules.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together.</exception>
    public KnowledgeBase WithRootRules(IEnumerable<RootRule> rules) => new(_parts with { RootRules = Guard.NoneNull(rules) });

    /// <summary>This knowledge base with these scores in place of its own.</summary>
    /// <param name="instruments">The scores.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="instruments"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together.</exception>
    public KnowledgeBase WithInstruments(IEnumerable<ScoringInstrument> instruments) => new(_parts with { Instruments = Guard.NoneNull(instruments) });

    /// <summary>This knowledge base with these red flags in place of its own.</summary>
    /// <param name="redFlags">The red flags.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="redFlags"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together.</exception>
    public KnowledgeBase WithRedFlags(IEnumerable<RedFlag> redFlags) => new(_parts with { RedFlags = Guard.NoneNull(redFlags) });

    /// <summary>This knowledge base with these profiles in place of its own.</summary>
    /// <param name="profiles">The profiles; one of them with the id <see cref="DefaultProfileId"/>.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profiles"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together.</exception>
    public KnowledgeBase WithProfiles(IEnumerable<PretestProfile> profiles) => new(_parts with { Profiles = Guard.NoneNull(profiles) });

    /// <summary>This knowledge base with these pair factors in place of its own.</summary>
    /// <param name="pairFactors">The pair factors.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pairFactors"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together.</exception>
    public KnowledgeBase WithPairFactors(IEnumerable<PairFactor> pairFactors) => new(_parts with { PairFactors = Guard.NoneNull(pairFactors) });

    /// <summary>This knowledge base with these shares of the variants in place of its own.</summary>
    /// <param name="variantShares">The shares.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="variantShares"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together.</exception>
    public KnowledgeBase WithVariantShares(IEnumerable<VariantShare> variantShares) => new(_parts with { VariantShares = Guard.NoneNull(variantShares) });

    /// <summary>This knowledge base with these analogies in place of its own.</summary>
    /// <param name="resemblances">The analogies.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="resemblances"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together.</exception>
    public KnowledgeBase WithResemblances(IEnumerable<Resemblance> resemblances) => new(_parts with { Resemblances = Guard.NoneNull(resemblances) });

    /// <summary>This knowledge base with these pretest probabilities of the roots in place of its own.</summary>
    /// <param name="rootPretest">The pretest probabilities.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rootPretest"/> is null.</exception>
    public KnowledgeBase WithRootPretest(RootPretest rootPretest) => new(_parts with { RootPretest = Guard.NotNull(rootPretest) });

    /// <summary>The whole knowledge base as one JSON document, which <see cref="KnowledgeBaseReader"/> reads back to an equal value.</summary>
    /// <remarks>The reader refuses citations that nothing cites: after taking rules or red flags out, take the citations out that only they used.</remarks>
    /// <returns>Indented JSON.</returns>
    public string ToJson() => KnowledgeBaseWriter.Write(this);

    /// <inheritdoc/>
    public bool Equals(KnowledgeBase? other) => other is not null && _parts == other._parts;

    /// <inheritdoc/>
    public override int GetHashCode() => _parts.GetHashCode();

    /// <summary>The version and what is in it.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"knowledge base {Version}: {Rules.Count} rules, {RootRules.Count} root rules, {Instruments.Count} instruments, {RedFlags.Count} red flags, {Profiles.Count} profiles, {Citations.Count} citations";

    private static KnowledgeParts Checked(KnowledgeParts parts)
    {
        IReadOnlyList<InputIssue> issues = KnowledgeValidator.Check(parts);
        return issues.Count == 0 ? WithoutStaleRemarks(parts) : throw new InvalidKnowledgeException(issues);
    }

    private static IEnumerable<T> Override<T>(IEnumerable<T> present, IReadOnlyList<T> added, Func<T, string> id)
    {
        // An id that is added twice stays twice, so that the check of the whole names it.
        ILookup<string, T> byId = added.ToLookup(id, StringComparer.Ordinal);
        var placed = new HashSet<string>(StringComparer.Ordinal);
        foreach (T entry in present)
        {
            if (!byId.Contains(id(entry)))
            {
                yield return entry;
            }
            else if (placed.Add(id(entry)))
            {
                foreach (T replacement in byId[id(entry)])
                {
                    yield return replacement;
                }
            }
        }

        foreach (T entry in added.Where(entry => !placed.Contains(id(entry))))
        {
            yield return entry;
        }
    }
}

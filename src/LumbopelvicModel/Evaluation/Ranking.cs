using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Ranks what the posterior over hypotheses sums to. Ties keep the order of the catalogue.</summary>
internal static class Ranking
{
    // Pairs below this are noise to a reader; they still count in the coexistence.
    private const double LeastPair = 0.01;

    // The pairs of conditions that pairs of hypotheses stand for, and the place of each pair of hypotheses among them.
    private static readonly (Condition First, Condition Second)[] ConditionPairs;
    private static readonly int[] PlaceOfPair = PlacesOfPairs(out ConditionPairs);

    /// <param name="members">The probability of each condition and variant.</param>
    public static ValueList<ConditionAssessment> Conditions(ReadOnlySpan<double> members)
    {
        Span<double> sums = stackalloc double[LumbopelvicModel.Conditions.All.Count];
        Marginals.SumConditions(members, sums);
        Span<int> order = stackalloc int[sums.Length];
        Rank(sums, order);
        var ranked = new ConditionAssessment[order.Length];
        for (int rank = 0; rank < ranked.Length; rank++)
        {
            int condition = order[rank];
            ranked[rank] = new ConditionAssessment(LumbopelvicModel.Conditions.All[condition], Clamped(sums[condition]), LeadingVariant(condition, members));
        }

        return ValueList<ConditionAssessment>.Own(ranked);
    }

    /// <param name="members">The probability of each condition and variant.</param>
    public static ValueList<SourceAssessment> Sources(ReadOnlySpan<double> members)
    {
        Span<double> sums = stackalloc double[Marginals.SourceCount];
        Marginals.SumSources(members, sums);
        Span<int> order = stackalloc int[sums.Length];
        Rank(sums, order);
        var ranked = new SourceAssessment[order.Length];
        for (int rank = 0; rank < ranked.Length; rank++)
        {
            ranked[rank] = new SourceAssessment((PainSource)(order[rank] + 1), Clamped(sums[order[rank]]));
        }

        return ValueList<SourceAssessment>.Own(ranked);
    }

    /// <param name="pairs">The probability of each pair of hypotheses.</param>
    public static ValueList<PairAssessment> Pairs(ReadOnlySpan<double> pairs)
    {
        Span<double> sums = stackalloc double[ConditionPairs.Length];
        sums.Clear();
        for (int index = 0; index < pairs.Length; index++)
        {
            sums[PlaceOfPair[index]] += pairs[index];
        }

        var likely = new List<PairAssessment>();
        for (int index = 0; index < sums.Length; index++)
        {
            if (sums[index] >= LeastPair)
            {
                Probability probability = Clamped(sums[index]);
                int place = likely.Count;
                while (place > 0 && likely[place - 1].Probability.Value < probability.Value)
                {
                    place--;
                }

                (Condition first, Condition second) = ConditionPairs[index];
                likely.Insert(place, new PairAssessment(first, second, probability));
            }
        }

        return ValueList<PairAssessment>.From(likely);
    }

    /// <param name="roots">The probability of each root.</param>
    /// <param name="side">The painful side.</param>
    public static ValueList<RootAssessment> Roots(ReadOnlySpan<double> roots, Side? side)
    {
        Span<int> order = stackalloc int[roots.Length];
        Rank(roots, order);
        var ranked = new RootAssessment[order.Length];
        for (int rank = 0; rank < ranked.Length; rank++)
        {
            ranked[rank] = new RootAssessment(NerveRoots.All[order[rank]], side, Clamped(roots[order[rank]]));
        }

        return ValueList<RootAssessment>.Own(ranked);
    }

    /// <summary>The index of the largest; of equals the first.</summary>
    public static int First(ReadOnlySpan<double> values)
    {
        int first = 0;
        for (int index = 1; index < values.Length; index++)
        {
            first = values[index] > values[first] ? index : first;
        }

        return first;
    }

    /// <summary>A sum of probabilities may exceed 1 by a rounding error.</summary>
    public static Probability Clamped(double sum) => new(Math.Clamp(sum, 0, 1));

    private static VariantAssessment? LeadingVariant(int condition, ReadOnlySpan<double> members)
    {
        (int first, int count) = Marginals.MembersOf(condition);
        int leading = first + First(members.Slice(first, count));
        return HypothesisMember.All[leading].Variant is { } variant ? new VariantAssessment(variant, Clamped(members[leading])) : null;
    }

    private static int[] PlacesOfPairs(out (Condition First, Condition Second)[] conditionPairs)
    {
        Hypotheses hypotheses = Hypotheses.OfConditions;
        int[] places = new int[hypotheses.Count - hypotheses.FirstPair];
        conditionPairs = new (Condition, Condition)[places.Length];
        int count = 0;
        for (int index = 0; index < places.Length; index++)
        {
            (int first, int second) = hypotheses.Members[hypotheses.FirstPair + index];
            Condition one = HypothesisMember.All[first].Condition;
            Condition other = HypothesisMember.All[second].Condition;
            int place = 0;
            while (place < count && (conditionPairs[place].First != one || conditionPairs[place].Second != other))
            {
                place++;
            }

            conditionPairs[place] = (one, other);
            count = Math.Max(count, place + 1);
            places[index] = place;
        }

        conditionPairs = conditionPairs[..count];
        return places;
    }

    /// <summary>The indexes by falling value; equal values keep their order.</summary>
    private static void Rank(ReadOnlySpan<double> values, Span<int> order)
    {
        for (int index = 0; index < order.Length; index++)
        {
            int place = index;
            while (place > 0 && values[order[place - 1]] < values[index])
            {
                order[place] = order[place - 1];
                place--;
            }

            order[place] = index;
        }
    }
}

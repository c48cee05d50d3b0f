using System.Runtime.Intrinsics;

namespace LumbopelvicModel.Benchmarks;

/// <summary>Sums hypotheses into members, conditions and sources for <see cref="HandTunedBaseline"/>: pairs stand in rectangles, whose rows belong to one member and whose columns to another.</summary>
internal sealed unsafe class HandTunedMarginals
{
    private const int Lanes = 16;

    private readonly Rectangle[] _rectangles;
    private readonly int _memberCount;
    private readonly (int Start, int End)[] _conditions;
    private readonly (int Start, int End)[][] _sources;

    public HandTunedMarginals(BaselineModel model)
    {
        _memberCount = model.Members.Length;
        _rectangles = [.. Rectangles(model.Hypotheses, 1 + _memberCount)];
        _conditions = [.. Enumerable.Range(0, Conditions.All.Count).Select(condition => Ranges(model.ConditionOf, condition).Single())];
        _sources = [.. Enumerable.Range(0, BaselineModel.SourceCount).Select(source => Ranges(model.SourceOf, source).ToArray())];
    }

    /// <param name="weights">By hypothesis, not yet divided by their sum; readable for a register past the end.</param>
    /// <param name="scale">One by their sum.</param>
    /// <param name="conditions">Takes the probabilities of conditions.</param>
    /// <param name="sources">Takes the probabilities of sources.</param>
    public void Sum(float* weights, float scale, Span<float> conditions, Span<float> sources)
    {
        float* members = stackalloc float[_memberCount + Lanes];
        new ReadOnlySpan<float>(weights + 1, _memberCount).CopyTo(new Span<float>(members, _memberCount));
        foreach (ref readonly Rectangle rectangle in _rectangles.AsSpan())
        {
            Vector512<float> columns = Vector512<float>.Zero;
            float* row = weights + rectangle.Start;
            for (int first = rectangle.First; first < rectangle.FirstEnd; first++)
            {
                Vector512<float> values = Vector512.Load(row) & rectangle.Mask;
                columns += values;
                members[first] += Vector512.Sum(values);
                row += rectangle.RowLength;
            }

            (Vector512.Load(members + rectangle.Second) + columns).Store(members + rectangle.Second);
        }

        for (int condition = 0; condition < conditions.Length; condition++)
        {
            conditions[condition] = SumOf(members, _conditions[condition]) * scale;
        }

        for (int source = 0; source < sources.Length; source++)
        {
            float sum = 0;
            foreach ((int Start, int End) range in _sources[source])
            {
                sum += SumOf(members, range);
            }

            sources[source] = sum * scale;
        }
    }

    private static float SumOf(float* members, (int Start, int End) range)
    {
        float sum = members[range.Start];
        for (int member = range.Start + 1; member < range.End; member++)
        {
            sum += members[member];
        }

        return sum;
    }

    private IEnumerable<(int Start, int End)> Ranges(Func<int, int> groupOf, int group)
    {
        int start = -1;
        for (int member = 0; member <= _memberCount; member++)
        {
            bool isIn = member < _memberCount && groupOf(member) == group;
            if (isIn && start < 0)
            {
                start = member;
            }
            else if (!isIn && start >= 0)
            {
                yield return (start, member);
                start = -1;
            }
        }
    }

    private static IEnumerable<Rectangle> Rectangles((int First, int Second)[] hypotheses, int firstPair)
    {
        // A row: the pairs of one member, whose others stand one after the other.
        var rows = new List<(int Start, int First, int Second, int Length)>();
        for (int index = firstPair; index < hypotheses.Length; index++)
        {
            (int first, int second) = hypotheses[index];
            if (rows.Count > 0 && rows[^1].First == first && rows[^1].Second + rows[^1].Length == second)
            {
                rows[^1] = rows[^1] with { Length = rows[^1].Length + 1 };
            }
            else
            {
                rows.Add((index, first, second, 1));
            }
        }

        for (int start = 0; start < rows.Count;)
        {
            int end = start + 1;
            while (end < rows.Count && rows[end] == (rows[end - 1].Start + rows[start].Length, rows[end - 1].First + 1, rows[start].Second, rows[start].Length))
            {
                end++;
            }

            (int place, int first, int second, int length) = rows[start];
            for (int column = 0; column < length; column += Lanes)
            {
                Vector512<float> mask = Vector512.LessThan(Vector512<int>.Indices, Vector512.Create(length - column)).AsSingle();
                yield return new Rectangle(place + column, length, first, first + end - start, second + column, mask);
            }

            start = end;
        }
    }

    private readonly record struct Rectangle(int Start, int RowLength, int First, int FirstEnd, int Second, Vector512<float> Mask);
}

using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// A short page of patient questions that, denied, close the open emergency flags: first every flag that words alone can close, then the others
/// as if an examination had found nothing. Such a flag stays listed as open until there is one.
/// </summary>
internal sealed class ScreeningFinder(IEnumerable<CompiledRedFlag> flags)
{
    private readonly CompiledRedFlag[] _emergencies = [.. flags.Where(flag => flag.Flag.Urgency == Urgency.Emergency)];

    public IEnumerable<ScreeningQuestion> Find(Presentation presentation)
    {
        CompiledRedFlag[] open = Array.FindAll(_emergencies, flag => flag.Evaluate(new Facts(presentation)) is null);
        int[] words = AskedIn(open, AskedOf.Patient);
        int[] signs = AskedIn(open, AskedOf.Clinician);
        CompiledRedFlag[] closable = Array.FindAll(open, flag => flag.Evaluate(new Facts(presentation, Denied(words))) == false);

        List<int> page = new Collector(closable, Denied([]), presentation).Collect();
        page.AddRange(new Collector(open, Denied([.. signs, .. page]), presentation).Collect());

        // What was taken early may be needless once more has been asked.
        (int, int) closed = CountClosed(page);
        for (int index = page.Count - 1; index >= 0; index--)
        {
            List<int> shorter = [.. page];
            shorter.RemoveAt(index);
            page = CountClosed(shorter) == closed ? shorter : page;
        }

        page.Sort();
        return page.Select(finding => new ScreeningQuestion(Findings.All[finding], open.Where(flag => flag.AsksFor(finding)).Select(flag => flag.Flag)));

        ulong[] Denied(IEnumerable<int> findings)
        {
            ulong[] known = presentation.Known.ToArray();
            foreach (int finding in findings)
            {
                FindingBits.Answer(known, finding, FindingStatus.Absent);
            }

            return known;
        }

        (int ByWords, int WithoutSigns) CountClosed(List<int> denied) => (Closed(Denied(denied)), Closed(Denied([.. signs, .. denied])));

        int Closed(ulong[] known) => open.Count(flag => flag.Evaluate(new Facts(presentation, known)) == false);
    }

    private static int[] AskedIn(CompiledRedFlag[] flags, AskedOf who) =>
        [.. flags.SelectMany(flag => flag.Findings).Where(finding => finding.AskedOf == who).Select(Findings.IndexOf).Distinct()];

    /// <summary>Takes the best question, has it denied, and looks again until no flag is left open that a question could close.</summary>
    private sealed class Collector(CompiledRedFlag[] flags, ulong[] known, Presentation presentation)
    {
        private readonly List<CompiledRedFlag> _open = [.. flags];
        private readonly ulong[] _known = [.. known];
        private readonly ulong[] _answered = new ulong[known.Length];

        public List<int> Collect()
        {
            var page = new List<int>();
            while (true)
            {
                _open.RemoveAll(flag => flag.Evaluate(new Facts(presentation, _known)) is not null);
                int next = Best();
                if (next < 0)
                {
                    return page;
                }

                FindingBits.Answer(_known, next, FindingStatus.Absent);
                page.Add(next);
            }
        }

        private int Best()
        {
            int best = -1;
            Worth worth = default;
            foreach (int candidate in Candidates())
            {
                var other = new Worth(
                    Settled(candidate, FindingStatus.Present, true),
                    Findings.All[candidate].Category is FindingCategory.Neurological or FindingCategory.History,
                    Settled(candidate, FindingStatus.Absent, false),
                    _open.Count(flag => flag.AsksFor(candidate)));
                if (best < 0 || other.CompareTo(worth) > 0)
                {
                    (best, worth) = (candidate, other);
                }
            }

            return best;
        }

        /// <summary>What the open flags ask for and nobody has said yet, in the order of the catalogue, so that of equals the first is taken.</summary>
        private SortedSet<int> Candidates()
        {
            var candidates = new SortedSet<int>();
            foreach (CompiledRedFlag flag in _open)
            {
                foreach (Finding finding in flag.Findings)
                {
                    int index = Findings.IndexOf(finding);
                    if (finding.AskedOf == AskedOf.Patient && FindingBits.StatusOf(_known, index) == FindingStatus.NotAssessed)
                    {
                        candidates.Add(index);
                    }
                }
            }

            return candidates;
        }

        /// <summary>How many open flags an answer would settle in one way.</summary>
        private int Settled(int finding, FindingStatus answer, bool way)
        {
            _known.CopyTo(_answered, 0);
            FindingBits.Answer(_answered, finding, answer);
            int count = 0;
            foreach (CompiledRedFlag flag in _open)
            {
                count += flag.Notices(_known, _answered) && flag.Evaluate(new Facts(presentation, _answered)) == way ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>Why a question comes first: how many flags a yes raises, whether it is asked before the pain itself, how many a no closes, how many ask for it.</summary>
    private readonly record struct Worth(int Raised, bool IsHistory, int Closed, int AskedBy) : IComparable<Worth>
    {
        public int CompareTo(Worth other) => (Raised, IsHistory, Closed, AskedBy).CompareTo((other.Raised, other.IsHistory, other.Closed, other.AskedBy));
    }
}

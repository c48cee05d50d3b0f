using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// A short page of patient questions that, denied, close the open emergency flags. What only an examiner can find is taken as not found here: such
/// a flag stays listed as open. First what alone raises a flag, then history before the pain itself, then what closes most.
/// </summary>
internal static class ScreeningFinder
{
    public static IEnumerable<ScreeningQuestion> Find(IEnumerable<RedFlag> redFlags, Presentation presentation)
    {
        List<RedFlag> open = [.. redFlags.Where(flag => flag.Urgency == Urgency.Emergency && flag.Criterion.Evaluate(new Facts(presentation)) is null)];
        FindingStatus[] examined = presentation.Statuses.ToArray();
        foreach (Finding sign in open.SelectMany(flag => flag.Criterion.Findings).Where(finding => finding.AskedOf == AskedOf.Clinician))
        {
            Answer(examined, sign, FindingStatus.Absent);
        }

        List<Finding> page = Collect(open, examined, presentation);
        int closed = CountClosed(page);

        // What was taken early may be needless once more has been asked.
        for (int index = page.Count - 1; index >= 0; index--)
        {
            List<Finding> shorter = [.. page.Where((_, place) => place != index)];
            page = CountClosed(shorter) == closed ? shorter : page;
        }

        return page.OrderBy(Findings.IndexOf).Select(finding => new ScreeningQuestion(finding, open.Where(flag => flag.Criterion.Findings.Contains(finding))));

        int CountClosed(List<Finding> denied)
        {
            FindingStatus[] statuses = [.. examined];
            denied.ForEach(finding => Answer(statuses, finding, FindingStatus.Absent));
            return open.Count(flag => flag.Criterion.Evaluate(new Facts(presentation, statuses)) == false);
        }
    }

    private static List<Finding> Collect(List<RedFlag> flags, FindingStatus[] examined, Presentation presentation)
    {
        FindingStatus[] statuses = [.. examined];
        List<RedFlag> open = [.. flags];
        var page = new List<Finding>();
        while (true)
        {
            open.RemoveAll(flag => flag.Criterion.Evaluate(new Facts(presentation, statuses)) is not null);
            Finding? next = open
                .SelectMany(flag => flag.Criterion.Findings)
                .Where(finding => statuses[Findings.IndexOf(finding)] == FindingStatus.NotAssessed)
                .Distinct()
                .OrderByDescending(finding => Counts(finding, FindingStatus.Present, true, open, statuses, presentation))
                .ThenBy(finding => finding.Category is FindingCategory.Neurological or FindingCategory.History ? 0 : 1)
                .ThenByDescending(finding => Counts(finding, FindingStatus.Absent, false, open, statuses, presentation))
                .ThenByDescending(finding => open.Count(flag => flag.Criterion.Findings.Contains(finding)))
                .ThenBy(Findings.IndexOf)
                .FirstOrDefault();
            if (next is null)
            {
                return page;
            }

            Answer(statuses, next, FindingStatus.Absent);
            page.Add(next);
        }
    }

    /// <summary>How many open flags an answer would settle in one way.</summary>
    private static int Counts(Finding finding, FindingStatus answer, bool settled, List<RedFlag> open, FindingStatus[] statuses, Presentation presentation)
    {
        FindingStatus[] answered = [.. statuses];
        Answer(answered, finding, answer);
        return open.Count(flag => flag.Criterion.Evaluate(new Facts(presentation, answered)) == settled);
    }

    private static void Answer(FindingStatus[] statuses, Finding finding, FindingStatus answer)
    {
        int index = Findings.IndexOf(finding);
        Set(index);
        foreach (int follows in answer == FindingStatus.Present ? Hierarchy.Ancestors(index) : Hierarchy.Descendants(index))
        {
            Set(follows);
        }

        void Set(int place)
        {
            if (statuses[place] == FindingStatus.NotAssessed)
            {
                statuses[place] = answer;
            }
        }
    }
}

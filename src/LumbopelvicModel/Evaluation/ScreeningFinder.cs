using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// A short page of patient questions that, denied, close the open emergency flags. What only an examiner can find is taken as not found here: such
/// a flag stays listed as open.
/// </summary>
internal static class ScreeningFinder
{
    public static IEnumerable<ScreeningQuestion> Find(IEnumerable<RedFlag> redFlags, Presentation presentation)
    {
        FindingStatus[] statuses = presentation.Statuses.ToArray();
        List<RedFlag> open = [.. redFlags.Where(flag => flag.Urgency == Urgency.Emergency && flag.Criterion.Evaluate(new Facts(presentation)) is null)];
        List<RedFlag> all = [.. open];
        foreach (Finding sign in open.SelectMany(flag => flag.Criterion.Findings).Where(finding => finding.AskedOf == AskedOf.Clinician))
        {
            Deny(statuses, sign);
        }

        while (true)
        {
            open.RemoveAll(flag => flag.Criterion.Evaluate(new Facts(presentation, statuses)) is not null);
            Finding? next = open
                .SelectMany(flag => flag.Criterion.Findings)
                .Where(finding => statuses[Findings.IndexOf(finding)] == FindingStatus.NotAssessed)
                .Distinct()
                .OrderByDescending(finding => Closes(finding, open, statuses, presentation))
                .ThenByDescending(finding => open.Count(flag => flag.Criterion.Findings.Contains(finding)))
                .ThenBy(Findings.IndexOf)
                .FirstOrDefault();
            if (next is null)
            {
                yield break;
            }

            Deny(statuses, next);
            yield return new ScreeningQuestion(next, all.Where(flag => flag.Criterion.Findings.Contains(next)));
        }
    }

    private static int Closes(Finding finding, List<RedFlag> open, FindingStatus[] statuses, Presentation presentation)
    {
        FindingStatus[] denied = [.. statuses];
        Deny(denied, finding);
        return open.Count(flag => flag.Criterion.Evaluate(new Facts(presentation, denied)) == false);
    }

    private static void Deny(FindingStatus[] statuses, Finding finding)
    {
        int index = Findings.IndexOf(finding);
        if (statuses[index] != FindingStatus.NotAssessed)
        {
            return;
        }

        statuses[index] = FindingStatus.Absent;
        foreach (int narrower in Hierarchy.Descendants(index))
        {
            if (statuses[narrower] == FindingStatus.NotAssessed)
            {
                statuses[narrower] = FindingStatus.Absent;
            }
        }
    }
}

using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>What is dangerous leads because of what was found, never because of who asks.</summary>
public class SeriousConditionTests
{
    public static TheoryData<string> Profiles => [.. KnowledgeBase.Default.Profiles.Select(profile => profile.Id)];

    /// <summary>
    /// Each with its oldest patient. Not the profile without base rates: there a fracture of the hip is as common as arthritis before age is known,
    /// so at 85 it must lead. And athletes only up to 60: who is older is none of that setting.
    /// </summary>
    public static TheoryData<string, int> WithBaseRates
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (PretestProfile profile in KnowledgeBase.Default.Profiles.Where(profile => profile.Id != "equal"))
            {
                data.Add(profile.Id, profile.Id == "young-athlete-groin" ? 60 : 120);
            }

            return data;
        }
    }

    // Where all are alike the last bit decides who comes first.
    [Theory]
    [MemberData(nameof(Profiles))]
    public void No_serious_condition_leads_where_nothing_is_known(string profile)
    {
        IReadOnlyList<ConditionAssessment> differential = Evaluator.Default.WithProfile(profile).Evaluate(Presentation.Empty).Differential;

        Assert.Contains(differential, entry => !entry.Condition.IsSerious && entry.Probability.Value > differential[0].Probability.Value - 1e-12);
    }

    [Theory]
    [MemberData(nameof(WithBaseRates))]
    public void No_serious_condition_leads_by_age_and_sex_alone(string profile, int oldest)
    {
        Evaluator evaluator = Evaluator.Default.WithProfile(profile);
        IEnumerable<Presentation> patients =
            from age in Enumerable.Range(0, oldest + 1)
            from sex in new Sex?[] { null, Sex.Female, Sex.Male }
            select Presentation.Empty.WithSex(sex).WithAge(age);
        string[] led = [.. patients.Concat([Presentation.Empty.WithSex(Sex.Female), Presentation.Empty.WithSex(Sex.Male)])
            .Select(patient => (Patient: patient, Leader: evaluator.Evaluate(patient).Differential[0]))
            .Where(answer => answer.Leader.Condition.IsSerious)
            .Select(answer => $"{answer.Patient}: {answer.Leader.Condition.Id} {answer.Leader.Probability}")];

        Assert.Empty(led);
    }
}

using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>
/// Asks a simulated patient, of whom age and sex are known, one question after the other until something that the patient has is 80 % probable or a
/// flag that asks for action within days is raised.
/// </summary>
/// <param name="evaluator">Evaluates what is known so far.</param>
/// <param name="next">The next question, or <see langword="null"/> where there is none left.</param>
internal sealed class Interview(Evaluator evaluator, Func<Presentation, Finding?> next)
{
    /// <summary>Nobody answers more.</summary>
    public const int MostQuestions = 60;

    private const double Enough = 0.8;

    /// <summary>The question that is expected to tell most.</summary>
    public static Interview ByInformation(Evaluator evaluator) =>
        new(evaluator, known => evaluator.NextQuestions(known).ForPatient.Select(question => question.Finding).FirstOrDefault());

    /// <summary>The questions in the order of the catalogue, as a form would ask them; what follows from an earlier answer is left out.</summary>
    public static Interview InCatalogueOrder(Evaluator evaluator)
    {
        HashSet<Finding> asked = [.. evaluator.NextQuestions(Presentation.Empty).ForPatient.Select(question => question.Finding)];
        Finding[] catalogue = [.. Findings.All.Where(asked.Contains)];
        return new Interview(evaluator, known => catalogue.FirstOrDefault(finding => known.Status(finding) == FindingStatus.NotAssessed));
    }

    /// <summary>The patients for interviews: each has something that is modelled and can answer every question.</summary>
    public static SimulatedCase[] Patients(Evaluator evaluator, ulong seed, int count)
    {
        var simulator = new Simulator(evaluator, seed) { AskProbability = 1, OneToAFamily = false };
        var patients = new List<SimulatedCase>();
        while (patients.Count < count)
        {
            patients.AddRange(simulator.Take(1).Where(one => one.Truth.Count > 0));
        }

        return [.. patients];
    }

    /// <summary>Asks every patient, on all cores; the answers are in the order of the patients.</summary>
    public InterviewResult[] AskAll(IReadOnlyList<SimulatedCase> patients)
    {
        var results = new InterviewResult[patients.Count];
        Parallel.For(0, results.Length, index => results[index] = Ask(patients[index]));
        return results;
    }

    private InterviewResult Ask(SimulatedCase patient)
    {
        Presentation known = Presentation.Empty.WithSex(patient.Presentation.Sex).WithAge(patient.Presentation.Age!.Value);
        int asked = 0;
        while (true)
        {
            Assessment assessment = evaluator.Evaluate(known);
            if (patient.Truth.Any(truth => assessment.ProbabilityOf(truth.Condition).Value >= Enough))
            {
                return new InterviewResult(asked, InterviewEnd.Recognised);
            }

            if (assessment.RedFlags.Any(alert => alert.RedFlag.Urgency <= Urgency.Urgent))
            {
                return new InterviewResult(asked, InterviewEnd.Flagged);
            }

            if (asked == MostQuestions || next(known) is not { } finding)
            {
                return new InterviewResult(MostQuestions + 1, InterviewEnd.Open);
            }

            known = patient.Presentation.Status(finding) == FindingStatus.Present ? known.Present(finding) : known.Absent(finding);
            asked++;
        }
    }
}

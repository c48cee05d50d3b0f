using System.Globalization;

namespace LumbopelvicModel.Tool;

/// <summary>What the model says of patients that it invented itself, as a page: calibration, and how many questions it takes.</summary>
internal static class SimulationPage
{
    // Small enough that a machine with two cores checks the page within half a minute.
    private const int Cases = 4000;
    private const int Patients = 240;
    private const ulong CaseSeed = 20;
    private const ulong PatientSeed = 7;

    public static string Write(Evaluator evaluator)
    {
        var page = new Markdown();
        page.Heading(1, "What simulated patients show, and what they cannot");
        page.Paragraph($"The knowledge base {evaluator.KnowledgeBase.Version}, profile `{evaluator.Profile.Id}`, written by `lumbopelvic simulate report --page docs/simulation.md`. Do not edit this page: it is checked against the knowledge base. Seeds are fixed, so the figures are the same on every run.");
        page.Paragraph($"> {Assessment.NoDiagnosis}");
        page.Paragraph("**The patients are drawn from the model's own numbers.** This is the model talking to itself: it shows whether the arithmetic is right, how far the assumption of independence carries, and whether the order of questions is worth anything. Were every number wrong, these tables would look the same. How well real patients are answered is another page: [How good it is](accuracy.md).");
        WriteCalibration(page, evaluator);
        WriteQuestions(page, evaluator);
        page.Heading(2, "Your own");
        page.Bullets(
        [
            "`lumbopelvic simulate --count 1000 --seed 7 > cases.ndjson` writes such patients with their truth, for teaching and load tests; `lumbopelvic batch cases.ndjson` assesses them.",
            "A simulated patient is a bag of answers, no person: each is drawn for itself, so a man may have been pregnant.",
            "In C#: `new Simulator(evaluator, seed).Take(1000)` and `Calibration.Of(evaluator, cases)`; `Calibration.Of(forecasts)` makes the same table of your own patients.",
        ]);
        return page.ToString();
    }

    private static void WriteCalibration(Markdown page, Evaluator evaluator)
    {
        page.Heading(2, "Calibration");
        page.Paragraph($"Of the conditions that were given 70 %, do seven in ten patients have them? {Number(Cases, "0")} patients a table; every condition of every patient is one forecast, so that most forecasts are near 0. *Predicted* is the mean probability that the forecasts of a row gave, *observed* how many really had the condition: where the two agree, the probabilities can be believed. The leader is the condition that was put first; the three columns on the right count the leaders alone and say more. The expected calibration error is the mean distance between *predicted* and *observed*, each row weighed by its forecasts: 0 is perfect, 0.05 is five percentage points.");
        (string Name, string Meaning, Simulator Simulator)[] settings =
        [
            ("Where the assumptions hold", "Only findings that no other rule and no score reads, one of a family. Here the two columns must agree but for chance, and a test holds that.", new Simulator(evaluator, CaseSeed) { AskProbability = 0.8, IndependentOnly = true }),
            ("As much as an intake asks", "One finding of each family, seven in ten of them asked. Answers imply wider ones (calf pain is leg pain), which other rules then read as well.", new Simulator(evaluator, CaseSeed)),
            ("Everything asked", "Every finding that has a rule is answered. Within a family only the strongest finding counts, so part of what was found is left unused, and the model is more timid than it could be. These answers are drawn independently; those of a real patient hang together, which makes the model bolder than it is right.", new Simulator(evaluator, CaseSeed) { AskProbability = 1, OneToAFamily = false }),
        ];
        foreach ((string name, string meaning, Simulator simulator) in settings)
        {
            (Assessment Assessment, SimulatedCase Case)[] answers = [.. simulator.Take(Cases).ToArray().AsParallel().AsOrdered().Select(one => (evaluator.Evaluate(one.Presentation), one))];
            var all = Calibration.Of(answers.SelectMany(answer => answer.Assessment.Differential.Select(entry => (entry.Probability, answer.Case.Has(entry.Condition)))));
            var leaders = Calibration.Of(answers.Select(answer => (answer.Assessment.Differential[0].Probability, answer.Case.Has(answer.Assessment.Differential[0].Condition))));
            page.Heading(3, name);
            page.Paragraph($"{meaning} {Number(answers.Average(answer => answer.Case.Presentation.Given.Count), "0.0")} findings a patient. Expected calibration error {Number(all.ExpectedError, "0.0000")} over all conditions, {Number(leaders.ExpectedError, "0.000")} over the leaders.");
            page.Table(["given", "forecasts", "predicted", "observed", "of them leaders", "predicted", "observed"], all.Bins.Select(bin => Row(bin, leaders.Bins.FirstOrDefault(leader => leader.From == bin.From))));
        }
    }

    private static string[] Row(CalibrationBin bin, CalibrationBin? leaders) =>
    [
        $"{Number(bin.From * 100, "0")} to {Number(bin.To * 100, "0")} %",
        Number(bin.Count, "0"), bin.Predicted.ToString(), bin.Observed.ToString(),
        Number(leaders?.Count ?? 0, "0"), leaders?.Predicted.ToString() ?? Figures.None, leaders?.Observed.ToString() ?? Figures.None,
    ];

    private static void WriteQuestions(Markdown page, Evaluator evaluator)
    {
        SimulatedCase[] patients = Interview.Patients(evaluator, PatientSeed, Patients);
        page.Heading(2, "How many questions it takes");
        page.Paragraph($"{Patients} patients of whom age and sex are known answer one question after the other, until something that they have is 80 % probable or a red flag is raised that asks for action within days. No examination, and after {Interview.MostQuestions} questions it is over. *By information* asks what is expected to tell most, as `lumbopelvic questions` does; *in catalogue order* asks as a form would, without what follows from earlier answers. A quartile that was not reached reads \"> {Interview.MostQuestions}\".");
        page.Table(
            ["questions asked", "first quartile", "median", "third quartile", "recognised", "flagged first", "of them seriously ill", "neither"],
            new (string Name, Interview Interview)[] { ("by information", Interview.ByInformation(evaluator)), ("in catalogue order", Interview.InCatalogueOrder(evaluator)) }.Select(way =>
            {
                InterviewResult[] results = way.Interview.AskAll(patients);
                int[] counts = [.. results.Select(result => result.Questions).Order()];
                string Quartile(int quarter) => counts[Math.Min(counts.Length * quarter / 4, counts.Length - 1)] is var count && count > Interview.MostQuestions ? $"> {Interview.MostQuestions}" : Number(count, "0");
                string Ended(InterviewEnd end) => Number(results.Count(result => result.End == end), "0");
                return new[] { way.Name, Quartile(1), Quartile(2), Quartile(3), Ended(InterviewEnd.Recognised), Ended(InterviewEnd.Flagged), Number(results.Zip(patients).Count(pair => pair.First.End == InterviewEnd.Flagged && pair.Second.Truth.Any(truth => truth.Condition.IsSerious)), "0"), Ended(InterviewEnd.Open) };
            }));
        page.Paragraph("A raised flag ends an interview whatever the patient has. Danger signs are drawn like all other findings, one by one, so that simulated patients carry more of them than real ones. Asking by information comes upon them sooner than the catalogue, which asks for risks late.");
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;

namespace LumbopelvicModel.Benchmarks;

/// <summary>The page, from what was measured. The section between the two marks is written by hand and kept.</summary>
internal sealed class PerformancePage(
    Results results,
    (TimeSpan Evaluate, TimeSpan Nothing) coldStart,
    IReadOnlyList<BatchRun> batches,
    string commit,
    bool isQuick,
    TimeSpan elapsed)
{
    private const string KeptStart = "<!-- written by hand: kept by the command -->";
    private const string KeptEnd = "<!-- end of what is written by hand -->";
    private const int Million = 1_000_000;

    // How much slower the library may be than the kernel that is tuned for one table; nanoseconds; bytes; and cases a second.
    private const double HandTunedTarget = 1.5;
    private const double HandTunedBatchTarget = 2;
    private const double ExplainedTarget = 10_000;
    private const long ExplainedBytesTarget = 10_000;
    private const double QuestionsTarget = 1_000_000;
    private const double ColdStartTarget = 60_000_000;
    private const double BatchTarget = 200_000;

    private static readonly int[] Sizes = [100, 1_000, 10_000, 100_000, Million];
    private static readonly int[] RuleCounts = [50, 150, 500, 1_500, 5_000];
    private static readonly int[] AnswerCounts = [10, 25, 60];

    private readonly StringBuilder _page = new();

    public string Write(string before)
    {
        Head();
        InShort();
        Beside();
        _page.Append(Kept(before)).Append("\n\n");
        Absolute();
        Growth();
        HowMeasured();
        return _page.ToString().TrimEnd() + "\n";
    }

    private static string Kept(string before)
    {
        int start = before.IndexOf(KeptStart, StringComparison.Ordinal);
        int end = before.IndexOf(KeptEnd, StringComparison.Ordinal);
        return start >= 0 && end > start ? before[start..(end + KeptEnd.Length)] : KeptStart + "\n" + KeptEnd;
    }

    private double Of<T>(string method, params int[] parameters) => results.Nanoseconds(typeof(T), method, parameters);

    private void Lines(params string[] lines) => _page.AppendJoin('\n', lines).Append("\n\n");

    private void Table(string[] head, IEnumerable<string[]> rows)
    {
        IEnumerable<string[]> all = [head, [.. head.Select((_, column) => column == 0 ? "---" : "---:")], .. rows];
        Lines([.. all.Select(row => "| " + string.Join(" | ", row) + " |")]);
    }

    private void Head()
    {
        Lines("# How fast it is");
        Lines(
            $"Measured on {DateTime.UtcNow.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} at commit {commit}, in {elapsed.TotalMinutes.ToString("0", CultureInfo.InvariantCulture)} minutes, by",
            "",
            "```sh",
            "dotnet run -c Release --project benchmarks/LumbopelvicModel.Benchmarks -- report" + (isQuick ? " --quick" : ""),
            "```");
        Lines("on this machine:");
        Lines(["```text", .. results.Machine, "```"]);
        Lines("Absolute figures are of this machine only, so ratios come first. The command writes this page anew, but for the section *What bounds it*.");
        if (isQuick)
        {
            Lines("> **A quick run**: three short rounds of each. The figures are rough and no result of the project.");
        }
    }

    private void InShort()
    {
        double keystroke = Of<PresentationBenchmarks>(nameof(PresentationBenchmarks.AddFinding)) + Of<EvaluationBenchmarks>(nameof(EvaluationBenchmarks.Evaluate));
        double questions = Of<QuestionBenchmarks>(nameof(QuestionBenchmarks.NextQuestions));
        double oneCore = Of<BatchBenchmarks>(nameof(BatchBenchmarks.OneCore), Million);
        double allCores = Of<BatchBenchmarks>(nameof(BatchBenchmarks.AllCores), Million);
        Lines("## Can I call it here?");
        Table(
            ["where", "what", "takes"],
            [
                ["on each keystroke or tick of a box", "add the finding and assess anew", Units.Time(keystroke)],
                ["after each answer of an intake", "the next questions and the screening page", Units.Time(questions)],
                ["when a clinician opens the reasons", "assess and explain the first condition", Units.Time(Of<EvaluationBenchmarks>(nameof(EvaluationBenchmarks.EvaluateAndExplain)))],
                ["when a clinician asks how sure it is", "assess with ranges", Units.Time(Of<QuestionBenchmarks>(nameof(QuestionBenchmarks.EvaluateWithIntervals)))],
                ["in a web service", "read JSON, assess, write JSON", Units.Time(Of<PresentationBenchmarks>(nameof(PresentationBenchmarks.ReadJson)) + Of<EvaluationBenchmarks>(nameof(EvaluationBenchmarks.EvaluateAndWriteSummary)))],
                ["on a million records in memory", $"probabilities alone, on one core / {Environment.ProcessorCount}", $"{Units.Time(oneCore)} / {Units.Time(allCores)}"],
                .. batches.Select(batch => new[] { "on a million lines of JSON", $"`{Command(batch)}`, {Cores(batch.Cores)}", Units.Time(Million / batch.CasesOfSecond * 1e9) }),
                ["in a program that starts for one case", "the first assessment, over a start that does nothing", Units.Time((coldStart.Evaluate - coldStart.Nothing).TotalNanoseconds)],
            ]);
        Lines("A screen shows a new picture every 16 ms, and a person notices a delay from about 100 ms: what takes microseconds needs no thread and no debouncing.");
    }

    private void Beside()
    {
        double table = Of<ScoreBenchmarks>(nameof(ScoreBenchmarks.Table));
        double linq = Of<ScoreBenchmarks>(nameof(ScoreBenchmarks.Linq));
        double loops = Of<ScoreBenchmarks>(nameof(ScoreBenchmarks.Loops));
        double handTuned = Of<ScoreBenchmarks>(nameof(ScoreBenchmarks.HandTuned));
        double batch = Of<BatchBenchmarks>(nameof(BatchBenchmarks.OneCore), Million) / Of<BatchBenchmarks>(nameof(BatchBenchmarks.HandTunedOnOneCore), Million);
        double batchOnAll = Of<BatchBenchmarks>(nameof(BatchBenchmarks.AllCores), Million) / Of<BatchBenchmarks>(nameof(BatchBenchmarks.HandTunedOnAllCores), Million);
        Lines("## Beside what one could write instead");
        Lines("The same question (the probabilities of all conditions, of the sources and of none of them, over the whole built-in knowledge base) on the same encoded cases. Every other way is checked against the library on every case before the clock runs.");
        Table(
            ["", "one case", "the library"],
            [
                ["rules in LINQ over dictionaries keyed by ids", Units.Time(linq), $"{Units.Digits(linq / table)} times faster"],
                ["plain loops over arrays of double", Units.Time(loops), $"{Units.Digits(loops / table)} times faster"],
                ["**the library**, `Score` of a `CaseTable`", $"**{Units.Time(table)}**", ""],
                ["a kernel tuned by hand for this table alone", Units.Time(handTuned), $"{Units.Digits(table / handTuned)} times its time"],
                ["the same over a million cases, one core", Units.Time(Of<BatchBenchmarks>(nameof(BatchBenchmarks.HandTunedOnOneCore), Million) / Million), $"{Units.Digits(batch)} times its time"],
                ["the same, all cores", Units.Time(Of<BatchBenchmarks>(nameof(BatchBenchmarks.HandTunedOnAllCores), Million) / Million), $"{Units.Digits(batchOnAll)} times its time"],
            ]);
        double explained = Of<EvaluationBenchmarks>(nameof(EvaluationBenchmarks.EvaluateAndExplain));
        long explainedBytes = results.Bytes(typeof(EvaluationBenchmarks), nameof(EvaluationBenchmarks.EvaluateAndExplain));
        double questions = Of<QuestionBenchmarks>(nameof(QuestionBenchmarks.NextQuestions));
        double start = (coldStart.Evaluate - coldStart.Nothing).TotalNanoseconds;
        Lines("## What was aimed at");
        Table(
            ["", "aim", "measured", ""],
            [
                ["`Score` of a case beside the kernel tuned by hand", $"{Units.Digits(HandTunedTarget)} times its time", $"{Units.Digits(table / handTuned)} times", Met(table / handTuned <= HandTunedTarget)],
                ["`Score` of a million cases beside it, one core", $"{Units.Digits(HandTunedBatchTarget)} times its time", $"{Units.Digits(batch)} times", Met(batch <= HandTunedBatchTarget)],
                ["`Evaluate` with an explanation", $"{Units.Time(ExplainedTarget)}, {Units.Size(ExplainedBytesTarget)}", $"{Units.Time(explained)}, {Units.Size(explainedBytes)}", Met(explained <= ExplainedTarget && explainedBytes <= ExplainedBytesTarget)],
                ["`NextQuestions`", Units.Time(QuestionsTarget), Units.Time(questions), Met(questions <= QuestionsTarget)],
                ["first answer of a program, over a start that does nothing", Units.Time(ColdStartTarget), Units.Time(start), Met(start <= ColdStartTarget)],
                .. batches.Where(run => run.Cores == 1).Select(run =>
                    new[] { $"`{Command(run)}`, cases a second on one core", Units.Count(BatchTarget), Units.Count(run.CasesOfSecond), Met(run.CasesOfSecond >= BatchTarget) }),
            ]);
    }

    private void Absolute()
    {
        Lines("## Figures");
        Lines("### One case");
        Table(["", "time", "allocated"], [
            Row<EvaluationBenchmarks>("`Evaluate`", nameof(EvaluationBenchmarks.Evaluate)),
            Row<EvaluationBenchmarks>("`Evaluate` and `Explain` the first condition", nameof(EvaluationBenchmarks.EvaluateAndExplain)),
            Row<EvaluationBenchmarks>("`Evaluate` and `Summarise`", nameof(EvaluationBenchmarks.EvaluateAndSummarise)),
            Row<EvaluationBenchmarks>("`Evaluate`, `Summarise` and `ToJson`", nameof(EvaluationBenchmarks.EvaluateAndWriteSummary)),
            Row<ScoreBenchmarks>("`Score` of a presentation", nameof(ScoreBenchmarks.Presentation)),
            Row<ScoreBenchmarks>("`Score` of a case of a table", nameof(ScoreBenchmarks.Table)),
            Row<QuestionBenchmarks>("`NextQuestions`, with the screening page", nameof(QuestionBenchmarks.NextQuestions)),
            Row<QuestionBenchmarks>("`Pivots`", nameof(QuestionBenchmarks.Pivots)),
            Row<QuestionBenchmarks>("`EvaluateWithIntervals`, after the first", nameof(QuestionBenchmarks.EvaluateWithIntervals)),
            Row<PresentationBenchmarks>("build a presentation of 25 facts", nameof(PresentationBenchmarks.Build)),
            Row<PresentationBenchmarks>("add one finding", nameof(PresentationBenchmarks.AddFinding)),
            Row<PresentationBenchmarks>("read a case from JSON", nameof(PresentationBenchmarks.ReadJson)),
            Row<PresentationBenchmarks>("write a case as JSON", nameof(PresentationBenchmarks.WriteJson)),
            Row<PresentationBenchmarks>("encode a case into a `CaseTable`", nameof(PresentationBenchmarks.Encode)),
        ]);
        Lines("### Many cases, a case");
        Table(["cases", "one core", "all cores", "tuned by hand, one core", "all cores", "cases a second, all cores"], Sizes.Select(size => new[]
        {
            Units.Count(size),
            Units.Time(Of<BatchBenchmarks>(nameof(BatchBenchmarks.OneCore), size) / size),
            Units.Time(Of<BatchBenchmarks>(nameof(BatchBenchmarks.AllCores), size) / size),
            Units.Time(Of<BatchBenchmarks>(nameof(BatchBenchmarks.HandTunedOnOneCore), size) / size),
            Units.Time(Of<BatchBenchmarks>(nameof(BatchBenchmarks.HandTunedOnAllCores), size) / size),
            Units.Count(size / Of<BatchBenchmarks>(nameof(BatchBenchmarks.AllCores), size) * 1e9),
        }));
        Lines("### `lumbopelvic batch`");
        Table([$"{Units.Count(BatchRun.Cases)} cases of JSON", "cores", "cases a second", "most memory"], batches.Select(batch =>
            new[] { $"`{Command(batch)}`", Units.Count(batch.Cores), Units.Count(batch.CasesOfSecond), Units.Size(batch.PeakBytes) }));
        Lines("### Once");
        Table(["", "time", "allocated"], [
            Row<KnowledgeBenchmarks>("read and check the knowledge base from JSON", nameof(KnowledgeBenchmarks.Read)),
            Row<KnowledgeBenchmarks>("compile it into an `Evaluator`", nameof(KnowledgeBenchmarks.Compile)),
            Row<KnowledgeBenchmarks>("the same evaluator for another profile", nameof(KnowledgeBenchmarks.OtherProfile)),
            ["a program that starts, assesses one patient and ends", Units.Time(coldStart.Evaluate.TotalNanoseconds), ""],
            ["a program that starts and ends", Units.Time(coldStart.Nothing.TotalNanoseconds), ""],
        ]);
    }

    private void Growth()
    {
        Lines("## How it grows");
        Lines("Invented knowledge bases, three rules in four over one finding, four rules a family, no instruments; red flags as built in.");
        foreach (string method in new[] { nameof(GrowthBenchmarks.Score), nameof(GrowthBenchmarks.Evaluate) })
        {
            Lines($"### `{method}`");
            Line[] lines = [.. AnswerCounts.Select(answers => Line.Through([.. RuleCounts.Select(rules => ((double)rules, Of<GrowthBenchmarks>(method, answers, rules)))]))];
            Table(["rules", .. AnswerCounts.Select(answers => $"{answers} findings answered")], [
                .. RuleCounts.Select(rules => new[] { Units.Count(rules) }.Concat(AnswerCounts.Select(answers => Units.Time(Of<GrowthBenchmarks>(method, answers, rules)))).ToArray()),
                ["a further rule", .. lines.Select(line => Units.Time(line.Slope))],
                ["explained by a straight line", .. lines.Select(line => (line.Explained * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %")],
            ]);
            Line answer = Line.Through([.. AnswerCounts.Select(answers => ((double)answers, Of<GrowthBenchmarks>(method, answers, RuleCounts[^1])))]);
            Lines($"With {Units.Count(RuleCounts[^1])} rules a further answer takes {Units.Time(answer.Slope)}, and a straight line explains {(answer.Explained * 100).ToString("0.0", CultureInfo.InvariantCulture)} %.");
        }
    }

    private void HowMeasured() => Lines(
        "## How it was measured",
        "",
        $"* BenchmarkDotNet, medians. The count of calls in a round is found by its pilot stage.",
        $"* The cases are invented by `Simulator` and fixed by a seed: {Units.Count(SimulatedCases.Distinct)} distinct ones where single cases are scored (LINQ: 2,000, for it takes so long that prediction does not matter), {Units.Count(SimulatedCases.DistinctOfSlow)} for whole assessments. A handful of cases teaches the branch predictor the answers and shows a quarter of the true time.",
        "* Cases are encoded before the clock runs, for the library as for the others. The kernel tuned by hand gets them encoded for this knowledge base alone, with the thresholds of all measurements decided; a `CaseTable` is independent of any knowledge base.",
        "* `Score` and the kernel tuned by hand work in single precision and answer to 0.00001 of an assessment; loops and LINQ work in double precision and answer to 0.000000001.",
        "* A million cases in memory are 100,000 distinct ones ten times over.",
        "* `lumbopelvic batch`: wall time of the whole process, its start and the compilation of its code included, output sent away, held on one core by `taskset`; the middle of three runs. Cold start: the middle of 21 starts, in turn with starts that do nothing.");

    private string[] Row<T>(string what, string method) => [what, Units.Time(Of<T>(method)), Units.Size(results.Bytes(typeof(T), method))];

    private static string Met(bool isMet) => isMet ? "met" : "**missed**";

    private static string Command(BatchRun run) => "lumbopelvic batch" + (run.OnlyScores ? " --scores" : "");

    private static string Cores(int cores) => cores == 1 ? "one core" : $"{cores} cores";
}

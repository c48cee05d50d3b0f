using LumbopelvicModel;

// Reads a case and prints its assessment; with a second argument everything else that can be asked, to the last digit, so that two runtimes can be compared.
Presentation presentation = PresentationReader.Read(File.ReadAllText(args[0])).GetValueOrThrow();
Evaluator evaluator = Evaluator.Default;

Assessment assessment = evaluator.Evaluate(presentation);
Console.WriteLine(assessment);
if (args.Length == 1)
{
    return;
}

Console.WriteLine(assessment.Summarise().WithQuestions(evaluator.NextQuestions(presentation), count: 10).ToJson());
Console.WriteLine(evaluator.EvaluateWithIntervals(presentation).Summarise().ToJson());

double[] conditions = new double[Conditions.All.Count];
double other = evaluator.Score(presentation, conditions, []);
Console.WriteLine($"{string.Join(' ', conditions)} {other}");

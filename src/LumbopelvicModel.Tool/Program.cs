using LumbopelvicModel;
using LumbopelvicModel.Tool.Accuracy;
var ev = Evaluator.Default; if (args.Length > 2) ev = ev.WithProfile(args[2]);
var cases = Directory.GetFiles(args[1], "*.json").Order().Select(f => { var b = File.ReadAllBytes(f); return new CaseResult(Path.GetFileNameWithoutExtension(f), ev.Evaluate(PresentationReader.Read(b).GetValueOrThrow()), ExpectedAnswer.Read(b, f)); }).ToList();
Console.Write(new AccuracyReport(cases).Write());

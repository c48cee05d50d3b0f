#!/usr/bin/env dotnet
// From the root of this repository: dotnet run docs/samples/hip-or-back.cs
// In a folder of your own, write #:package LumbopelvicModel@1.0.0-preview.1 instead of #:project.
#:project ../../src/LumbopelvicModel/LumbopelvicModel.csproj
#:property PublishAot=false

using LumbopelvicModel;

// What we know of a patient. What is not said stays unknown; it never counts as "no".
Presentation presentation = Presentation.Empty
    .WithAge(68).WithSex(Sex.Female).On(Side.Right)
    .Present(Findings.Pain.UpperLateralButtock, Findings.Worse.Walking, Findings.Eased.Sitting, Findings.Eased.BendingForward)
    .Absent(Findings.Pain.Groin);

// The one function: from what is known to a ranked differential.
Evaluator evaluator = Evaluator.Default;
Assessment assessment = evaluator.Evaluate(presentation);

Console.WriteLine("Where does it come from?");
foreach (SourceAssessment source in assessment.Sources)
{
    Console.WriteLine($"  {source.Source.ToName(),-36}{source.Probability,8}");
}

Console.WriteLine();
Console.WriteLine("What is it?");
foreach (ConditionAssessment entry in assessment.Differential.Take(3))
{
    Console.WriteLine($"  {entry.Condition.Name,-36}{entry.Probability,8}");
    foreach (Contribution reason in assessment.Explain(entry.Condition).Contributions.OrderByDescending(reason => Math.Abs(reason.Decibans)).Take(3))
    {
        Console.WriteLine($"    {reason.Decibans,5:+0.0;-0.0} dB  {reason.Statement}");
    }
}

Console.WriteLine();
Console.WriteLine("What to ask next?");
QuestionPlan plan = evaluator.NextQuestions(presentation);
Console.WriteLine($"  First {plan.Screening.Count} questions about emergencies. One of them: {plan.Screening[0].Finding.Question}");
Console.WriteLine($"  Then: {plan.ForPatient[0].Finding.Question}");

Console.WriteLine();
Console.WriteLine(Assessment.NoDiagnosis);

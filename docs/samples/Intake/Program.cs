using System.Text;
using LumbopelvicModel;
using LumbopelvicModel.Samples.Intake;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

if (KnownPatient.Read(args) is not { } known)
{
    Console.Error.WriteLine(KnownPatient.Usage);
    return 2;
}

var screen = new Screen(Console.Out, Console.IsOutputRedirected);
screen.Welcome();

Interview interview = Interview.Start(Evaluator.Default, known);
while (interview.End is null)
{
    screen.Ask(interview);
    Answer answer = AnswerReader.Read(Console.In, screen.NotUnderstood);
    if (Console.IsInputRedirected)
    {
        screen.Echo(answer);
    }

    Interview next = interview.After(answer);
    screen.Moved(interview, next);
    interview = next;
}

screen.Finish(interview);
return 0;

namespace LumbopelvicModel.Samples.Intake;

/// <summary>Reads answers line by line, from the keyboard, a screen reader's user, or a pipe alike.</summary>
internal static class AnswerReader
{
    /// <summary>Reads until a line is understood. The end of the input is the end of the interview.</summary>
    public static Answer Read(TextReader input, Action<string> notUnderstood)
    {
        while (input.ReadLine() is { } line)
        {
            if (Parse(line) is { } answer)
            {
                return answer;
            }

            notUnderstood(line);
        }

        return Answer.Stop;
    }

    private static Answer? Parse(string line) => line.Trim().ToLowerInvariant().Replace('’', '\'') switch
    {
        "y" or "yes" => Answer.Yes,
        "n" or "no" => Answer.No,
        "d" or "?" or "don't know" or "dont know" or "do not know" => Answer.DoNotKnow,
        "s" or "stop" => Answer.Stop,
        _ => null,
    };
}

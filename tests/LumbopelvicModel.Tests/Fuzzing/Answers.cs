using System.Collections.Concurrent;

namespace LumbopelvicModel.Tests.Fuzzing;

/// <summary>What every reader promises of whatever it is given, and how often it said what.</summary>
internal sealed class Answers(int bytesPerByte, int bytesBesides)
{
    private const int LongestText = 4000;

    private readonly ConcurrentDictionary<IssueCode, int> _codes = [];

    public int Accepted { get; private set; }

    public int Refused { get; private set; }

    /// <summary>The most that was allocated for a text, beyond what is allowed for each of its bytes.</summary>
    public long MostBesides { get; private set; }

    public IEnumerable<IssueCode> Codes => _codes.Keys.Order();

    /// <summary>Reads: no exception, a value or issues that say everything, and no more memory than a multiple of the text.</summary>
    public ReadResult<T> Check<T>(int length, Func<ReadResult<T>> read)
        where T : class
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadResult<T> result = read();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        MostBesides = Math.Max(MostBesides, allocated - ((long)length * bytesPerByte));
        Assert.True(allocated <= ((long)length * bytesPerByte) + bytesBesides, $"{allocated} bytes were allocated for a text of {length}.");
        Assert.NotEqual(result.IsSuccess, result.Issues.Count > 0);
        Assert.True(result.Issues.Count <= PresentationReader.MaximumIssues, $"{result.Issues.Count} issues.");
        foreach (InputIssue issue in result.Issues)
        {
            Check(issue);
            _codes[issue.Code] = 1;
        }

        Accepted += result.IsSuccess ? 1 : 0;
        Refused += result.IsSuccess ? 0 : 1;
        return result;
    }

    private static void Check(InputIssue issue)
    {
        Assert.True(Enum.IsDefined(issue.Code));
        Assert.False(string.IsNullOrWhiteSpace(issue.Message) || string.IsNullOrWhiteSpace(issue.Remedy), issue.ToString());
        Assert.StartsWith("$", issue.Path, StringComparison.Ordinal);
        Assert.True(issue.Line is null or > 0 && issue.Column is null or > 0);
        string shown = issue.ToString();
        Assert.True(shown.Length <= LongestText, $"An issue of {shown.Length} characters.");
        Assert.DoesNotContain(shown, char.IsControl);
        Assert.True(IsWellFormed(shown), "An issue holds half a surrogate pair.");
    }

    private static bool IsWellFormed(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return false;
            }
        }

        return true;
    }
}

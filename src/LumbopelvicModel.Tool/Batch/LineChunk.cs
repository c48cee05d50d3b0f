namespace LumbopelvicModel.Tool;

/// <summary>Some complete lines of the input, in a rented buffer that the taker gives back; or one line that was too long to keep.</summary>
/// <param name="Buffer">Whole lines with their line feeds; the very last line of the input may lack one. Empty for a line that is too long.</param>
/// <param name="Length">How much of the buffer is filled.</param>
/// <param name="FirstLine">The number of the first line in the input, from 1.</param>
/// <param name="IsTooLong">Whether this stands for one line that was skipped because it is too long.</param>
internal readonly record struct LineChunk(byte[] Buffer, int Length, long FirstLine, bool IsTooLong)
{
    public static LineChunk TooLong(long line) => new([], 0, line, IsTooLong: true);
}

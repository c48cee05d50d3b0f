namespace LumbopelvicModel.Tool;

/// <summary>One interview.</summary>
/// <param name="Questions">How many questions it took; one more than the most that are asked where it stayed open.</param>
/// <param name="End">How it ended.</param>
internal readonly record struct InterviewResult(int Questions, InterviewEnd End);

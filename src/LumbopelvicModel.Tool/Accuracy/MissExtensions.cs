namespace LumbopelvicModel.Tool;

/// <summary>Misses as remarks write them and as a page says them.</summary>
internal static class MissExtensions
{
    public static readonly IReadOnlyList<Miss> All = [Miss.Condition, Miss.Source, Miss.Root, Miss.MissedFlag, Miss.FalseFlag];

    public static string ToId(this Miss miss) => miss switch
    {
        Miss.Condition => "condition",
        Miss.Source => "source",
        Miss.Root => "root",
        Miss.MissedFlag => "missed-flag",
        Miss.FalseFlag => "false-flag",
        _ => throw new ArgumentOutOfRangeException(nameof(miss), miss, "There is no such miss."),
    };

    public static string ToWords(this Miss miss) => miss switch
    {
        Miss.Condition => "not first",
        Miss.Source => "source wrong",
        Miss.Root => "root wrong",
        Miss.MissedFlag => "flag missed",
        Miss.FalseFlag => "false flag",
        _ => throw new ArgumentOutOfRangeException(nameof(miss), miss, "There is no such miss."),
    };
}

namespace LumbopelvicModel.Tool;

/// <summary>The raised red flags before anything is asked: whoever goes on with questions must have seen them.</summary>
internal static class RedFlagText
{
    /// <summary>A line for each concern, the most urgent first, and an empty line; nothing where no flag is raised.</summary>
    public static string Write(Assessment assessment) => assessment.RaisedConcerns.Count == 0
        ? string.Empty
        : string.Concat(assessment.RaisedConcerns
            .Select(alert => $"! {Heading(alert)}. {alert.RedFlag.Action}\n")) + "\n";

    /// <summary>How fast, and what about, such as <c>EMERGENCY: Cauda equina syndrome</c>.</summary>
    public static string Heading(RedFlagAlert alert) => $"{alert.RedFlag.Urgency.ToString().ToUpperInvariant()}: {alert.RedFlag.ConcernName}";
}

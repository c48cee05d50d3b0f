namespace LumbopelvicModel.Tool;

/// <summary>The raised red flags before anything is asked: whoever goes on with questions must have seen them.</summary>
internal static class RedFlagText
{
    /// <summary>A line for each concern, the most urgent first, and an empty line; nothing where no flag is raised.</summary>
    public static string Write(Assessment assessment) => assessment.RaisedConcerns.Count == 0
        ? string.Empty
        : string.Concat(assessment.RaisedConcerns
            .Select(alert => $"! {alert.RedFlag.Urgency.ToString().ToUpperInvariant()}: {alert.RedFlag.ConcernName}. {alert.RedFlag.Action}\n")) + "\n";
}

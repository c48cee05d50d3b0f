using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>A raised red flag in the JSON contract.</summary>
/// <param name="Id">The id of the flag.</param>
/// <param name="Concern">What is feared.</param>
/// <param name="Urgency">How fast to act.</param>
/// <param name="Action">What to do.</param>
public sealed record RedFlagSummary(string Id, string Concern, Urgency Urgency, string Action);

using System.Diagnostics.CodeAnalysis;

namespace LumbopelvicModel.Knowledge;

/// <summary>Names of an <see cref="Urgency"/>.</summary>
public static class UrgencyExtensions
{
    internal static readonly Urgency[] All = [Urgency.Emergency, Urgency.Urgent, Urgency.Soon];

    /// <summary>The JSON id: <c>emergency</c>, <c>urgent</c> or <c>soon</c>.</summary>
    /// <param name="urgency">The urgency.</param>
    /// <returns>The permanent id.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="urgency"/> is not a value of <see cref="Urgency"/>.</exception>
    public static string ToId(this Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "emergency",
        Urgency.Urgent => "urgent",
        Urgency.Soon => "soon",
        _ => throw new ArgumentOutOfRangeException(nameof(urgency), urgency, $"{urgency} is not an urgency."),
    };

    internal static bool TryFromId(string id, [NotNullWhen(true)] out Urgency? urgency)
    {
        foreach (Urgency known in All)
        {
            if (known.ToId() == id)
            {
                urgency = known;
                return true;
            }
        }

        urgency = null;
        return false;
    }
}

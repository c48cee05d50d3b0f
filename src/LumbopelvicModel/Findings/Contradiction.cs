using System.Globalization;

namespace LumbopelvicModel;

/// <summary>Two things that cannot both be true of one complaint: "pain in the calf" present and "pain in the leg" absent.</summary>
/// <param name="Present">The finding that is given, or settled by <paramref name="PresentBy"/>, as present.</param>
/// <param name="Absent">The finding that is given, or settled by <paramref name="AbsentBy"/>, as absent; the same finding or a wider one.</param>
/// <param name="PresentBy">The measurement that settled <paramref name="Present"/>, or null where it was given.</param>
/// <param name="AbsentBy">The measurement that settled <paramref name="Absent"/>, or null where it was given.</param>
internal sealed record Contradiction(Finding Present, Finding Absent, MeasuredValue? PresentBy, MeasuredValue? AbsentBy)
{
    public string Message
    {
        get
        {
            string present = Say(Present, "present", PresentBy);
            string absent = Say(Absent, "absent", AbsentBy);
            string why = ReferenceEquals(Present, Absent) ? string.Empty : $", and {Present.Id} is a kind of {Absent.Id}";
            return $"{present} but {absent}{why}.";
        }
    }

    public string Remedy => PresentBy is null && AbsentBy is null
        ? "Take one of the two back."
        : "Take the finding or the measurement back.";

    private static string Say(Finding finding, string status, MeasuredValue? by) => by is null
        ? $"{finding.Id} is {status}"
        : string.Create(CultureInfo.InvariantCulture, $"{by.Measurement.Id} of {by.Value} makes {finding.Id} {status}");
}

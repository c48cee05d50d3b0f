using System.Globalization;

namespace LumbopelvicModel.Samples.Intake;

/// <summary>What an app knows before the first question: age, sex and the painful side, from the command line.</summary>
internal static class KnownPatient
{
    public const string Usage = "Options: --age YEARS, --sex female|male, --side left|right|bilateral|midline. Each may be left out.";

    /// <summary>The patient that the options describe, <see langword="null"/> where they are not understood.</summary>
    public static Presentation? Read(string[] options)
    {
        Presentation known = Presentation.Empty;
        for (int index = 0; index < options.Length; index += 2)
        {
            string value = index + 1 < options.Length ? options[index + 1] : string.Empty;
            Presentation? next = options[index] switch
            {
                "--age" when double.TryParse(value, CultureInfo.InvariantCulture, out double age) && Measurements.Age.Accepts(age) => known.WithAge(age),
                "--sex" when Enum.TryParse(value, ignoreCase: true, out Sex sex) && Enum.IsDefined(sex) => known.WithSex(sex),
                "--side" when Enum.TryParse(value, ignoreCase: true, out Side side) && Enum.IsDefined(side) => known.On(side),
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            known = next;
        }

        return known;
    }
}

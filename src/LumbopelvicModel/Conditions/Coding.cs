using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>A code of a published code system, as in FHIR. Two codings are equal when <see cref="System"/> and <see cref="Code"/> are; the display text does not count.</summary>
public sealed record Coding
{
    /// <summary>The FHIR system of ICD-10-CM.</summary>
    public const string Icd10Cm = "http://hl7.org/fhir/sid/icd-10-cm";

    /// <summary>Creates a coding.</summary>
    /// <param name="system">The address of the code system, such as <see cref="Icd10Cm"/>.</param>
    /// <param name="code">The code, such as <c>M16.9</c>.</param>
    /// <param name="display">The text of the code system for a person.</param>
    /// <exception cref="ArgumentException">A part is null, empty or blank.</exception>
    public Coding(string system, string code, string display)
    {
        System = Guard.NotBlank(system);
        Code = Guard.NotBlank(code);
        Display = Guard.NotBlank(display);
    }

    /// <summary>The address of the code system.</summary>
    public string System { get; }

    /// <summary>The code, case-sensitive.</summary>
    public string Code { get; }

    /// <summary>The text of the code; not part of equality.</summary>
    public string Display { get; }

    /// <summary>Whether system and code are the same.</summary>
    /// <param name="other">The other coding.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Coding? other) => other is not null && System == other.System && Code == other.Code;

    /// <summary>A hash of system and code.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(System, Code);

    /// <summary>The code and its text, such as "M16.9 Osteoarthritis of hip, unspecified".</summary>
    /// <returns>The code and its text.</returns>
    public override string ToString() => $"{Code} {Display}";

    internal static Coding Icd(string code, string display) => new(Icd10Cm, code, display);
}

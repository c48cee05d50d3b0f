namespace LumbopelvicModel;

/// <summary>
/// The side on which the complaint is felt. It labels the result (root L5, right) and the drawing; it never changes a probability.
/// A side that is not known is a <see langword="null"/> <see cref="Side"/>.
/// </summary>
public enum Side
{
    /// <summary>The patient's left.</summary>
    Left = 1,

    /// <summary>The patient's right.</summary>
    Right = 2,

    /// <summary>Both sides.</summary>
    Bilateral = 3,

    /// <summary>In the midline, on neither side.</summary>
    Midline = 4,
}

using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Drawing;

/// <summary>Pictures of the body from the front and from behind: what the roots supply, where a patient hurts, where a condition hurts.</summary>
/// <remarks>Pure: the same input gives the same picture. Without a theme the picture is <see cref="Theme.Light"/>.</remarks>
public static class BodyMap
{
    /// <summary>The skin of the roots L1 to S1, with what the sources agree and disagree on, and the points where sensation is tested.</summary>
    /// <param name="theme">The colours, or <see langword="null"/> for <see cref="Theme.Light"/>.</param>
    /// <returns>The picture.</returns>
    public static SvgPicture Dermatomes(Theme? theme = null) => DermatomePicture.Draw(theme ?? Theme.Light);

    /// <summary>Where a patient has pain, numbness and sensory loss, on the side of the complaint.</summary>
    /// <param name="presentation">What is known of the patient. Where its side is not known, both sides are marked and the picture says so.</param>
    /// <param name="theme">The colours, or <see langword="null"/> for <see cref="Theme.Light"/>.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public static SvgPicture Presentation(Presentation presentation, Theme? theme = null) => PresentationPicture.Draw(Guard.NotNull(presentation), theme ?? Theme.Light);

    /// <summary>Where the first condition of the differential typically hurts, beside where this patient hurts.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="theme">The colours, or <see langword="null"/> for <see cref="Theme.Light"/>.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static SvgPicture Assessment(Assessment assessment, Theme? theme = null) => AssessmentPicture.Draw(Guard.NotNull(assessment), theme ?? Theme.Light);

    /// <summary>One root: its skin, where its pain is felt, its movements and reflexes, and the discs that press on it.</summary>
    /// <param name="root">The root.</param>
    /// <param name="theme">The colours, or <see langword="null"/> for <see cref="Theme.Light"/>.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="root"/> is null.</exception>
    public static SvgPicture Root(NerveRoot root, Theme? theme = null) => RootPicture.Draw(Guard.NotNull(root), theme ?? Theme.Light);
}

using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// A principle by which hip pain and back pain are told apart, or a limit of the model. Principles shape the assessment as a whole; no single
/// finding or rule stands for them.
/// </summary>
/// <remarks>Entries of <see cref="Principles"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class Principle : IClaimCarrier
{
    internal Principle(string id, string text, params string[] claims)
    {
        Id = id;
        Text = text;
        Claims = ValueList<string>.Own(claims);
    }

    /// <summary>The permanent id, such as <c>source-first</c>.</summary>
    public string Id { get; }

    /// <summary>What it says and how the library follows it.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Claims { get; }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>A publication that a number, a rule or a red flag rests on.</summary>
public sealed record Citation
{
    /// <summary>Makes a citation.</summary>
    /// <param name="id">The key by which numbers refer to it, such as <c>cook2011</c>.</param>
    /// <param name="text">Authors, title, place and year.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="text"/> is blank.</exception>
    public Citation(string id, string text)
    {
        Id = Guard.NotBlank(id);
        Text = Guard.NotBlank(text);
    }

    /// <summary>The key, such as <c>cook2011</c>.</summary>
    public string Id { get; }

    /// <summary>Authors, title, place and year.</summary>
    public string Text { get; }

    /// <summary>The digital object identifier without a resolver, or <see langword="null"/>.</summary>
    public string? Doi { get; init; }

    /// <summary>The PubMed id, or <see langword="null"/>.</summary>
    public string? Pmid { get; init; }

    /// <summary>The PubMed Central id, or <see langword="null"/>.</summary>
    public string? Pmcid { get; init; }

    /// <summary>The address of a page without any of the three, or <see langword="null"/>.</summary>
    public string? Url { get; init; }
}

using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>One JSON document of a knowledge base. Several are merged: each may hold any of the sections.</summary>
public sealed record KnowledgeFile
{
    /// <summary>Makes a file of text.</summary>
    /// <param name="name">The name under which problems are reported.</param>
    /// <param name="json">The content.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public KnowledgeFile(string name, string json)
    {
        Name = Guard.NotBlank(name);
        Json = Guard.NotNull(json);
    }

    /// <summary>The name under which problems are reported.</summary>
    public string Name { get; }

    /// <summary>The content.</summary>
    public string Json { get; }
}

namespace LumbopelvicModel.Tests;

/// <summary>What may be the case: none of the list, one member alone, or two together.</summary>
internal sealed record Hypothesis<T>(T? First, T? Second)
    where T : class
{
    public static Hypothesis<T> None { get; } = new(null, null);

    public IEnumerable<T> Members => new[] { First, Second }.OfType<T>();

    public bool IsNone => First is null;

    public bool IsPair => Second is not null;

    public static Hypothesis<T> Alone(T member) => new(member, null);

    public bool Contains(T member) => Members.Contains(member);
}

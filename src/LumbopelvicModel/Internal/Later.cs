using System.Diagnostics.CodeAnalysis;

namespace LumbopelvicModel.Internal;

/// <summary>A value that is made when it is first asked for; equal to another where the values are.</summary>
internal sealed class Later<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(Func<T> make) : IEquatable<Later<T>>
    where T : class
{
    private readonly Lazy<T> _made = new(make);

    public T Value => _made.Value;

    public bool Equals(Later<T>? other) => ReferenceEquals(this, other) || (other is not null && Value.Equals(other.Value));

    public override bool Equals(object? obj) => Equals(obj as Later<T>);

    public override int GetHashCode() => Value.GetHashCode();
}

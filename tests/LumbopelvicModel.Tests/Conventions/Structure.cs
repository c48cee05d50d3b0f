using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>Copies and compares values field by field, without asking the values themselves.</summary>
internal static class Structure
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>A copy that shares nothing with the original that is compared by value: new records, new lists, new texts.</summary>
    public static object? Copy(object? value)
    {
        switch (value)
        {
            case null:
                return null;
            case string text:
                return new string(text.AsSpan());
            case Array array:
                var items = Array.CreateInstance(array.GetType().GetElementType()!, array.Length);
                for (int index = 0; index < array.Length; index++)
                {
                    items.SetValue(Copy(array.GetValue(index)), index);
                }

                return items;
            case not null when IsMap(value):
                return value.GetType().GetMethod("From")!.Invoke(null, [Copy(Read(value, "_entries"))]);
            case not null when IsValue(value.GetType()):
                object copy = RuntimeHelpers.GetUninitializedObject(value.GetType());
                foreach (FieldInfo field in Fields(value.GetType()))
                {
                    field.SetValue(copy, Copy(field.GetValue(value)));
                }

                return copy;
            default:
                return value;
        }
    }

    /// <summary>Whether two values hold the same; entities, such as conditions, are the same where they are the same object.</summary>
    public static bool IsSame(object? one, object? other)
    {
        if (one is null || other is null || one.GetType() != other.GetType())
        {
            return one is null && other is null;
        }

        if (IsMap(one))
        {
            // The order of a map does not count.
            object[] left = [.. ((IEnumerable)one).Cast<object>()];
            object[] right = [.. ((IEnumerable)other).Cast<object>()];
            return left.Length == right.Length && left.All(entry => right.Any(candidate => IsSame(Read(entry, "key"), Read(candidate, "key")) && IsSame(Read(entry, "value"), Read(candidate, "value"))));
        }

        if (one is Array array)
        {
            return array.Cast<object?>().SequenceEqual(((Array)other).Cast<object?>(), EqualityComparer<object?>.Create(IsSame));
        }

        if (one is RedFlagAlert)
        {
            // It makes its lists when they are asked for, out of a presentation that may know more than the flag asks.
            return one.GetType().GetProperties().All(property => IsSame(property.GetValue(one), property.GetValue(other)));
        }

        return IsValue(one.GetType()) ? Fields(one.GetType()).All(field => IsSame(field.GetValue(one), field.GetValue(other))) : one.Equals(other);
    }

    public static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (Type? level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (FieldInfo field in level.GetFields(Own))
            {
                yield return field;
            }
        }
    }

    private static bool IsMap(object value) => value.GetType().Name.StartsWith("ValueMap`", StringComparison.Ordinal);

    private static object? Read(object value, string field) => value.GetType().GetField(field, BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(value);

    // Our types that say what equality is, and pairs of them.
    private static bool IsValue(Type type) =>
        (ApiText.IsOurs(type) && !type.IsEnum && type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType != typeof(object))
        || type.FullName!.StartsWith("System.Collections.Generic.KeyValuePair`", StringComparison.Ordinal);
}

using System.Collections;
using System.Globalization;
using System.Reflection;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>A member that says that it refuses null, or a blank text, does so before anything else, and names the parameter.</summary>
public sealed class NullArgumentTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Members => [.. Promises().Select(XmlDocumentation.Id)];

    [Theory]
    [MemberData(nameof(Members))]
    public void Null_is_refused_by_name(string member)
    {
        MethodBase method = Promises().Single(promise => XmlDocumentation.Id(promise) == member);
        Offenders.None(method.GetParameters().Where(IsNeeded).Where(parameter => Refusal(method, parameter) != parameter.Name).Select(parameter => parameter.Name!));
    }

    [Fact]
    public void Most_of_what_takes_an_object_promises_it() => Assert.True(Promises().Count() > 100, $"{Promises().Count()}");

    private static IEnumerable<MethodBase> Promises() =>
        from type in typeof(Evaluator).Assembly.GetExportedTypes()
        where ApiText.IsOurs(type) && !type.IsGenericTypeDefinition
        from method in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>()
        where !method.ContainsGenericParameters && !(method.IsConstructor && type.IsAbstract)
        where XmlDocumentation.Of(method)?.Elements("exception").Any(element => element.Attribute("cref")!.Value is "T:System.ArgumentNullException" or "T:System.ArgumentException") == true
        where method.GetParameters().Any(IsNeeded) && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike)
        select method;

    private static bool IsNeeded(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && !parameter.IsOut && !parameter.ParameterType.IsByRef && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    /// <summary>The parameter that the exception names when only this one is null; otherwise what happened instead.</summary>
    private static string? Refusal(MethodBase method, ParameterInfo missing)
    {
        object?[] arguments = [.. method.GetParameters().Select(parameter => parameter == missing ? null : Sample(parameter.ParameterType))];
        try
        {
            object? made = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(method.IsStatic ? null : Sample(method.DeclaringType!), arguments);
            return $"accepted as {made}";
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is ArgumentException refused)
        {
            return refused.ParamName;
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException!.GetType().Name;
        }
    }

    private static object? Sample(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is not null)
        {
            return null;
        }

        if (type == typeof(string))
        {
            return "groin";
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0);
        }

        if (type.IsPrimitive)
        {
            return Convert.ChangeType(1, type, CultureInfo.InvariantCulture);
        }

        if (type.IsArray || (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) && type.IsInterface))
        {
            Type element = type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0];
            var items = Array.CreateInstance(element, 1);
            items.SetValue(Sample(element), 0);
            return items;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
        {
            return Activator.CreateInstance(type, [.. type.GetGenericArguments().Select(Sample)]);
        }

        return Samples.All.FirstOrDefault(type.IsInstanceOfType)
            ?? (type.IsValueType ? Activator.CreateInstance(type) : throw new InvalidOperationException($"There is no sample of {type}."));
    }
}

using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>
/// Ids are the contract of stored cases and answers: PermanentIds.txt holds each of them, one to a line behind its kind. A line may be added; none may ever be
/// changed or taken away. (Findings with their categories and parents are pinned in <see cref="FindingsCatalogueTests"/>, too.)
/// </summary>
public sealed partial class PermanentIdTests
{
    private static readonly string[] Pinned = ["tests", "LumbopelvicModel.Tests", "Conventions", "PermanentIds.txt"];

    [Fact]
    public void No_id_ever_vanishes() => Offenders.None(PinnedFile.Lines(Pinned).Except(Ids()));

    [Fact]
    public void Every_id_is_pinned()
    {
        // What is accepted keeps the lines that stand there: an id that vanished has to be taken out by hand.
        string[] all = [.. PinnedFile.Lines(Pinned).Union(Ids()).Order(StringComparer.Ordinal)];

        PinnedFile.AssertSame(all, Pinned);
    }

    [Fact]
    public void No_id_of_a_kind_stands_twice() => Offenders.None(Ids()
        .GroupBy(id => id, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .Select(group => group.Key));

    [Fact]
    public void Ids_are_lower_case_words_with_hyphens_and_dots() => Offenders.None(Ids()
        .Where(id => !Form().IsMatch(id.Split(' ', 2)[1]) && !NamesOfRootsAndDiscs().IsMatch(id)));

    [Fact]
    public void The_catalogues_are_seen()
    {
        string[] kinds = [.. Ids().Select(id => id.Split(' ')[0]).Distinct()];

        Offenders.None(new[] { "Findings", "Conditions", "ConditionVariants", "BodyRegions", "Measurements", "NerveRoots", "Rules", "RootRules", "Instruments", "RedFlags", "Profiles", "Citations", "PainSource" }
            .Except(kinds));
    }

    private static IEnumerable<string> Ids() =>
    [
        .. typeof(Evaluator).Assembly.GetExportedTypes()
            .Where(type => ApiText.IsOurs(type) && type is { IsAbstract: true, IsSealed: true })
            .Select(type => type.GetProperty("All", BindingFlags.Public | BindingFlags.Static))
            .OfType<PropertyInfo>()
            .SelectMany(all => IdsOf(all.DeclaringType!.Name, all.GetValue(null)!)),
        .. typeof(KnowledgeBase).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string))
            .SelectMany(property => IdsOf(property.Name, property.GetValue(KnowledgeBase.Default)!)),
        .. typeof(Evaluator).Assembly.GetExportedTypes()
            .Where(ApiText.IsOurs)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.Name == "ToId" && method.GetParameters() is [{ ParameterType.IsEnum: true }])
            .SelectMany(method => Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>()
                .Select(value => $"{value.GetType().Name} {method.Invoke(null, [value])}")),
    ];

    private static IEnumerable<string> IdsOf(string kind, object all) => ((IEnumerable)all).Cast<object>()
        .Select(entry => entry.GetType().GetProperty("Id")?.GetValue(entry))
        .OfType<string>()
        .Select(id => $"{kind} {id}");

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*$")]
    private static partial Regex Form();

    // As clinicians write them: L5, L4/5.
    [GeneratedRegex("^(NerveRoots [LS][1-5]|DiscLevels [A-Z0-9/-]+)$")]
    private static partial Regex NamesOfRootsAndDiscs();
}

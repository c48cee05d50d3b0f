using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>The catalogue of conditions: lumbar spine, sacroiliac joint, hip joint, peripheral, then the serious ones.</summary>
public static partial class Conditions
{
    /// <summary>Every condition, in clinical order.</summary>
    public static IReadOnlyList<Condition> All => Catalogue.InOrder;

    /// <summary>The condition with an id.</summary>
    /// <param name="id">The permanent id, such as <c>hip-osteoarthritis</c>.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">No condition has this id; the message names the nearest known ones. <see cref="TryGet"/> does not throw.</exception>
    public static Condition Get(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryGet(id, out Condition? condition) ? condition : throw new ArgumentException(Messages.UnknownId("condition", id, KnownIds), nameof(id));
    }

    /// <summary>The condition with an id, if there is one.</summary>
    /// <param name="id">The id; <see langword="null"/> is no condition.</param>
    /// <param name="condition">The condition, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Condition? condition)
    {
        condition = null;
        return id is not null && Catalogue.ById.TryGetValue(id, out condition);
    }

    internal static IEnumerable<string> KnownIds => Catalogue.InOrder.Select(condition => condition.Id);

    /// <summary>The place of the condition in <see cref="All"/>.</summary>
    internal static int IndexOf(Condition condition)
    {
        for (int index = 0; index < All.Count; index++)
        {
            if (ReferenceEquals(All[index], condition))
            {
                return index;
            }
        }

        throw new ArgumentException($"{condition} is not in the catalogue.", nameof(condition));
    }

    /// <summary>Apart, because the order in which the files of a partial class initialise is not defined: these tables are built after all of them.</summary>
    private static class Catalogue
    {
        public static readonly ValueList<Condition> InOrder = ValueList<Condition>.Own(
        [
            LumbarDiscHerniation,
            LumbarSpinalStenosis,
            LumbarSpondylolisthesis,
            LumbarFacetArthropathy,
            NonspecificLowBackPain,
            SacroiliacJointDysfunction,
            Sacroiliitis,
            HipOsteoarthritis,
            AcetabularLabralTear,
            HipAvascularNecrosis,
            IliopsoasDysfunction,
            PiriformisSyndrome,
            GreaterTrochantericPainSyndrome,
            MeralgiaParaesthetica,
            HipFracture,
            CaudaEquinaSyndrome,
            SpinalMalignancy,
            SpinalInfection,
            VertebralFracture,
            VascularClaudication,
            AbdominalAorticAneurysm,
        ]);

        public static readonly Dictionary<string, Condition> ById = InOrder.ToDictionary(condition => condition.Id, StringComparer.Ordinal);
    }
}

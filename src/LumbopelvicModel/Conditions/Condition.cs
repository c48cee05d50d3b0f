using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>A condition that can cause hip, buttock, groin or leg pain, with what explains it, what shows it and how it is managed.</summary>
/// <remarks>
/// <para>Entries of <see cref="Conditions"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</para>
/// <para>How often each finding occurs in it is not typed here: that is in the knowledge base, with its sources.</para>
/// </remarks>
public sealed class Condition : IClaimCarrier
{
    private readonly Lazy<ConditionDetails> _details;

    /// <param name="id">The permanent id.</param>
    /// <param name="name">The name.</param>
    /// <param name="source">The anatomical source.</param>
    /// <param name="isSerious">Whether it is dangerous.</param>
    /// <param name="definition">What it is.</param>
    /// <param name="details">Everything else: no evaluation asks for it, so it is made when somebody does.</param>
    internal Condition(string id, string name, PainSource source, bool isSerious, string definition, Func<ConditionDetails> details)
    {
        Id = id;
        Name = name;
        Source = source;
        IsSerious = isSerious;
        Definition = definition;
        _details = new Lazy<ConditionDetails>(details);
    }

    /// <summary>The permanent id, such as <c>lumbar-spinal-stenosis</c>.</summary>
    public string Id { get; }

    /// <summary>The name, such as "Lumbar spinal stenosis".</summary>
    public string Name { get; }

    /// <summary>The anatomical source; never <see cref="PainSource.Serious"/>.</summary>
    public PainSource Source { get; }

    /// <summary>Whether it is dangerous: missed, it costs function, limb or life.</summary>
    public bool IsSerious { get; }

    /// <summary>The source under which an assessment counts it: <see cref="PainSource.Serious"/> for a serious condition, otherwise <see cref="Source"/>.</summary>
    public PainSource ReportedSource => IsSerious ? PainSource.Serious : Source;

    /// <summary>What it is, for clinicians.</summary>
    public string Definition { get; }

    /// <summary>Other names in use; never <see langword="null"/>.</summary>
    public IReadOnlyList<string> Synonyms => _details.Value.Synonyms;

    /// <summary>How it causes pain, the most typical first.</summary>
    public IReadOnlyList<Mechanism> Mechanisms => _details.Value.Mechanisms;

    /// <summary>What brings it about; empty where no single cause is known.</summary>
    public IReadOnlyList<Cause> Causes => _details.Value.Causes;

    /// <summary>What makes it more likely to develop.</summary>
    public IReadOnlyList<RiskLink> RiskLinks => _details.Value.RiskLinks;

    /// <summary>The nerve roots among L1 to S1 that it may involve, rostral to caudal; empty where it leaves the roots alone.</summary>
    public IReadOnlyList<NerveRoot> Roots => _details.Value.Roots;

    /// <summary>The investigations with their purpose, in the usual order.</summary>
    public IReadOnlyList<InvestigationUse> Investigations => _details.Value.Investigations;

    /// <summary>The management options with their stage, what cannot wait first, then first line, second line, surgery.</summary>
    public IReadOnlyList<ManagementStep> Management => _details.Value.Management;

    /// <summary>
    /// An ICD-10-CM code. It is one that can be billed as it stands: where the code system asks for side, region or encounter, which the catalogue does not know, it is the
    /// code for the unspecified side, the lumbar region and the first encounter; take the more specific one for a patient. Codes change every October:
    /// these were compared with the edition of 2024, and I71.40, M24.159 and M53.3 with pages on that of 2026.
    /// </summary>
    public Coding IcdCode => _details.Value.IcdCode;

    /// <summary>Other ICD-10-CM codes for forms of the same condition, such as stenosis with claudication.</summary>
    public IReadOnlyList<Coding> RelatedIcdCodes => _details.Value.RelatedIcdCodes;

    /// <inheritdoc/>
    public IReadOnlyList<string> Claims => _details.Value.Claims;

    /// <summary>The management options of one stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The steps of that stage in the order of <see cref="Management"/>; empty where there are none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is not a value of the enumeration.</exception>
    public IReadOnlyList<ManagementStep> ManagementAt(ManagementStage stage)
    {
        Guard.Defined(stage);
        return ValueList<ManagementStep>.From(Management.Where(step => step.Stage == stage));
    }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

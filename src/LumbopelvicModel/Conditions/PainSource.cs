namespace LumbopelvicModel;

/// <summary>
/// Where a pain comes from: the first thing that an assessment says. Four places in the body, and <see cref="Serious"/>
/// for what is dangerous wherever it sits.
/// </summary>
public enum PainSource
{
    /// <summary>The lumbar spine and its nerve roots.</summary>
    LumbarSpine = 1,

    /// <summary>The hip joint.</summary>
    HipJoint = 2,

    /// <summary>The sacroiliac joint.</summary>
    SacroiliacJoint = 3,

    /// <summary>A nerve, muscle or tendon outside the spine and the joints.</summary>
    Peripheral = 4,

    /// <summary>Something dangerous: fracture, tumour, infection, cauda equina, vessel. Not an anatomical place.</summary>
    Serious = 5,
}

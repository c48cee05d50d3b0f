namespace LumbopelvicModel;

/// <summary>How one structure relates to another.</summary>
public enum StructureRelation
{
    /// <summary>The first is a part of the second.</summary>
    PartOf = 1,

    /// <summary>The first meets the second at a joint, or joins it to something else.</summary>
    Joins = 2,

    /// <summary>The first runs through the second or lies in it.</summary>
    LiesIn = 3,

    /// <summary>The first spans or attaches to the second, so that load passes from one to the other.</summary>
    AttachesTo = 4,

    /// <summary>The first borders the second and narrows it when it thickens or bulges.</summary>
    Borders = 5,

    /// <summary>The first carries the sensation of the second, so that pain of the one can be felt in the other.</summary>
    Innervates = 6,
}

namespace LumbopelvicModel;

/// <summary>A movement of the leg whose strength is tested when a root is examined. Strength is graded 0 (no contraction) to 5 (normal).</summary>
public enum Movement
{
    /// <summary>Bending the hip: lifting the thigh.</summary>
    HipFlexion = 1,

    /// <summary>Straightening the hip.</summary>
    HipExtension = 2,

    /// <summary>Moving the thigh outwards; on one leg, holding the pelvis level.</summary>
    HipAbduction = 3,

    /// <summary>Moving the thigh inwards.</summary>
    HipAdduction = 4,

    /// <summary>Straightening the knee.</summary>
    KneeExtension = 5,

    /// <summary>Bending the knee.</summary>
    KneeFlexion = 6,

    /// <summary>Lifting the foot; walking on the heels.</summary>
    AnkleDorsiflexion = 7,

    /// <summary>Pressing the foot down; walking or rising on the toes.</summary>
    AnklePlantarFlexion = 8,

    /// <summary>Turning the sole inwards.</summary>
    FootInversion = 9,

    /// <summary>Turning the sole outwards.</summary>
    FootEversion = 10,

    /// <summary>Lifting the great toe.</summary>
    GreatToeExtension = 11,

    /// <summary>Lifting the lateral toes.</summary>
    LateralToeExtension = 12,

    /// <summary>Curling the toes.</summary>
    ToeFlexion = 13,
}

namespace LumbopelvicModel;

/// <summary>The patient's sex, as far as base rates differ by it. Unknown is a <see langword="null"/> <see cref="Sex"/>: it weighs nothing.</summary>
public enum Sex
{
    /// <summary>Female.</summary>
    Female = 1,

    /// <summary>Male.</summary>
    Male = 2,
}

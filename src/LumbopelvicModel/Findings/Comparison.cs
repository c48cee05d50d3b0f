namespace LumbopelvicModel;

/// <summary>How a measured value is compared with a threshold.</summary>
public enum Comparison
{
    /// <summary>Below the threshold, written <c>&lt;</c>.</summary>
    Below = 1,

    /// <summary>At or below the threshold, written <c>&lt;=</c>.</summary>
    AtMost = 2,

    /// <summary>Above the threshold, written <c>&gt;</c>.</summary>
    Above = 3,

    /// <summary>At or above the threshold, written <c>&gt;=</c>.</summary>
    AtLeast = 4,
}

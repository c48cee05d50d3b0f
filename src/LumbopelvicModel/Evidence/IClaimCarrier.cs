namespace LumbopelvicModel;

/// <summary>
/// Something in the library that states what one of the project's source articles says: a muscle, a mechanism, a condition, a way of managing it.
/// The articles (A0 to A4) are patient education on hip pain that comes from the back.
/// </summary>
public interface IClaimCarrier
{
    /// <summary>The ids of the claims, such as <c>A2.03</c>: article, then number; empty where no article says it.</summary>
    IReadOnlyList<string> Claims { get; }
}

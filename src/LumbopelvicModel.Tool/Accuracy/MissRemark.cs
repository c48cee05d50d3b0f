namespace LumbopelvicModel.Tool;

/// <summary>Why a case is answered wrongly, written by hand.</summary>
/// <param name="Of">What is wrong, each once, in the order of <see cref="Miss"/>.</param>
/// <param name="Because">What in the record spoke otherwise, or what the model does not know.</param>
internal sealed record MissRemark(IReadOnlyList<Miss> Of, string Because);

namespace LumbopelvicModel.Benchmarks;

/// <summary>What <see cref="LinqBaseline"/> answers.</summary>
internal sealed record BaselineAnswer(IReadOnlyDictionary<Condition, double> Conditions, IReadOnlyDictionary<PainSource, double> Sources, double Other);

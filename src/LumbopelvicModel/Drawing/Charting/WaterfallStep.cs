namespace LumbopelvicModel.Drawing;

/// <summary>One step on the way from pretest to posttest.</summary>
/// <param name="Id">The id of the rule or instrument, or what the step sums up.</param>
/// <param name="Label">What it is.</param>
/// <param name="Source">What the number rests on, in words.</param>
/// <param name="From">Decibans of odds before it.</param>
/// <param name="To">Decibans of odds after it.</param>
internal sealed record WaterfallStep(string Id, string Label, string Source, double From, double To)
{
    public double Decibans => To - From;
}

using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>The principles and limits of the model.</summary>
public static class Principles
{
    /// <summary>The source of the pain is the first question.</summary>
    public static Principle SourceFirst { get; } = new(
        "source-first",
        "The first question is whether the pain comes from the hip or from the back; an assessment therefore answers with the pain source before it names a condition.",
        "A0.16");

    /// <summary>The spine is a source of pain in hip and buttock.</summary>
    public static Principle SpineHurtsInTheHip { get; } = new(
        "spine-hurts-in-the-hip",
        "Trouble of the spine often shows as pain in hip or buttock, so that the lumbar spine is a candidate for every complaint of the hip region.",
        "A2.01");

    /// <summary>Location tells most, then the response to movement.</summary>
    public static Principle LocationThenMovement { get; } = new(
        "location-then-movement",
        "Where it hurts is the best clue, and how it answers to movement and posture the next; the questions come in that order when they tell equally much.",
        "A2.16");

    /// <summary>The order of the history.</summary>
    public static Principle HistoryBeforeExamination { get; } = new(
        "history-before-examination",
        "History first: where it hurts, what makes it worse, what eases it, what comes with it; then the examination. The categories of the findings follow this order.",
        "A0.08");

    /// <summary>Imaging before a plan, but after history and examination.</summary>
    public static Principle ImageToConfirm { get; } = new(
        "image-to-confirm",
        "History and examination come before any plan, advanced imaging where it would change the plan. An image confirms what they suggest; by itself it finds wear in people who have no pain.",
        "A3.12");

    /// <summary>Hip and back can both be ill.</summary>
    public static Principle BothCanBeIll { get; } = new(
        "both-can-be-ill",
        "Hip and back trouble can coexist, and each can bring on the other; an assessment reports how likely two sources are together and does not force a choice.",
        "A2.16");

    /// <summary>Only a professional can diagnose.</summary>
    public static Principle ProfessionalMustEvaluate { get; } = new(
        "professional-must-evaluate",
        "The library informs and teaches, it does not diagnose: a professional must evaluate the patient.",
        "A2.16",
        "A4.12");

    /// <summary>Referred pain is felt away from where it starts.</summary>
    public static Principle PainIsReferred { get; } = new(
        "pain-is-referred",
        "Referred pain is felt away from its origin: the place of pain is evidence about the source, not the source.",
        "A3.03");

    /// <summary>Stenosis here is lumbar.</summary>
    public static Principle StenosisIsLumbar { get; } = new(
        "stenosis-is-lumbar",
        "Hip pain by stenosis comes from the lumbar spine; cervical or thoracic stenosis is a less likely cause and not modelled. Signs of the upper motor neuron raise a red flag instead.",
        "A1.01");

    /// <summary>Neither mild nor severe pain excludes stenosis.</summary>
    public static Principle SeverityExcludesNothing { get; } = new(
        "severity-excludes-nothing",
        "Pain by stenosis may be mild and occasional or severe and slowly worsening: neither excludes it.",
        "A1.02");

    /// <summary>Groin pain alone does not exclude the spine.</summary>
    public static Principle GroinDoesNotExcludeTheSpine { get; } = new(
        "groin-does-not-exclude-the-spine",
        "Groin pain speaks for the hip joint, yet stenosis and the upper lumbar roots can also be felt there: groin pain alone does not exclude the spine.",
        "A1.03",
        "A2.08");

    /// <summary>How much one side or both weighs is taken from studies.</summary>
    public static Principle SidesWeighByStudies { get; } = new(
        "sides-weigh-by-studies",
        "Pain by stenosis is often on one side, and a compressed root hurts on its own side only; in studies symptoms on both sides favour central stenosis. How much the side weighs is therefore taken from studies.",
        "A1.04",
        "A1.05");

    /// <summary>Conservative care before surgery.</summary>
    public static Principle ConservativeCareFirst { get; } = new(
        "conservative-care-first",
        "Without danger signs surgery is considered only after months of conservative care; progressing weakness or loss of sphincter control does not wait.",
        "A0.04",
        "A1.07");

    /// <summary>Every principle.</summary>
    public static IReadOnlyList<Principle> All { get; } = ValueList<Principle>.Own(
    [
        SourceFirst,
        SpineHurtsInTheHip,
        LocationThenMovement,
        HistoryBeforeExamination,
        ImageToConfirm,
        BothCanBeIll,
        ProfessionalMustEvaluate,
        PainIsReferred,
        StenosisIsLumbar,
        SeverityExcludesNothing,
        GroinDoesNotExcludeTheSpine,
        SidesWeighByStudies,
        ConservativeCareFirst,
    ]);

    /// <summary>The principle with an id, if there is one.</summary>
    /// <param name="id">The id; <see langword="null"/> is no principle.</param>
    /// <param name="principle">The principle, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Principle? principle)
    {
        principle = All.FirstOrDefault(entry => entry.Id == id);
        return principle is not null;
    }
}

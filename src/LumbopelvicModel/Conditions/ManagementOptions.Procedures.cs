namespace LumbopelvicModel;

public static partial class ManagementOptions
{
    /// <summary>Steroid injection at the root.</summary>
    public static ManagementOption EpiduralInjection { get; } = new(
        "epidural-steroid-injection",
        "Steroid injection at the root",
        "Corticosteroid with local anaesthetic around the irritated root or in the epidural space, under image guidance.",
        "Relief of leg pain for weeks to a few months; weak in stenosis. Infection, bleeding and, rarely, nerve injury.",
        claims: ["A0.14"]);

    /// <summary>Joint or tendon injection.</summary>
    public static ManagementOption JointOrTendonInjection { get; } = new(
        "joint-or-tendon-injection",
        "Joint or tendon injection",
        "Local anaesthetic with corticosteroid in or at a joint, bursa or tendon sheath; it may also confirm the source.",
        "Repeated steroid can harm cartilage and tendon; none into a hip that is to be replaced within three months.",
        claims: ["A3.13", "A4.12"]);

    /// <summary>Nerve or muscle injection.</summary>
    public static ManagementOption NerveInjection { get; } = new(
        "nerve-injection",
        "Nerve or muscle injection",
        "Local anaesthetic with corticosteroid around the nerve, or botulinum toxin into the muscle that presses on it.");

    /// <summary>Platelet-rich plasma or stem cells.</summary>
    public static ManagementOption RegenerativeInjection { get; } = new(
        "regenerative-injection",
        "Platelet-rich plasma or stem cells",
        "Injection of the patient's own platelets or of cells at tendon, joint or disc.",
        "Evidence is limited; stem cells belong in trials.",
        claims: ["A3.13"]);

    /// <summary>Radiofrequency neurotomy.</summary>
    public static ManagementOption RadiofrequencyNeurotomy { get; } = new(
        "radiofrequency-neurotomy",
        "Radiofrequency neurotomy",
        "Heat severs the small nerves of facet or sacroiliac joint.",
        "After clear relief by diagnostic blocks; the nerves grow back within about a year.",
        claims: ["A3.13"]);

    /// <summary>Spinal cord stimulation.</summary>
    public static ManagementOption SpinalCordStimulation { get; } = new(
        "spinal-cord-stimulation",
        "Spinal cord stimulation",
        "An implanted electrode over the cord masks lasting leg pain.",
        "For chronic neuropathic pain after everything else, with a trial first; its benefit over placebo is debated.",
        claims: ["A3.13"]);

    /// <summary>Lumbar discectomy.</summary>
    public static ManagementOption LumbarDiscectomy { get; } = new(
        "lumbar-discectomy",
        "Lumbar discectomy",
        "Removal of the herniated part of a disc.",
        "Faster relief of leg pain; after one to two years little difference from conservative care. Sooner with progressive weakness.",
        claims: ["A1.07"]);

    /// <summary>Lumbar decompression.</summary>
    public static ManagementOption LumbarDecompression { get; } = new(
        "lumbar-decompression",
        "Lumbar decompression",
        "Removal of the bone and ligament that narrow canal, recess or foramen.",
        "After months of conservative care without enough relief. The choice follows degeneration, type and level of the stenosis, stability, the share of back pain and general health.",
        claims: ["A0.15", "A1.07"]);

    /// <summary>Lumbar fusion.</summary>
    public static ManagementOption LumbarFusion { get; } = new(
        "lumbar-fusion",
        "Lumbar fusion",
        "Two or more vertebrae are joined, as a rule with decompression.",
        "For some: instability, deformity or a slip that decompression would worsen; more risk and longer recovery.",
        claims: ["A0.15"]);

    /// <summary>Sacroiliac joint fusion.</summary>
    public static ManagementOption SacroiliacFusion { get; } = new(
        "sacroiliac-fusion",
        "Sacroiliac joint fusion",
        "Implants across the sacroiliac joint.",
        "Only after confirmation by blocks and failure of all else.");

    /// <summary>Total hip replacement.</summary>
    public static ManagementOption HipReplacement { get; } = new(
        "hip-replacement",
        "Total hip replacement",
        "Femoral head and socket are replaced.",
        "With coexisting lumbar disease some back or leg pain may stay, and the risk of dislocation is higher when the spine is stiff or fused.");

    /// <summary>Hip arthroscopy.</summary>
    public static ManagementOption HipArthroscopy { get; } = new(
        "hip-arthroscopy",
        "Hip arthroscopy",
        "Repair of the labrum and reshaping of the bony conflict.",
        "Benefit falls with age and is poor once cartilage is worn.");

    /// <summary>Core decompression of the femoral head.</summary>
    public static ManagementOption CoreDecompression { get; } = new(
        "core-decompression",
        "Core decompression of the femoral head",
        "Drilling relieves the pressure in the dying head.",
        "Only before the head has collapsed.");

    /// <summary>Tendon release or repair.</summary>
    public static ManagementOption TendonSurgery { get; } = new(
        "tendon-surgery",
        "Tendon release or repair",
        "Lengthening of a snapping psoas tendon, reattachment of torn gluteal tendons.",
        "Rarely needed.");

    /// <summary>Decompression of a peripheral nerve.</summary>
    public static ManagementOption NerveDecompression { get; } = new(
        "nerve-decompression",
        "Decompression of a peripheral nerve",
        "Release or division of the band or muscle that presses on the nerve.",
        "Rarely needed; after injections have shown that this nerve is the source.");

    /// <summary>Fixation or replacement for hip fracture.</summary>
    public static ManagementOption FractureFixation { get; } = new(
        "fracture-fixation",
        "Fixation or replacement for hip fracture",
        "Screws, nail or prosthesis, by site and displacement.",
        "On the day of admission or the day after: delay costs lives.");

    /// <summary>Vertebroplasty or kyphoplasty.</summary>
    public static ManagementOption VertebralAugmentation { get; } = new(
        "vertebral-augmentation",
        "Vertebroplasty or kyphoplasty",
        "Cement in a collapsed vertebra.",
        "Only for severe pain that does not settle; trials against sham disagree.");

    /// <summary>Spinal decompression and stabilisation.</summary>
    public static ManagementOption SpinalStabilisation { get; } = new(
        "spinal-stabilisation",
        "Spinal decompression and stabilisation",
        "Removal of what presses on the nerves, drainage of pus, and instrumentation where the spine is unstable.");

    /// <summary>Emergency decompression.</summary>
    public static ManagementOption EmergencyDecompression { get; } = new(
        "emergency-decompression",
        "Emergency decompression",
        "Removal of what presses on the cauda equina, as soon as it can be done safely.",
        "Bladder and bowel recover less the longer it waits and the more is already lost.",
        claims: ["A0.04"]);

    /// <summary>Revascularisation.</summary>
    public static ManagementOption Revascularisation { get; } = new(
        "revascularisation",
        "Revascularisation",
        "Angioplasty, stent or bypass of the leg arteries.",
        "When walking stays limited after exercise and risk reduction, or without waiting when the limb is threatened.");

    /// <summary>Surveillance of the aneurysm.</summary>
    public static ManagementOption AneurysmSurveillance { get; } = new(
        "aneurysm-surveillance",
        "Surveillance of the aneurysm",
        "Ultrasound at intervals set by its diameter.");

    /// <summary>Repair of the aneurysm.</summary>
    public static ManagementOption AneurysmRepair { get; } = new(
        "aneurysm-repair",
        "Repair of the aneurysm",
        "A stent graft or an open graft.",
        "Planned at 5.5 cm in men (about 5.0 cm in women), with growth of more than 1 cm a year, or once it hurts; at once on rupture.");
}

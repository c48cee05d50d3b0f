using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>The investigations, in the order in which they are thought of: bedside, images, laboratory and function, then invasive.</summary>
public static class Investigations
{
    /// <summary>History and examination.</summary>
    public static Investigation HistoryAndExamination { get; } = new(
        "history-and-examination",
        "History and examination",
        "History first (where it hurts, what makes it worse, what eases it, what comes with it), then spine, hips, sacroiliac joints, nerves and pulses. No image is read without it.",
        "A0.08",
        "A3.12");

    /// <summary>Bladder scan: urine left after voiding.</summary>
    public static Investigation BladderScan { get; } = new(
        "bladder-scan",
        "Bladder scan after voiding",
        "Residual urine in millilitres. A large residue supports cauda equina syndrome; a small one never excludes it.");

    /// <summary>Ankle-brachial pressure index.</summary>
    public static Investigation AnkleBrachialIndex { get; } = new(
        "ankle-brachial-index",
        "Ankle-brachial pressure index",
        "Systolic pressure at the ankle over that at the arm: 0.90 or less is arterial disease. Stiff arteries (diabetes, renal failure) can read falsely high; a fall after exercise tells more than the value at rest.");

    /// <summary>Plain X-ray.</summary>
    public static Investigation PlainXRay { get; } = new(
        "plain-x-ray",
        "Plain X-ray",
        "The baseline image of bone and alignment, standing where possible. It shows no disc and no nerve, and is normal in early necrosis, early infection and many fractures.",
        "A0.11");

    /// <summary>Flexion-extension X-ray of the lumbar spine.</summary>
    public static Investigation FlexionExtensionXRay { get; } = new(
        "flexion-extension-x-ray",
        "Flexion-extension X-rays",
        "Lateral films bent forwards and backwards: they show whether one vertebra moves on the next.",
        "A0.11");

    /// <summary>Magnetic resonance imaging.</summary>
    public static Investigation Mri { get; } = new(
        "mri",
        "Magnetic resonance imaging",
        "Disc, canal, root, marrow, tendon and cartilage. Bulges and narrowing are common without pain, so that the image must fit the side and level of the complaint.",
        "A0.11",
        "A3.12");

    /// <summary>Magnetic resonance arthrography of the hip.</summary>
    public static Investigation MrArthrography { get; } = new(
        "mr-arthrography",
        "Magnetic resonance arthrography",
        "Contrast in the hip joint outlines labrum and cartilage; labral tears are also common in people without pain.");

    /// <summary>Computed tomography.</summary>
    public static Investigation Ct { get; } = new(
        "ct",
        "Computed tomography",
        "Bone in detail; with myelography it shows the canal where magnetic resonance imaging cannot be done.",
        "A0.11");

    /// <summary>Computed tomography angiography.</summary>
    public static Investigation CtAngiography { get; } = new(
        "ct-angiography",
        "Computed tomography angiography",
        "The aorta and the arteries of the legs, for planning a repair and in suspected rupture of a stable patient.");

    /// <summary>Ultrasound.</summary>
    public static Investigation Ultrasound { get; } = new(
        "ultrasound",
        "Ultrasound",
        "Tendon, bursa, effusion, nerve and aorta at the bedside; it also guides a needle.");

    /// <summary>Bone density measurement.</summary>
    public static Investigation BoneDensity { get; } = new(
        "bone-density",
        "Bone density measurement",
        "Dual-energy X-ray absorptiometry of spine and hip: how weak the bone is, after a fracture from a minor fall or on steroids.");

    /// <summary>Blood tests.</summary>
    public static Investigation BloodTests { get; } = new(
        "blood-tests",
        "Blood tests",
        "Blood count, C-reactive protein and erythrocyte sedimentation rate for infection and inflammation; calcium and protein electrophoresis for malignancy; HLA-B27 for spondyloarthritis; blood cultures with fever.");

    /// <summary>Electromyography and nerve conduction studies.</summary>
    public static Investigation Electromyography { get; } = new(
        "electromyography",
        "Electromyography and nerve conduction",
        "Tells root from peripheral nerve and old from recent damage. Denervation takes about three weeks to show, and a purely sensory root lesion leaves it normal.");

    /// <summary>Diagnostic block: local anaesthetic at the suspected source.</summary>
    public static Investigation DiagnosticBlock { get; } = new(
        "diagnostic-block",
        "Diagnostic block",
        "Local anaesthetic placed under image guidance at joint, root or nerve: clear, passing relief of the familiar pain names the source. The most direct way to settle hip against spine when both look ill.");

    /// <summary>Biopsy.</summary>
    public static Investigation Biopsy { get; } = new(
        "biopsy",
        "Image-guided biopsy or aspiration",
        "Tissue or fluid for histology and culture, if possible before antibiotics and without crossing a plane that tumour surgery needs.");

    /// <summary>Every investigation.</summary>
    public static IReadOnlyList<Investigation> All { get; } = ValueList<Investigation>.Own(
    [
        HistoryAndExamination,
        BladderScan,
        AnkleBrachialIndex,
        PlainXRay,
        FlexionExtensionXRay,
        Mri,
        MrArthrography,
        Ct,
        CtAngiography,
        Ultrasound,
        BoneDensity,
        BloodTests,
        Electromyography,
        DiagnosticBlock,
        Biopsy,
    ]);

    /// <summary>The investigation with an id, if there is one.</summary>
    /// <param name="id">The id; <see langword="null"/> is no investigation.</param>
    /// <param name="investigation">The investigation, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Investigation? investigation)
    {
        investigation = All.FirstOrDefault(entry => entry.Id == id);
        return investigation is not null;
    }
}

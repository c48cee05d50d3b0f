namespace LumbopelvicModel;

public static partial class ManagementOptions
{
    /// <summary>Non-steroidal anti-inflammatory drug.</summary>
    public static ManagementOption AntiInflammatory { get; } = new(
        "nonsteroidal-anti-inflammatory",
        "Non-steroidal anti-inflammatory drug",
        "Such as ibuprofen or naproxen, also over the counter; the lowest dose for the shortest time.",
        "Stomach, kidney and heart set the limits, more so in old age and with anticoagulants.",
        claims: ["A0.12", "A1.06"]);

    /// <summary>Paracetamol or another non-opioid analgesic.</summary>
    public static ManagementOption Paracetamol { get; } = new(
        "paracetamol",
        "Paracetamol or another non-opioid analgesic",
        "Simple pain relief; non-opioid analgesics are preferred to opioids.",
        "Paracetamol alone does little for back pain; opioids only briefly, with the risk of dependence in mind.",
        claims: ["A0.12", "A4.12"]);

    /// <summary>Muscle relaxant.</summary>
    public static ManagementOption MuscleRelaxant { get; } = new(
        "muscle-relaxant",
        "Muscle relaxant",
        "For days, where spasm is painful.",
        "Drowsiness and falls; some cause dependence.",
        claims: ["A0.12"]);

    /// <summary>Antidepressant as an analgesic.</summary>
    public static ManagementOption Antidepressant { get; } = new(
        "antidepressant",
        "Antidepressant as an analgesic",
        "A tricyclic or duloxetine in low dose, for long-standing pain or pain of nerve origin.",
        "Modest effect; side effects in the elderly.",
        claims: ["A0.12"]);

    /// <summary>Medicine for neuropathic pain.</summary>
    public static ManagementOption NeuropathicPainMedicine { get; } = new(
        "neuropathic-pain-medicine",
        "Medicine for neuropathic pain",
        "Such as gabapentin or pregabalin, for pain of a peripheral nerve.",
        "Little or no benefit in sciatica and stenosis, with drowsiness and dependence.");

    /// <summary>Biological or targeted therapy.</summary>
    public static ManagementOption DiseaseModifyingTherapy { get; } = new(
        "disease-modifying-therapy",
        "Biological or targeted therapy",
        "An inhibitor of tumour necrosis factor or interleukin 17, or a Janus kinase inhibitor, by a rheumatologist.",
        "Exclude latent tuberculosis and other infection first.");

    /// <summary>Antimicrobial therapy.</summary>
    public static ManagementOption Antimicrobials { get; } = new(
        "antimicrobials",
        "Antimicrobial therapy",
        "Weeks of an antibiotic chosen by culture.",
        "Cultures first, unless the patient is septic or losing nerve function.");

    /// <summary>Oncological treatment.</summary>
    public static ManagementOption OncologicalCare { get; } = new(
        "oncological-care",
        "Oncological treatment",
        "Systemic therapy, radiotherapy, bone-modifying agents; dexamethasone at once where the cord or cauda equina is threatened.");
}

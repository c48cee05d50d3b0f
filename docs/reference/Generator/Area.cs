namespace LumbopelvicModel.Reference;

/// <summary>A page of the reference: the public types of one folder of the sources.</summary>
/// <param name="Title">The heading, such as "Findings".</param>
/// <param name="About">What is found there, in a sentence.</param>
/// <param name="Folder">The folder beneath the library; the longest one that holds the file of a type decides.</param>
internal sealed record Area(string Title, string About, string Folder)
{
    /// <summary>In the order in which a reader meets them.</summary>
    public static readonly Area[] All =
    [
        new("Presentations", "What is known of a patient: findings, measurements, a presentation, and its JSON.", "Findings"),
        new("Catalogue of findings", "Every finding with its id.", "Findings/Catalogue"),
        new("Evaluation", "From a presentation to an assessment, its reasons, ranges and next questions; many cases at once; simulated patients and calibration.", "Evaluation"),
        new("Conditions", "The conditions, and how they come about, are investigated and treated.", "Conditions"),
        new("Anatomy", "Nerve roots, dermatomes, myotomes, muscles, peripheral nerves, body regions.", "Anatomy"),
        new("Evidence", "Frequencies, probabilities, likelihood ratios and the studies behind them.", "Evidence"),
        new("Knowledge", "Rules, scores, red flags and profiles, and a knowledge base of your own.", "Knowledge"),
        new("Drawing", "Pictures as SVG.", "Drawing"),
        new("Reading", "What is wrong with a text that was refused.", "Reading"),
    ];

    public string File => Title.ToLowerInvariant().Replace(' ', '-') + ".md";
}

using System.Reflection;
using System.Text.Json;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>
/// The built-in knowledge base from the files under <c>Knowledge/Data</c>. They never change without a build, so what <see cref="KnowledgeBaseReader"/>
/// checks of the whole is checked by a test; here it would only cost every start.
/// </summary>
internal static class EmbeddedKnowledge
{
    // What no evaluation asks for; each of these files holds that one section.
    private const string Citations = "citations.json";
    private const string Disagreements = "disagreements.json";
    private const string Unweighed = "unweighed.json";

    private const string Schema = "knowledge-base.schema.json";

    public static KnowledgeBase Read()
    {
        string[] names = Assembly.GetExecutingAssembly().GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        return new KnowledgeBase(Sections(names, isLater: false).ToParts() with
        {
            CitationsLater = new(() => ValueList<Citation>.From(Sections([Citations], isLater: true).Citations)),
            DisagreementsLater = new(() => ValueList<Disagreement>.From(Sections([Disagreements], isLater: true).Disagreements)),
            UnweighedLater = new(() => ValueList<UnweighedFinding>.From(Sections([Unweighed], isLater: true).Unweighed)),
        }, isChecked: true);
    }

    private static KnowledgeSections Sections(string[] names, bool isLater)
    {
        var sections = new KnowledgeSections();
        var issues = new List<InputIssue>();
        foreach (string name in names)
        {
            if (name.EndsWith(".json", StringComparison.Ordinal) && name != Schema && (name is Citations or Disagreements or Unweighed) == isLater)
            {
                using JsonDocument document = JsonDocument.Parse(Content(name));
                KnowledgeSectionReader.Read(new JsonPlace(document.RootElement, "$", name, issues), sections);
            }
        }

        return issues.Count == 0 ? sections : throw new InvalidKnowledgeException(issues);
    }

    private static byte[] Content(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}

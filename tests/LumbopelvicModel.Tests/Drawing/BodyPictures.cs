using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>Pictures of the body of every kind, from the empty to the full.</summary>
internal static class BodyPictures
{
    public static TheoryData<string, string> Names => Pictures.InEveryTheme(Kinds.Keys);

    public static SortedDictionary<string, Func<Theme, SvgPicture>> Kinds { get; } = All();

    private static SortedDictionary<string, Func<Theme, SvgPicture>> All()
    {
        var all = new SortedDictionary<string, Func<Theme, SvgPicture>>(StringComparer.Ordinal) { ["dermatomes"] = BodyMap.Dermatomes };
        foreach (NerveRoot root in NerveRoots.All)
        {
            all["root " + root] = theme => BodyMap.Root(root, theme);
        }

        (string, Presentation)[] patients =
        [
            ("nobody", Presentation.Empty),
            ("sciatica", Patients.Sciatica),
            ("sciatica left", Patients.Sciatica.On(Side.Left)),
            ("sciatica right", Patients.Sciatica.On(Side.Right)),
            ("emergency", Patients.Emergency),
            ("nothing there", Patients.NothingThere),
            ("everything left", Patients.Everything.On(Side.Left)),
            ("everything right", Patients.Everything.On(Side.Right)),
            ("everything in the midline", Patients.Everything.On(Side.Midline)),
        ];
        foreach ((string name, Presentation presentation) in patients)
        {
            all["presentation " + name] = theme => BodyMap.Presentation(presentation, theme);
            all["assessment " + name] = theme => BodyMap.Assessment(Evaluator.Default.Evaluate(presentation), theme);
        }

        return all;
    }
}

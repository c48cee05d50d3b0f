using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>Pictures of every kind, from the empty to the full.</summary>
internal static class Pictures
{
    public static Presentation Sciatica { get; } = Presentation.Empty.WithId("Sciatica & <others>").WithAge(44).WithSex(Sex.Female)
        .Present(
            Findings.Pain.LowBack,
            Findings.Pain.Buttock,
            Findings.Pain.PosteriorThigh,
            Findings.Pain.LateralLeg,
            Findings.Numbness.LateralLeg,
            Findings.Numbness.GreatToe,
            Findings.SensoryLoss.GreatToe,
            Findings.Sign.CrossedStraightLegRaise)
        .Absent(Findings.Pain.Groin, Findings.Numbness.Saddle);

    public static Presentation Emergency { get; } = Presentation.Empty.On(Side.Bilateral)
        .Present(Findings.Pain.LowBack, Findings.Pain.Leg, Findings.Numbness.Saddle, Findings.Symptom.BladderRetention);

    /// <summary>Pain, numbness and sensory loss everywhere: the most that a picture has to hold.</summary>
    public static Presentation Everything { get; } = Presentation.Empty.WithId(new string('W', 200)).WithAge(100).WithSex(Sex.Male).Present(
    [
        .. BodyRegions.All.Select(Findings.Pain.In),
        .. BodyRegions.All.Select(Findings.Numbness.In),
        .. BodyRegions.All.Select(Findings.SensoryLoss.In),
        Findings.Course.Bilateral,
        Findings.Sign.CrossedStraightLegRaise,
        Findings.Sign.StraightLegRaiseBilateral,
    ]);

    public static Presentation NothingThere { get; } = Presentation.Empty.On(Side.Left).Absent([.. BodyRegions.All.Select(Findings.Pain.In), .. BodyRegions.All.Select(Findings.SensoryLoss.In)]);

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (string name in ByName.Keys)
            {
                foreach (Theme theme in Theme.All)
                {
                    names.Add(name, theme.Id);
                }
            }

            return names;
        }
    }

    private static SortedDictionary<string, Func<Theme, SvgPicture>> ByName { get; } = Kinds();

    public static SvgPicture Draw(string name, string theme) => ByName[name](Theme.All.Single(known => known.Id == theme));

    public static IEnumerable<SvgPicture> All() => ByName.Values.SelectMany(draw => Theme.All.Select(draw));

    private static SortedDictionary<string, Func<Theme, SvgPicture>> Kinds()
    {
        var all = new SortedDictionary<string, Func<Theme, SvgPicture>>(StringComparer.Ordinal) { ["dermatomes"] = BodyMap.Dermatomes };
        foreach (NerveRoot root in NerveRoots.All)
        {
            all["root " + root] = theme => BodyMap.Root(root, theme);
        }

        (string, Presentation)[] patients =
        [
            ("nobody", Presentation.Empty),
            ("sciatica", Sciatica),
            ("sciatica left", Sciatica.On(Side.Left)),
            ("sciatica right", Sciatica.On(Side.Right)),
            ("emergency", Emergency),
            ("nothing there", NothingThere),
            ("everything left", Everything.On(Side.Left)),
            ("everything right", Everything.On(Side.Right)),
            ("everything in the midline", Everything.On(Side.Midline)),
        ];
        foreach ((string name, Presentation presentation) in patients)
        {
            all["presentation " + name] = theme => BodyMap.Presentation(presentation, theme);
            all["assessment " + name] = theme => BodyMap.Assessment(Evaluator.Default.Evaluate(presentation), theme);
        }

        return all;
    }
}

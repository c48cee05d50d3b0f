namespace LumbopelvicModel.Drawing;

/// <summary>The skin of every root on one body.</summary>
internal static class DermatomePicture
{
    private const string Title = "Dermatomes L1 to S1";

    public static SvgPicture Draw(Theme theme)
    {
        ViewLayout layout = ViewLayout.ForRight(between: 104);
        double columnX = layout.End + 14;
        var canvas = new Canvas((int)columnX + 330 + (int)Canvas.Margin, 976, theme);
        canvas.Heading(Title, "Which nerve root supplies which skin, how well the sources agree on it, and where sensation is tested");
        canvas.Open("defs");
        FigureDrawing.Define(canvas);
        foreach (NerveRoot root in NerveRoots.All)
        {
            DermatomeFill.Define(canvas, root);
        }

        canvas.Close("defs");
        foreach (BodyFigure figure in BodyFigure.All)
        {
            FigureDrawing.Draw(canvas, figure, layout.XOf(figure), ViewLayout.Top, 1, () => Paint(canvas, figure));
            layout.Draw(canvas, figure, Callouts(layout, figure));
        }

        foreach (KeyPoint point in KeyPoint.All)
        {
            point.Draw(canvas, layout.XOf(point.Figure), ViewLayout.Top, Side.Left);
        }

        Legend(canvas, columnX);
        canvas.Notice();
        return canvas.ToPicture(Title, Description());
    }

    /// <summary>What is agreed lies below what is disputed, which is drawn in lines and leaves it to be seen.</summary>
    private static void Paint(Canvas canvas, BodyFigure figure)
    {
        foreach ((NerveRoot root, DermatomeRegion entry) in NerveRoots.All
            .SelectMany(root => root.Dermatome.Regions.Select(entry => (root, entry)))
            .OrderBy(painted => painted.entry.Grade))
        {
            DermatomeFill.Paint(canvas, figure, root, entry, FigureDrawing.Sides);
        }
    }

    private static IEnumerable<Callout> Callouts(ViewLayout layout, BodyFigure figure) =>
        from shape in figure.Shapes
        where shape.Region.View != BodyView.Both || figure.View == BodyView.Front
        let details = Grades(shape.Region)
        where details.Count > 0
        select layout.CalloutAt(figure, shape.Region, string.Join(", ", details));

    /// <summary>The roots of a region by grade, such as "L3 core" and "L4 disputed".</summary>
    private static IReadOnlyList<string> Grades(BodyRegion region) =>
    [
        .. Enum.GetValues<DermatomeGrade>()
            .Select(grade => (Name: DermatomeFill.NameOf(grade), Roots: string.Join(' ', NerveRoots.All.Where(root => root.Dermatome.GradeOf(region) == grade))))
            .Where(entry => entry.Roots.Length > 0)
            .Select(entry => $"{entry.Roots} {entry.Name}"),
    ];

    private static void Legend(Canvas canvas, double x)
    {
        NerveRoot sample = NerveRoots.L5;
        TextColumn column = new TextColumn(canvas, x, ViewLayout.Top - 12, 330)
            .Heading("How well the sources agree")
            .Entry(DermatomeFill.FillOf(canvas, sample, DermatomeGrade.Core), "Core: most sources say so")
            .Entry(DermatomeFill.FillOf(canvas, sample, DermatomeGrade.Usual), "Usual: some say so, none against")
            .Entry(DermatomeFill.FillOf(canvas, sample, DermatomeGrade.Disputed), "Disputed: other maps give it to another root")
            .Entry(canvas.Colours.Skin, "No root from L1 to S1 is named")
            .Space(8)
            .Heading("Key sensory points (rings)");
        foreach (NerveRoot root in NerveRoots.All)
        {
            column.Entry(canvas.Colours.Of(root), $"{root.Id}: {root.Dermatome.KeySensoryPoint}");
        }

        column.Space(8).Heading("How to read it")
            .Paragraph("Neighbouring roots overlap and people differ: the borders are drawn sharper than they are. Root pain keeps to this map less well than numbness does. Where L4 and L5 meet on the shin the sources draw no line. Below S1, not drawn: other maps give the buttock and the back of the thigh to S2; S2 to S5 supply the saddle area. Both sides are alike.", isMuted: true);
    }

    private static string Description() =>
        "Front and back of the body. " + string.Join(" ", NerveRoots.All.Select(root =>
            $"{root.Id}: {string.Join(", ", root.Dermatome.Regions.Select(entry => $"{entry.Region.Name.ToLowerInvariant()} ({DermatomeFill.NameOf(entry.Grade)})"))}."));
}

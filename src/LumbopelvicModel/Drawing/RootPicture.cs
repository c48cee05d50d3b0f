namespace LumbopelvicModel.Drawing;

/// <summary>One root: its skin on the right of the body, where its pain is felt on the left, and beside them the spine and what to test.</summary>
internal static class RootPicture
{
    private const double ColumnWidth = 372;

    public static SvgPicture Draw(NerveRoot root, Theme theme)
    {
        ViewLayout layout = ViewLayout.ForRight(between: 104);
        double columnX = layout.End + 14;
        var canvas = new Canvas((int)(columnX + ColumnWidth + Canvas.Margin), 1030, theme);
        string title = $"Nerve root {root.Id}";
        canvas.Heading(title, "On the patient's right the skin that it supplies, on the left where its pain is felt: both sides are alike");
        canvas.Open("defs");
        FigureDrawing.Define(canvas);
        DermatomeFill.Define(canvas, root);
        Complaint.Pain.Define(canvas);
        canvas.Close("defs");
        foreach (BodyFigure figure in BodyFigure.All)
        {
            FigureDrawing.Draw(canvas, figure, layout.XOf(figure), ViewLayout.Top, 1, () => Paint(canvas, figure, root));
            layout.Draw(canvas, figure, Callouts(layout, figure, root));
            int right = figure.DirectionOf(Side.Right);
            canvas.Label("skin", layout.XOf(figure) + (right * 62), ViewLayout.Bottom + 20, Canvas.TextSize, TextAnchor.Middle, isBold: true);
            canvas.Label("pain", layout.XOf(figure) - (right * 62), ViewLayout.Bottom + 20, Canvas.TextSize, TextAnchor.Middle, isBold: true);
        }

        KeyPoint point = KeyPoint.All.First(point => ReferenceEquals(point.Root, root));
        point.Draw(canvas, layout.XOf(point.Figure), ViewLayout.Top, Side.Left);
        Legend(canvas, root);
        new SpineSchematic(canvas, columnX + 118, ViewLayout.Top + 36).Draw(root);
        Facts(new TextColumn(canvas, columnX, ViewLayout.Top + 36 + SpineSchematic.Height, ColumnWidth), root);
        canvas.Notice();
        return canvas.ToPicture(title, Description(root));
    }

    private static void Paint(Canvas canvas, BodyFigure figure, NerveRoot root)
    {
        foreach (DermatomeRegion entry in root.Dermatome.Regions)
        {
            DermatomeFill.Paint(canvas, figure, root, entry, FigureDrawing.SidesFor(figure, entry.Region, [Side.Right]));
        }

        PatientMarks.Paint(canvas, figure, Complaint.Pain, root.PainReferral.Where(figure.Shows), [Side.Left]);
    }

    private static IEnumerable<Callout> Callouts(ViewLayout layout, BodyFigure figure, NerveRoot root) =>
        from entry in root.Dermatome.Regions
        where figure.View == BodyView.Front ? entry.Region.View != BodyView.Back : entry.Region.View == BodyView.Back
        let grade = DermatomeFill.NameOf(entry.Grade)
        select DermatomePart.Of(root, entry.Region) is { } part
            ? layout.CalloutAt(figure, part.AnchorX, part.AnchorY, entry.Region, grade)
            : layout.CalloutAt(figure, entry.Region, grade);

    private static void Legend(Canvas canvas, NerveRoot root)
    {
        double x = Canvas.Margin;
        double y = canvas.Height - 50;
        foreach ((string fill, string text) in new[]
        {
            (DermatomeFill.FillOf(canvas, root, DermatomeGrade.Core), "Core: most sources"),
            (DermatomeFill.FillOf(canvas, root, DermatomeGrade.Usual), "Usual: some sources"),
            (DermatomeFill.FillOf(canvas, root, DermatomeGrade.Disputed), "Disputed"),
            (Complaint.Pain.Fill, "Pain of the root"),
        })
        {
            canvas.Rectangle(x, y - 13, 30, 16, ("rx", "3"), ("fill", fill), ("stroke", canvas.Colours.Rule));
            canvas.Label(text, x + 38, y);
            x += 38 + TextMetrics.Width(text, Canvas.TextSize) + 20;
        }
    }

    private static void Facts(TextColumn column, NerveRoot root)
    {
        column.Heading("Movements");
        if (root.Myotome.KeyMuscle is { } key)
        {
            column.Paragraph($"{Capital(key.Action.ToName())}: {Names(key.Muscles)} (key muscle)");
        }

        foreach (MyotomeMovement movement in root.Myotome.OtherMovements)
        {
            column.Paragraph($"{Capital(movement.Movement.ToName())}: {Names(movement.Muscles)}", isMuted: true);
        }

        column.Space(6).Heading("Reflex");
        IEnumerable<string> reflexes = root.Reflexes.Select(reflex => ReferenceEquals(reflex.MainRoot, root) ? reflex.Name : $"{reflex.Name} (a share; mainly {reflex.MainRoot.Id})")
            .Concat(root.SuperficialReflexes.Select(reflex => reflex.Name));
        column.Paragraph(string.Join("; ", reflexes.DefaultIfEmpty("None")));
        column.Space(6).Heading("Tension tests").Paragraph(string.Join("; ", root.TensionTests.Select(test => test.Name).DefaultIfEmpty("None")));
        column.Space(6).Heading("Key sensory point").Paragraph(root.Dermatome.KeySensoryPoint);
    }

    private static string Description(NerveRoot root) =>
        $"Skin: {string.Join(", ", root.Dermatome.Regions.Select(entry => $"{entry.Region.Name.ToLowerInvariant()} ({DermatomeFill.NameOf(entry.Grade)})"))}. "
        + $"Pain: {string.Join(", ", root.PainReferral.Select(region => region.Name.ToLowerInvariant()))}. "
        + $"Discs that press on it: {string.Join(", ", root.Compressions)}.";

    private static string Names(IEnumerable<Muscle> muscles) => string.Join(", ", muscles.Select(muscle => muscle.Name.ToLowerInvariant()));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

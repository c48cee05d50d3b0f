using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Drawing;

/// <summary>
/// The colours of a picture. Everything that a colour says is also said by a pattern, a place or a word, so that the three themes differ in
/// nothing but their colours and each is legible without them.
/// </summary>
/// <remarks>The six root colours are told apart by people with the common forms of colour blindness (the "bright" scheme of Paul Tol).</remarks>
public sealed record Theme
{
    private Theme(string id, ThemeColours colours)
    {
        Id = id;
        Colours = colours;
    }

    /// <summary>Dark lines on white, for screens and documents.</summary>
    public static Theme Light { get; } = new("light", new ThemeColours
    {
        Background = "#ffffff",
        Text = "#1c2730",
        Muted = "#52606b",
        Rule = "#aab4bc",
        Skin = "#f7eee6",
        Outline = "#6b5a50",
        Crease = "#8a7468",
        Pain = "#c02434",
        Numbness = "#1f5fa6",
        SensoryLoss = "#4b2a7b",
        Typical = "#b0421a",
        Bone = "#efe6d8",
        Disc = "#b9cfdb",
        Bar = "#2c6e9b",
        Against = "#a8480f",
        Roots = ["#aa3377", "#4477aa", "#ccbb44", "#228833", "#ee6677", "#55b8dd"],
    });

    /// <summary>Light lines on near black, for dark screens.</summary>
    public static Theme Dark { get; } = new("dark", new ThemeColours
    {
        Background = "#12171c",
        Text = "#f1f4f6",
        Muted = "#b1bcc5",
        Rule = "#5d6a74",
        Skin = "#3a3431",
        Outline = "#cdbcae",
        Crease = "#a08f83",
        Pain = "#ff7b86",
        Numbness = "#7cc0ff",
        SensoryLoss = "#d9b8ff",
        Typical = "#ff9d66",
        Bone = "#5a534b",
        Disc = "#4d6b7c",
        Bar = "#6cb4e4",
        Against = "#ffa45c",
        Roots = ["#d36ba6", "#6fa0d2", "#d9ca5c", "#4db35f", "#f4808e", "#7ad4f2"],
    });

    /// <summary>Greys only, for paper.</summary>
    public static Theme Print { get; } = new("print", new ThemeColours
    {
        Background = "#ffffff",
        Text = "#000000",
        Muted = "#404040",
        Rule = "#8c8c8c",
        Skin = "#fafafa",
        Outline = "#303030",
        Crease = "#707070",
        Pain = "#787878",
        Numbness = "#000000",
        SensoryLoss = "#1a1a1a",
        Typical = "#333333",
        Bone = "#f0f0f0",
        Disc = "#c4c4c4",
        Bar = "#4d4d4d",
        Against = "#202020",
        Roots = ["#7a7a7a", "#b4b4b4", "#8f8f8f", "#c6c6c6", "#6a6a6a", "#a4a4a4"],
    });

    /// <summary>Every theme.</summary>
    public static IReadOnlyList<Theme> All { get; } = ValueList<Theme>.Own([Light, Dark, Print]);

    /// <summary>The permanent id, such as <c>light</c>.</summary>
    public string Id { get; }

    /// <summary>
    /// CSS that shows pictures of <see cref="Light"/> in the colours of this theme where they stand in a page: for a page that follows the
    /// setting of its reader, put it into <c>@media (prefers-color-scheme: dark)</c>.
    /// </summary>
    public string PageStyle => string.Concat(
        from colour in Light.Colours.All.Zip(Colours.All)
        where colour.First != colour.Second
        from attribute in (string[])["fill", "stroke", "stop-color"]
        select $"[{attribute}=\"{colour.First}\"]{{{attribute}:{colour.Second}}}\n");

    internal ThemeColours Colours { get; }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

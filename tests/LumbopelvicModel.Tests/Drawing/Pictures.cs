using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>Pictures of every kind, of the body and of charts, by their names.</summary>
internal static class Pictures
{
    public static TheoryData<string, string> Names => InEveryTheme(ByName.Keys);

    private static Dictionary<string, Func<Theme, SvgPicture>> ByName { get; } = new([.. BodyPictures.Kinds, .. ChartPictures.Kinds], StringComparer.Ordinal);

    public static TheoryData<string, string> InEveryTheme(IEnumerable<string> names)
    {
        var all = new TheoryData<string, string>();
        foreach (string name in names)
        {
            foreach (Theme theme in Theme.All)
            {
                all.Add(name, theme.Id);
            }
        }

        return all;
    }

    public static SvgPicture Draw(string name, string theme) => ByName[name](Theme.All.Single(known => known.Id == theme));

    public static IEnumerable<SvgPicture> All() => ByName.Values.SelectMany(draw => Theme.All.Select(draw));
}

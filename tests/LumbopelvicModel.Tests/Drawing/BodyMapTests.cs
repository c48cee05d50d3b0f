using System.Xml.Linq;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>What holds of every picture of the body, beside what holds of all pictures.</summary>
public class BodyMapTests
{
    [Theory]
    [MemberData(nameof(BodyPictures.Names), MemberType = typeof(BodyPictures))]
    public void Patterns_are_kept_in_the_picture(string name, string theme) => Assert.NotEmpty(new ParsedPicture(Pictures.Draw(name, theme)).References);

    [Fact]
    public void Text_that_looks_like_an_id_stays_as_it_is()
    {
        const string Name = " id=\"a\" href=\"#a\" fill=\"url(#a)\"";

        Assert.EndsWith(Name, XDocument.Parse(BodyMap.Presentation(Presentation.Empty.WithId(Name)).ToString()).Root!.Elements().First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_theme_a_picture_is_light()
    {
        Assert.Equal(BodyMap.Dermatomes(Theme.Light), BodyMap.Dermatomes());
        Assert.NotEqual(BodyMap.Dermatomes(Theme.Dark), BodyMap.Dermatomes());
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("presentation", () => BodyMap.Presentation(null!));
        Assert.Throws<ArgumentNullException>("assessment", () => BodyMap.Assessment(null!));
        Assert.Throws<ArgumentNullException>("root", () => BodyMap.Root(null!));
    }

    [Fact]
    public void What_XML_cannot_say_in_the_name_of_a_case_does_not_break_the_picture()
    {
        SvgPicture picture = BodyMap.Presentation(Presentation.Empty.WithId("a\u0001b\uD800c\uFFFF<&\"☃"));

        Assert.Contains("☃", new ParsedPicture(picture).ById("title").Value, StringComparison.Ordinal);
    }
}

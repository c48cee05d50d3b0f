using System.Text;

namespace LumbopelvicModel.Tests;

public sealed class PresentationReaderTests
{
    [Fact]
    public void Read_EveryMember_BuildsThePresentation()
    {
        Presentation presentation = PresentationReader.Read("""
            {"id":"case-1","age":68,"sex":"female","side":"right","present":["pain.groin"],"absent":["worse.walking"],"measurements":{"hip-internal-rotation":35}}
            """).GetValueOrThrow();
        Assert.Equal(
            Presentation.Empty.WithId("case-1").WithAge(68).WithSex(Sex.Female).On(Side.Right).Present(Findings.Pain.Groin).Absent(Findings.Worse.Walking).With(Measurements.HipInternalRotation, 35),
            presentation);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData(" \t\r\n{ }\n")]
    [InlineData("""{"id":null,"age":null,"sex":null,"side":null,"present":null,"absent":null,"measurements":null}""")]
    [InlineData("""{"sex":"unknown","side":"unknown","present":[],"absent":[],"measurements":{"hip-flexion":null}}""")]
    [InlineData("""{"expected":{"a":[1]},"kind":1,"partial":true,"citation":"c","url":null,"notExpressible":[{}],"note":"n"}""")]
    public void Read_NothingKnown_IsEmpty(string json) => Assert.Equal(Presentation.Empty, PresentationReader.Read(json).GetValueOrThrow());

    [Fact]
    public void Read_ByteOrderMark_IsSkipped()
    {
        Assert.Equal(Presentation.Empty.WithAge(5), PresentationReader.Read("\uFEFF{\"age\":5}").GetValueOrThrow());
        InputIssue issue = Assert.Single(PresentationReader.Read("\uFEFF{\"agee\":5}").Issues);
        Assert.Equal((1, 2), (issue.Line, issue.Column));
    }

    [Theory]
    [InlineData("male", Sex.Male)]
    [InlineData("female", Sex.Female)]
    public void Read_Sex_IsTaken(string id, Sex expected) => Assert.Equal(expected, PresentationReader.Read($$"""{"sex":"{{id}}"}""").GetValueOrThrow().Sex);

    [Theory]
    [InlineData("left", Side.Left)]
    [InlineData("right", Side.Right)]
    [InlineData("bilateral", Side.Bilateral)]
    [InlineData("midline", Side.Midline)]
    public void Read_Side_IsTaken(string id, Side expected)
    {
        Assert.Equal(expected, PresentationReader.Read($$"""{"side":"{{id}}"}""").GetValueOrThrow().Side);
        Assert.Equal(id, expected.ToId());
    }

    // What a note stands beside is read by the strict reader.
    [Theory]
    [InlineData("left", Side.Left)]
    [InlineData("right", Side.Right)]
    [InlineData("bilateral", Side.Bilateral)]
    [InlineData("midline", Side.Midline)]
    [InlineData("unknown", null)]
    public void Read_SideBesideANote_IsTaken(string id, Side? expected) =>
        Assert.Equal(expected, PresentationReader.Read($$"""{"note":"n","side":"{{id}}"}""").GetValueOrThrow().Side);

    [Theory]
    [InlineData("idd", "id")]
    [InlineData("agee", "age")]
    [InlineData("sexx", "sex")]
    [InlineData("sied", "side")]
    [InlineData("abset", "absent")]
    [InlineData("measurments", "measurements")]
    public void Read_AMistypedMember_NamesTheOneThatWasMeant(string name, string meant) =>
        Assert.StartsWith($"Did you mean '{meant}'", Assert.Single(PresentationReader.Read($$"""{"{{name}}":null}""").Issues).Remedy, StringComparison.Ordinal);

    [Fact]
    public void Read_Null_Throws() => Assert.Throws<ArgumentNullException>(() => PresentationReader.Read((string)null!));

    // Columns count bytes from 1; they were counted by hand in the texts.
    [Theory]
    [InlineData("""{"present":["pain.groyn"]}""", IssueCode.UnknownId, "$.present[0]", 1, 13, "There is no finding 'pain.groyn'.", "Did you mean 'pain.groin'")]
    [InlineData("""{"absent":["pain.groin","qqqqqqqq"]}""", IssueCode.UnknownId, "$.absent[1]", 1, 25, "There is no finding 'qqqqqqqq'.", "No known finding is near it.")]
    [InlineData("""{"present":["pain.groin"],"absent":["pain.groin"]}""", IssueCode.Contradiction, "$.absent[0]", 1, 37, "pain.groin is both present and absent.", "Take it out of one of the two lists.")]
    [InlineData("""{"absent":["pain.leg"],"present":["pain.calf"]}""", IssueCode.Contradiction, "$.present[0]", 1, 35, "pain.calf is present but pain.leg is absent, and pain.calf is a kind of pain.leg.", "Take one of the two back.")]
    [InlineData("""{"measurements":{"hip-internal-rotation":10},"absent":["sign.hip-internal-rotation-limited"]}""", IssueCode.Contradiction, "$.measurements.hip-internal-rotation", 1, 18, "hip-internal-rotation of 10 makes sign.hip-internal-rotation-limited present but sign.hip-internal-rotation-limited is absent.", "Take the finding or the measurement back.")]
    [InlineData("""{"measurements":{"hip-internal-rotation":40},"present":["sign.hip-internal-rotation-limited"]}""", IssueCode.Contradiction, "$.present[0]", 1, 57, "sign.hip-internal-rotation-limited is present but hip-internal-rotation of 40 makes sign.hip-internal-rotation-limited absent.", "Take the finding or the measurement back.")]
    [InlineData("""{"age":200}""", IssueCode.OutOfRange, "$.age", 1, 8, "age of 200 is out of range.", "Write years from 0 to 120.")]
    [InlineData("""{"age":-0.5}""", IssueCode.OutOfRange, "$.age", 1, 8, "age of -0.5 is out of range.", "Write years from 0 to 120.")]
    [InlineData("""{"age":1e999}""", IssueCode.OutOfRange, "$.age", 1, 8, "age of Infinity is out of range.", "Write years from 0 to 120.")]
    [InlineData("""{"age":"68"}""", IssueCode.WrongType, "$.age", 1, 8, "A number is due here.", "Write a number")]
    [InlineData("""{"age":[68]}""", IssueCode.WrongType, "$.age", 1, 8, "A number is due here.", "Write a number")]
    [InlineData("""{"id":7}""", IssueCode.WrongType, "$.id", 1, 7, "Text is due here.", "Write text in quotes")]
    [InlineData("""{"sex":"f"}""", IssueCode.UnknownId, "$.sex", 1, 8, "There is no sex 'f'.", "Write female, male or unknown")]
    [InlineData("""{"side":"links"}""", IssueCode.UnknownId, "$.side", 1, 9, "There is no side 'links'.", "Write left, right, bilateral, midline or unknown")]
    [InlineData("""{"side":{"a":1}}""", IssueCode.WrongType, "$.side", 1, 9, "Text is due here.", "Write text in quotes")]
    [InlineData("""{"present":"pain.groin"}""", IssueCode.WrongType, "$.present", 1, 12, "Findings stand in a list.", "Write a list of ids")]
    [InlineData("""{"present":["pain.groin",3]}""", IssueCode.WrongType, "$.present[1]", 1, 26, "A finding is given by its id.", "Write the id in quotes.")]
    [InlineData("""{"measurements":[1]}""", IssueCode.WrongType, "$.measurements", 1, 17, "Measurements stand in an object.", "Write an object")]
    [InlineData("""{"measurements":{"hip-flexin":1}}""", IssueCode.UnknownId, "$.measurements.hip-flexin", 1, 18, "There is no measurement 'hip-flexin'.", "Did you mean")]
    [InlineData("""{"measurements":{"hip-flexion":true}}""", IssueCode.WrongType, "$.measurements.hip-flexion", 1, 32, "A number is due here.", "Write a number")]
    [InlineData("""{"measurements":{"hip-flexion":100,"hip-flexion":110}}""", IssueCode.DuplicateMember, "$.measurements.hip-flexion", 1, 36, "The member 'hip-flexion' stands twice.", "Take one out.")]
    [InlineData("""{"measurements":{"hip-flexion":100,"hip-flexion":null}}""", IssueCode.DuplicateMember, "$.measurements.hip-flexion", 1, 36, "The member 'hip-flexion' stands twice.", "Take one out.")]
    [InlineData("""{"measurements":{"pain-intensity":11}}""", IssueCode.OutOfRange, "$.measurements.pain-intensity", 1, 18, "pain-intensity of 11 is out of range.", "Write a number from 0 to 10.")]
    [InlineData("""{"age":60,"measurements":{"age":61}}""", IssueCode.Contradiction, "$.measurements.age", 1, 27, "age is both 60 and 61.", "Write it once.")]
    [InlineData("""{"presnt":["pain.groin"]}""", IssueCode.UnknownMember, "$.presnt", 1, 2, "There is no member 'presnt'.", "Did you mean 'present'")]
    [InlineData("""{"age":1,"age":2}""", IssueCode.DuplicateMember, "$.age", 1, 10, "The member 'age' stands twice.", "Take one out.")]
    [InlineData("""[{"age":1}]""", IssueCode.WrongType, "$", 1, 1, "A presentation is a JSON object.", "Write an object in braces.")]
    [InlineData("""{"age":{"age":5},"id":"x"}""", IssueCode.WrongType, "$.age", 1, 8, "A number is due here.", "Write a number")]
    [InlineData("""{"sex":[{"sex":"f"}],"id":"x"}""", IssueCode.WrongType, "$.sex", 1, 8, "Text is due here.", "Write text in quotes")]
    [InlineData("""{"present":{"age":500},"id":"x"}""", IssueCode.WrongType, "$.present", 1, 12, "Findings stand in a list.", "Write a list of ids")]
    [InlineData("""{"present":[["pain.groyn"],"pain.groin"]}""", IssueCode.WrongType, "$.present[0]", 1, 13, "A finding is given by its id.", "Write the id in quotes.")]
    [InlineData("""{"present":["pain.groin"],"present":["pain.groyn"]}""", IssueCode.DuplicateMember, "$.present", 1, 27, "The member 'present' stands twice.", "Take one out.")]
    [InlineData("""{"measurements":[{"age":500}],"id":"x"}""", IssueCode.WrongType, "$.measurements", 1, 17, "Measurements stand in an object.", "Write an object")]
    [InlineData("""{"measurements":{"hip-flexion":100,"hip-flexion":[{"a":1}]}}""", IssueCode.DuplicateMember, "$.measurements.hip-flexion", 1, 36, "The member 'hip-flexion' stands twice.", "Take one out.")]
    [InlineData("""{"measurements":{"hip-flexin":{"age":500},"hip-flexion":100}}""", IssueCode.UnknownId, "$.measurements.hip-flexin", 1, 18, "There is no measurement 'hip-flexin'.", "Did you mean")]
    [InlineData("""{"presnt":[{"a":1},"x"],"age":4}""", IssueCode.UnknownMember, "$.presnt", 1, 2, "There is no member 'presnt'.", "Did you mean 'present'")]
    [InlineData("""{"present":["pain.calf","sign.hip-internal-rotation-limited"],"absent":["pain.leg"]}""", IssueCode.Contradiction, "$.present[0]", 1, 13, "pain.calf is present but pain.leg is absent, and pain.calf is a kind of pain.leg.", "Take one of the two back.")]
    [InlineData("[]", IssueCode.WrongType, "$", 1, 1, "A presentation is a JSON object.", "Write an object in braces.")]
    [InlineData("\n \"text\"", IssueCode.WrongType, "$", 2, 2, "A presentation is a JSON object.", "Write an object in braces.")]
    [InlineData("", IssueCode.Empty, "$", 1, 1, "There is no text.", "Write a JSON object")]
    [InlineData(" \r\n\t", IssueCode.Empty, "$", 1, 1, "There is no text.", "Write a JSON object")]
    public void Read_OneProblem_NamesItWithItsPlaceAndRemedy(string json, IssueCode code, string path, int line, int column, string message, string remedy)
    {
        ReadResult<Presentation> read = PresentationReader.Read(json);
        InputIssue issue = Assert.Single(read.Issues);
        Assert.False(read.IsSuccess);
        Assert.Equal((code, path, line, column), (issue.Code, issue.Path, issue.Line, issue.Column));
        Assert.Equal(message, issue.Message);
        Assert.StartsWith(remedy, issue.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n  \"age\": 4,,\n}", 2, 12)]
    [InlineData("{\"age\":4} x", 1, 11)]
    [InlineData("{\"age\":4", 1, 9)]
    [InlineData("{\"age\":04}", 1, 9)]
    [InlineData("{'age':4}", 1, 2)]
    [InlineData("{\"age\":NaN}", 1, 8)]
    [InlineData("{\"age\":4,}", 1, 10)]
    [InlineData("{ // no\n}", 1, 3)]
    [InlineData("{\"id\":\"ä\",,}", 1, 12)]
    [InlineData("x", 1, 1)]
    public void Read_MalformedJson_SaysTheLineAndColumn(string json, int line, int column)
    {
        InputIssue issue = Assert.Single(PresentationReader.Read(json).Issues);
        Assert.Equal(IssueCode.MalformedJson, issue.Code);
        Assert.Equal((line, column), (issue.Line, issue.Column));
        Assert.StartsWith("This is no JSON: ", issue.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"\ud800"}""", 7)]
    [InlineData("""{"present":["pain.groin","\udc00x"]}""", 26)]
    [InlineData("""{"\ud83d":1}""", 2)]
    [InlineData("""{"measurements":{"\ud83d":1}}""", 18)]
    public void Read_HalfASurrogatePair_SaysTheLineAndColumn(string json, int column)
    {
        InputIssue issue = Assert.Single(PresentationReader.Read(json).Issues);
        Assert.Equal(IssueCode.MalformedJson, issue.Code);
        Assert.Contains("half a surrogate pair", issue.Message, StringComparison.Ordinal);
        Assert.Equal((1, column), (issue.Line, issue.Column));
    }

    [Fact]
    public void Read_InvalidUtf8_SaysTheByteAndItsPlace()
    {
        InputIssue issue = Assert.Single(PresentationReader.Read([.. "{\n\"id\":\""u8, 0xFF, .. "\"}"u8]).Issues);
        Assert.Equal(IssueCode.MalformedJson, issue.Code);
        Assert.Equal("The byte 0xFF is no UTF-8.", issue.Message);
        Assert.Equal((2, 7), (issue.Line, issue.Column));
    }

    [Fact]
    public void Read_InvalidFirstByte_SaysTheByteAndItsPlace()
    {
        InputIssue issue = Assert.Single(PresentationReader.Read([0xFE, .. "{}"u8]).Issues);
        Assert.Equal("The byte 0xFE is no UTF-8.", issue.Message);
        Assert.Equal((1, 1), (issue.Line, issue.Column));
    }

    [Fact]
    public void Read_ATextThatIsNoObjectAndMalformed_SaysBoth() =>
        Assert.Equal([IssueCode.WrongType, IssueCode.MalformedJson], PresentationReader.Read("[1,,]").Issues.Select(issue => issue.Code));

    /// <summary>What follows a member of the wrong kind is read as what it is.</summary>
    [Theory]
    [InlineData("""{"measurements":[1],"age":200}""", "$.measurements $.age")]
    [InlineData("""{"present":{"a":1},"age":200}""", "$.present $.age")]
    [InlineData("""{"present":[3,"pain.groyn"],"sex":{"a":[]},"age":200}""", "$.present[0] $.present[1] $.sex $.age")]
    [InlineData("""{"id":[],"side":{},"age":{"a":{}},"sex":"f"}""", "$.id $.side $.age $.sex")]
    public void Read_AMemberOfTheWrongKind_LeavesTheNextAsTheyAre(string json, string paths) =>
        Assert.Equal(paths, string.Join(' ', PresentationReader.Read(json).Issues.Select(issue => issue.Path)));

    [Fact]
    public void Read_CutOffUtf8_SaysTheByteAndItsPlace()
    {
        InputIssue issue = Assert.Single(PresentationReader.Read([.. "{\"id\":\"ä"u8, 0xC3]).Issues);
        Assert.Equal("The byte 0xC3 is no UTF-8.", issue.Message);
        Assert.Equal((1, 10), (issue.Line, issue.Column));
    }

    [Fact]
    public void Read_DeepNesting_IsRefused()
    {
        string json = "{\"note\":" + new string('[', 70) + new string(']', 70) + "}";
        Assert.Equal(IssueCode.MalformedJson, Assert.Single(PresentationReader.Read(json).Issues).Code);
    }

    [Fact]
    public void Read_LongestText_IsReadAndALongerOneRefused()
    {
        byte[] longest = Encoding.UTF8.GetBytes("{}".PadRight(PresentationReader.MaximumLength));
        Assert.True(PresentationReader.Read(longest).IsSuccess);
        InputIssue issue = Assert.Single(PresentationReader.Read([.. longest, (byte)' ']).Issues);
        Assert.Equal(IssueCode.TooLarge, issue.Code);
        Assert.Equal("The text is longer than 1048576 bytes.", issue.Message);
        Assert.Equal("A presentation has at most 1048576 bytes.", issue.Remedy);
    }

    [Fact]
    public void Read_ManyProblems_ReportsAllInTheOrderOfTheText()
    {
        const string Json = """
            {
              "age": 130,
              "sex": "x",
              "absent": ["pain.leg", "pain.legg"],
              "colour": 1,
              "present": ["pain.calf", 7],
              "measurements": { "hip-flexion": 500, "nothing": 1 },
              "age": 50
            }
            """;
        IReadOnlyList<InputIssue> issues = PresentationReader.Read(Json).Issues;
        Assert.Equal(
            [
                (IssueCode.OutOfRange, "$.age", 2, 10),
                (IssueCode.UnknownId, "$.sex", 3, 10),
                (IssueCode.UnknownId, "$.absent[1]", 4, 26),
                (IssueCode.UnknownMember, "$.colour", 5, 3),
                (IssueCode.Contradiction, "$.present[0]", 6, 15),
                (IssueCode.WrongType, "$.present[1]", 6, 28),
                (IssueCode.OutOfRange, "$.measurements.hip-flexion", 7, 21),
                (IssueCode.UnknownId, "$.measurements.nothing", 7, 41),
                (IssueCode.DuplicateMember, "$.age", 8, 3),
            ],
            issues.Select(issue => (issue.Code, issue.Path, issue.Line ?? 0, issue.Column ?? 0)));
    }

    [Fact]
    public void Read_ProblemsBeforeAMalformedPlace_AreReportedToo()
    {
        IReadOnlyList<InputIssue> issues = PresentationReader.Read("""{"age":130,"present":["x" """).Issues;
        Assert.Equal([IssueCode.OutOfRange, IssueCode.UnknownId, IssueCode.MalformedJson], issues.Select(issue => issue.Code));
    }

    [Fact]
    public void Read_ThousandsOfProblems_ReportsTheFirstHundred()
    {
        string json = "{\"present\":[" + string.Join(',', Enumerable.Repeat("\"nothing-like-it\"", 3000)) + "],\"age\":500}";
        IReadOnlyList<InputIssue> issues = PresentationReader.Read(json).Issues;
        Assert.Equal(100, issues.Count);
        Assert.Equal("$.present[99]", issues[99].Path);
    }

    [Fact]
    public void Read_AVeryLongName_IsCutShortInThePath()
    {
        InputIssue issue = Assert.Single(PresentationReader.Read("{\"" + new string('n', 100) + "\":1}").Issues);
        Assert.Equal("$." + new string('n', 37) + "...", issue.Path);
    }

    [Fact]
    public void Read_APlainCase_AllocatesLittleMoreThanWhatIsKept()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("""
            {"id":"case-1","age":68,"sex":"female","side":"right","present":["pain.groin","pain.calf","eased.sitting"],"absent":["worse.walking","history.trauma"],"measurements":{"hip-internal-rotation":35}}
            """);
        Assert.InRange(Allocations.Of(() => PresentationReader.Read(utf8)), 1, 600);
    }
}

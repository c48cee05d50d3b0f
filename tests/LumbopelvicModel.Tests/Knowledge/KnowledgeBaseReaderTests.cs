using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

public sealed class KnowledgeBaseReaderTests
{
    private const string Rule = """{"id":"r","criterion":{"present":"pain.groin"},"family":"f","background":0.2,"given":{"hip-osteoarthritis":0.6}}""";
    private const string Instrument = """{"id":"i","name":"n","family":"f","items":[{"points":1,"criterion":{"present":"pain.groin"}}],"bands":[{"from":0,"to":0},{"from":1,"to":1}],"background":[0.5,0.5],"given":{"hip-osteoarthritis":[0.2,0.8]}}""";
    private const string Flag = """{"id":"x","concern":"spinal-infection","urgency":"urgent","criterion":{"present":"sign.fever"},"action":"Act."}""";

    private static string Roots => """{"prior":{"L1":0.1,"L2":0.1,"L3":0.1,"L4":0.2,"L5":0.3,"S1":0.2},"neighbourFactor":0.5,"basis":"judgement"}""";

    private static string Profile => """{"id":"default","name":"n","coexistence":0.2,"basis":"judgement","probabilities":{""" + string.Join(',', Conditions.All.Select(condition => $"\"{condition}\":0.04")) + "}}";

    private static string Whole => $$"""{"version":"1","rules":[{{Rule}}],"instruments":[{{Instrument}}],"redFlags":[{{Flag}}],"profiles":[{{Profile}}],"roots":{{Roots}}}""";

    [Fact]
    public void Read_AWholeKnowledgeBase_IsTaken()
    {
        KnowledgeBase knowledgeBase = KnowledgeBaseReader.Read(Whole).GetValueOrThrow();
        Assert.Equal("1", knowledgeBase.Version);
        Assert.Equal(Frequency.Judgement(0.6), Assert.Single(knowledgeBase.Rules).Given[Conditions.HipOsteoarthritis]);
        Assert.Equal("knowledge base 1: 1 rules, 0 root rules, 1 instruments, 1 red flags, 1 profiles, 0 citations", knowledgeBase.ToString());
    }

    [Fact]
    public void Read_InTwoFiles_IsTheSame()
    {
        KnowledgeFile[] files = [new("a.json", $$"""{"version":"1","rules":[{{Rule}}],"instruments":[{{Instrument}}]}"""), new("b.json", $$"""{"$schema":"s","redFlags":[{{Flag}}],"profiles":[{{Profile}}],"roots":{{Roots}}}""")];
        Assert.Equal(KnowledgeBaseReader.Read(Whole).Value, KnowledgeBaseReader.Read(files).GetValueOrThrow());
    }

    [Theory]
    [InlineData("""{"rule":[]}""", IssueCode.UnknownMember, "$.rule", "There is no member 'rule' here.")]
    [InlineData("""{"rules":[],"rules":[]}""", IssueCode.DuplicateMember, "$.rules", "The member 'rules' stands twice.")]
    [InlineData("""{"rules":{}}""", IssueCode.WrongType, "$.rules", "'{}' is no list.")]
    [InlineData("[]", IssueCode.WrongType, "$", "'[]' is no object.")]
    [InlineData("""{"version":" "}""", IssueCode.WrongType, "$.version", "'\" \"' is no text.")]
    [InlineData("""{"citations":[]}""", IssueCode.WrongType, "$.citations", "'[]' is no object.")]
    [InlineData("""{"citations":{"a":{}}}""", IssueCode.MissingMember, "$.citations.a", "The member 'text' is missing.")]
    [InlineData("""{"citations":{"a":{"text":"t"},"a":{"text":"t"}}}""", IssueCode.DuplicateMember, "$.citations.a", "The member 'a' stands twice.")]
    [InlineData("""{"resembles":[{"condition":"sacroilitis","like":"hip-fracture","share":0.5}]}""", IssueCode.UnknownId, "$.resembles[0].condition", "There is no condition 'sacroilitis'.")]
    [InlineData("""{"resembles":[{"condition":"hip-fracture","like":"hip-fracture","share":0.5}]}""", IssueCode.InvalidValue, "$.resembles[0]", "hip-fracture cannot resemble itself.")]
    [InlineData("""{"resembles":[{"condition":"hip-fracture","like":"sacroiliitis","share":1.5}]}""", IssueCode.OutOfRange, "$.resembles[0].share", "1.5 is out of range.")]
    [InlineData("""{"redFlags":[{"id":"x","concern":"c","urgency":"now","criterion":{"present":"sign.fever"},"action":"a"}]}""", IssueCode.UnknownId, "$.redFlags[0].urgency", "There is no urgency 'now'.")]
    [InlineData("""{"redFlags":[7]}""", IssueCode.WrongType, "$.redFlags[0]", "'7' is no object.")]
    [InlineData("""{"pairFactors":[{"pair":["sacroiliitis"],"factor":1,"basis":"judgement"}]}""", IssueCode.InvalidValue, "$.pairFactors[0]", "A pair has two conditions.")]
    [InlineData("""{"pairFactors":[{"pair":["sacroiliitis","sacroiliac-joint-dysfunction"],"factor":1,"basis":"judgement"}]}""", IssueCode.InvalidValue, "$.pairFactors[0]", "sacroiliitis and sacroiliac-joint-dysfunction are of one source: only conditions of different sources are paired.")]
    [InlineData("""{"pairFactors":[{"pair":["sacroiliitis","hip-fracture"],"factor":1,"basis":"judgement","complication":"meralgia-paraesthetica"}]}""", IssueCode.InvalidValue, "$.pairFactors[0]", "meralgia-paraesthetica is neither sacroiliitis nor hip-fracture.")]
    [InlineData("""{"profiles":[{"id":"p","name":"n","coexistence":0.2,"basis":"guess","probabilities":{}}]}""", IssueCode.UnknownId, "$.profiles[0].basis", "There is no basis 'guess'.")]
    [InlineData("""{"profiles":[{"id":"p","name":"n","coexistence":0.2,"basis":"judgement","probabilities":{"gout":0.1}}]}""", IssueCode.UnknownId, "$.profiles[0].probabilities.gout", "There is no condition 'gout'.")]
    [InlineData("""{"profiles":[7]}""", IssueCode.WrongType, "$.profiles[0]", "'7' is no object.")]
    [InlineData("""{"pairFactors":[7]}""", IssueCode.WrongType, "$.pairFactors[0]", "'7' is no object.")]
    [InlineData("""{"resembles":[7]}""", IssueCode.WrongType, "$.resembles[0]", "'7' is no object.")]
    [InlineData("""{"variants":[7]}""", IssueCode.WrongType, "$.variants[0]", "'7' is no object.")]
    [InlineData("""{"variants":[{"variant":"hip-fracture.stres","share":0.5,"basis":"judgement"}]}""", IssueCode.UnknownId, "$.variants[0].variant", "There is no variant 'hip-fracture.stres'.")]
    [InlineData("""{"variants":[{"variant":"hip-fracture.stress","share":1,"basis":"judgement"}]}""", IssueCode.OutOfRange, "$.variants[0].share", "1 is out of range.")]
    [InlineData("""{"instruments":[7]}""", IssueCode.WrongType, "$.instruments[0]", "'7' is no object.")]
    [InlineData("""{"rules":[7]}""", IssueCode.WrongType, "$.rules[0]", "'7' is no object.")]
    [InlineData("""{"rootRules":[{"id":"r","criterion":7,"family":"f","background":"","given":{"L6":0.5}}]}""", IssueCode.UnknownId, "$.rootRules[0].given.L6", "There is no nerve root 'L6'.")]
    [InlineData("""{"redFlags":[{"id":"x","concern":"c","urgency":"soon","criterion":7,"action":"a"}]}""", IssueCode.WrongType, "$.redFlags[0].criterion", "'7' is no object.")]
    [InlineData("""{"roots":7}""", IssueCode.WrongType, "$.roots", "'7' is no object.")]
    [InlineData("""{"roots":{"prior":{"L6":0.1},"neighbourFactor":1,"basis":"judgement"}}""", IssueCode.UnknownId, "$.roots.prior.L6", "There is no nerve root 'L6'.")]
    [InlineData("""{"syndromes":[{"syndrome":"limp","criterion":{"present":"pain.calf"}}]}""", IssueCode.UnknownId, "$.syndromes[0].syndrome", "There is no syndrome 'limp'.")]
    [InlineData("""{"roots":{"prior":{"L6":0.1},"neighbourFactor":9,"basis":7}}""", IssueCode.OutOfRange, "$.roots.neighbourFactor", "9 is out of range.")]
    public void Read_OneSection_ReportsTheProblemAtItsPath(string json, IssueCode code, string path, string message) =>
        AssertReported(KnowledgeBaseReader.Read(json), code, path, message);

    [Theory]
    [InlineData("\"background\":0.2", "\"background\":0", IssueCode.OutOfRange, "$.rules[0].background", "0 is out of range.")]
    [InlineData("\"background\":0.2", "\"background\":1", IssueCode.OutOfRange, "$.rules[0].background", "1 is out of range.")]
    [InlineData("0.6", "{\"frequency\":1,\"basis\":\"judgement\"}", IssueCode.OutOfRange, "$.rules[0].given.hip-osteoarthritis.frequency", "1 is out of range.")]
    [InlineData("\"background\":0.2", "\"background\":\"often\"", IssueCode.UnknownId, "$.rules[0].background", "There is no frequency class 'often'.")]
    [InlineData("\"background\":0.2,", "", IssueCode.MissingMember, "$.rules[0]", "The member 'background' is missing.")]
    [InlineData("\"family\":\"f\"", "\"family\":\"\"", IssueCode.WrongType, "$.rules[0].family", "'\"\"' is no text.")]
    [InlineData("{\"hip-osteoarthritis\":0.6}", "{}", IssueCode.InvalidValue, "$.rules[0]", "The rule r gives no frequency for anything.")]
    [InlineData("{\"hip-osteoarthritis\":0.6}", "{\"hip-arthrosis\":0.6}", IssueCode.UnknownId, "$.rules[0].given.hip-arthrosis", "There is no condition 'hip-arthrosis'.")]
    [InlineData("0.6", "\"\"", IssueCode.WrongType, "$.rules[0].given.hip-osteoarthritis", "'\"\"' is no text.")]
    [InlineData("0.6", "0.6,\"hip-fracture.stress\":7", IssueCode.OutOfRange, "$.rules[0].given.hip-fracture.stress", "7 is out of range.")]
    [InlineData("0.6", "true", IssueCode.WrongType, "$.rules[0].given.hip-osteoarthritis", "'true' is no object.")]
    [InlineData("0.6", "{\"frequency\":0.6,\"basis\":\"cohort\",\"n\":1.5,\"cites\":[\"a\"]}", IssueCode.InvalidValue, "$.rules[0].given.hip-osteoarthritis.n", "1.5 is no whole number.")]
    [InlineData("0.6", "{\"frequency\":0.6}", IssueCode.MissingMember, "$.rules[0].given.hip-osteoarthritis", "The member 'basis' is missing.")]
    [InlineData("0.6", "{\"frequency\":\"frequent\",\"basis\":\"cohort\",\"cites\":[\"a\"]}", IssueCode.InvalidValue, "$.rules[0].given.hip-osteoarthritis.frequency", "A frequency in words is a judgement.")]
    [InlineData("0.6", "{\"frequency\":0.6,\"basis\":\"judgement\",\"interval\":[0.1]}", IssueCode.InvalidValue, "$.rules[0].given.hip-osteoarthritis.interval", "An interval has two ends.")]
    [InlineData("0.6", "{\"frequency\":0.6,\"basis\":\"judgement\",\"interval\":[0.9,0.1]}", IssueCode.InvalidValue, "$.rules[0].given.hip-osteoarthritis.interval", "The lower end 90.0 % is above the upper end 10.0 %.")]
    [InlineData("\"family\":\"f\"", "\"family\":\"f\",\"weighs\":\"twice\"", IssueCode.InvalidValue, "$.rules[0].weighs", "'twice' is no way to weigh.")]
    [InlineData("\"family\":\"f\"", "\"family\":\"f\",\"weighs\":1", IssueCode.WrongType, "$.rules[0].weighs", "'1' is no text.")]
    [InlineData("{\"present\":\"pain.groin\"}", "{}", IssueCode.InvalidValue, "$.rules[0].criterion", "The criterion has no form.")]
    [InlineData("{\"present\":\"pain.groin\"}", "{\"present\":\"pain.groin\",\"sex\":\"male\"}", IssueCode.InvalidValue, "$.rules[0].criterion", "The criterion has 2 forms: present, sex.")]
    [InlineData("{\"present\":\"pain.groin\"}", "{\"present\":\"pain.groyn\"}", IssueCode.UnknownId, "$.rules[0].criterion.present", "There is no finding 'pain.groyn'.")]
    [InlineData("{\"present\":\"pain.groin\"}", "{\"present\":\"pain.groin\",\"op\":\"<\"}", IssueCode.UnknownMember, "$.rules[0].criterion.op", "The member 'op' does not go with 'present'.")]
    [InlineData("{\"present\":\"pain.groin\"}", "{\"sex\":\"male\",\"value\":5}", IssueCode.UnknownMember, "$.rules[0].criterion.value", "The member 'value' does not go with 'sex'.")]
    [InlineData("{\"present\":\"pain.groin\"}", "{\"sex\":\"male\",\"of\":[]}", IssueCode.UnknownMember, "$.rules[0].criterion.of", "The member 'of' does not go with 'sex'.")]
    [InlineData("{\"present\":\"pain.groin\"}", "{\"sex\":\"f\"}", IssueCode.InvalidValue, "$.rules[0].criterion.sex", "'f' is no sex.")]
    [InlineData("{\"present\":\"pain.groin\"}", "{\"all\":[]}", IssueCode.InvalidValue, "$.rules[0].criterion", "A criterion without parts says nothing.")]
    [InlineData("{\"present\":\"pain.groin\"}", "{\"any\":[{\"not\":{\"sex\":2}}]}", IssueCode.WrongType, "$.rules[0].criterion.any[0].not.sex", "'2' is no text.")]
    [InlineData("{\"present\":\"pain.groin\"}", "{\"atLeast\":0,\"of\":[{\"sex\":\"male\"}]}", IssueCode.OutOfRange, "$.rules[0].criterion.atLeast", "0 is out of range.")]
    [InlineData("{\"present\":\"pain.groin\"}", "{\"atLeast\":2}", IssueCode.MissingMember, "$.rules[0].criterion", "The member 'of' is missing.")]
    [InlineData("{\"present\":\"pain.groin\"}", "{\"measurement\":\"age\",\"op\":\"=\",\"value\":5}", IssueCode.InvalidValue, "$.rules[0].criterion.op", "'=' is no comparison.")]
    [InlineData("{\"present\":\"pain.groin\"}", "{\"measurement\":\"age\",\"op\":\"<\",\"value\":500}", IssueCode.OutOfRange, "$.rules[0].criterion.value", "500 is out of range.")]
    [InlineData("{\"present\":\"pain.groin\"}", "{\"measurement\":\"aeg\",\"op\":\"<\",\"value\":5}", IssueCode.UnknownId, "$.rules[0].criterion.measurement", "There is no measurement 'aeg'.")]
    public void Read_ARule_ReportsTheProblemAtItsPath(string part, string replacement, IssueCode code, string path, string message)
    {
        Assert.Contains(part, Rule, StringComparison.Ordinal);
        AssertReported(KnowledgeBaseReader.Read($$"""{"rules":[{{Rule.Replace(part, replacement, StringComparison.Ordinal)}}]}"""), code, path, message);
    }

    [Theory]
    [InlineData("{\"from\":1,\"to\":1}", "{\"from\":2,\"to\":1}", IssueCode.InvalidValue, "$.instruments[0].bands[1]", "The band from 2 to 1 is empty.")]
    [InlineData("{\"from\":1,\"to\":1}", "{\"from\":2,\"to\":2}", IssueCode.InvalidValue, "$.instruments[0]", "The bands 0 and 2 of the instrument i overlap or leave a score out.")]
    [InlineData("\"points\":1", "\"points\":-3", IssueCode.InvalidValue, "$.instruments[0]", "The bands of the instrument i run from 0 to 1, its scores from -3 to 0.")]
    [InlineData("\"points\":1", "\"points\":101", IssueCode.OutOfRange, "$.instruments[0].items[0].points", "101 is out of range.")]
    [InlineData("[0.5,0.5]", "[0.5,0.4]", IssueCode.InvalidValue, "$.instruments[0].background", "The bands sum to 0.9, not to 1.")]
    [InlineData("[0.5,0.5]", "[0.5,0.3,0.2]", IssueCode.InvalidValue, "$.instruments[0]", "Every row of the instrument i needs 2 frequencies, one for each band.")]
    [InlineData("[0.2,0.8]", "[0.2,1]", IssueCode.OutOfRange, "$.instruments[0].given.hip-osteoarthritis[1]", "1 is out of range.")]
    [InlineData("[0.2,0.8]", "{\"frequencies\":[0.2,0.8]}", IssueCode.MissingMember, "$.instruments[0].given.hip-osteoarthritis", "The member 'basis' is missing.")]
    [InlineData("[0.2,0.8]", "[0.2,\"much\"]", IssueCode.WrongType, "$.instruments[0].given.hip-osteoarthritis[1]", "'\"much\"' is no number.")]
    [InlineData("[0.2,0.8]", "[0.2,0.8],\"hip-fracture.stress\":[0.1,0.2,0.7]", IssueCode.InvalidValue, "$.instruments[0]", "Every row of the instrument i needs 2 frequencies, one for each band.")]
    [InlineData("[0.2,0.8]", "0.8", IssueCode.WrongType, "$.instruments[0].given.hip-osteoarthritis", "'0.8' is no object.")]
    [InlineData("hip-osteoarthritis", "hip", IssueCode.UnknownId, "$.instruments[0].given.hip", "There is no condition 'hip'.")]
    [InlineData("\"family\":\"f\"", "\"family\":\"f\",\"score\":{\"measurement\":\"age\"}", IssueCode.InvalidValue, "$.instruments[0]", "An instrument has either items or a score that is measured.")]
    [InlineData("\"family\":\"f\"", "\"family\":\"f\",\"replaces\":1", IssueCode.WrongType, "$.instruments[0].replaces", "Whether it replaces is true or false.")]
    [InlineData("\"family\":\"f\"", "\"family\":\"f\",\"standsAlone\":\"yes\"", IssueCode.WrongType, "$.instruments[0].standsAlone", "Whether it stands alone is true or false.")]
    [InlineData("\"items\":[{\"points\":1,\"criterion\":{\"present\":\"pain.groin\"}}]", "\"score\":{\"measurement\":\"agee\"}", IssueCode.UnknownId, "$.instruments[0].score.measurement", "There is no measurement 'agee'.")]
    public void Read_AnInstrument_ReportsTheProblemAtItsPath(string part, string replacement, IssueCode code, string path, string message)
    {
        Assert.Contains(part, Instrument, StringComparison.Ordinal);
        AssertReported(KnowledgeBaseReader.Read($$"""{"instruments":[{{Instrument.Replace(part, replacement, StringComparison.Ordinal)}}]}"""), code, path, message);
    }

    [Theory]
    [InlineData("\"version\":\"1\",", "", IssueCode.MissingMember, "$", "The member 'version' is missing.")]
    [InlineData("\"roots\"", "\"rootRules\":[],\"$schema\"", IssueCode.MissingMember, "$", "The member 'roots' is missing.")]
    [InlineData("\"id\":\"default\"", "\"id\":\"mine\"", IssueCode.MissingMember, "$.profiles", "No profile has the id 'default'.")]
    [InlineData("0.04", "0.05", IssueCode.OutOfRange, "$.profiles[default]", "The profile 'default' leaves")]
    [InlineData("0.6", "{\"frequency\":0.6,\"basis\":\"cohort\"}", IssueCode.MissingSource, "$.rules[r].given.hip-osteoarthritis", "The number says to rest on a cohort but cites none.")]
    [InlineData("0.6", "{\"frequency\":0.6,\"basis\":\"cohort\",\"cites\":[\"a2000\"]}", IssueCode.MissingCitation, "$.rules[r].given.hip-osteoarthritis", "The citation 'a2000' is not listed.")]
    [InlineData("\"version\":\"1\"", "\"version\":\"1\",\"variants\":[{\"variant\":\"hip-fracture.stress\",\"share\":0.4,\"basis\":\"judgement\"}]", IssueCode.InvalidValue, "$.variants", "The shares of hip-fracture sum to 0.4 over 1 variants.")]
    [InlineData("\"version\":\"1\"", "\"version\":\"1\",\"citations\":{\"a2000\":{\"text\":\"t\"}}", IssueCode.UnusedCitation, "$.citations.a2000", "Nothing cites 'a2000'.")]
    [InlineData("\"id\":\"i\"", "\"id\":\"r\"", IssueCode.DuplicateId, "$.rules", "The rule or instrument 'r' stands twice.")]
    public void Read_AWholeKnowledgeBase_ReportsWhatDoesNotHoldTogether(string part, string replacement, IssueCode code, string path, string message)
    {
        Assert.Contains(part, Whole, StringComparison.Ordinal);
        string json = part == "0.04" ? Whole.Replace(part, replacement, StringComparison.Ordinal).Replace("\"coexistence\":0.2", "\"coexistence\":0", StringComparison.Ordinal) : Whole.Replace(part, replacement, StringComparison.Ordinal);
        InputIssue issue = Assert.Single(KnowledgeBaseReader.Read(json).Issues);
        Assert.Equal((code, path), (issue.Code, issue.Path));
        Assert.StartsWith(message, issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ProblemsInTwoFiles_AreReportedAllAtOnceWithTheirFiles()
    {
        KnowledgeFile[] files =
        [
            new("rules.json", """{"version":"1","rules":[{"id":"r","family":"f","background":2,"given":{"nobody":0.5}}],"colour":1}"""),
            new("more.json", """{"version":"2","redFlags":[{"id":7,"concern":"c","urgency":"urgent","criterion":{"all":[{"present":"nothing-like-it-at-all"}]},"action":"a"}]}"""),
            new("empty.json", " "),
            new("broken.json", "{\n\"rules\": ]}"),
        ];
        IReadOnlyList<InputIssue> issues = KnowledgeBaseReader.Read(files).Issues;
        Assert.Equal(
            new HashSet<(string?, IssueCode, string)>
            {
                ("rules.json", IssueCode.UnknownMember, "$.colour"),
                ("rules.json", IssueCode.MissingMember, "$.rules[0]"),
                ("rules.json", IssueCode.OutOfRange, "$.rules[0].background"),
                ("rules.json", IssueCode.UnknownId, "$.rules[0].given.nobody"),
                ("more.json", IssueCode.DuplicateMember, "$.version"),
                ("more.json", IssueCode.WrongType, "$.redFlags[0].id"),
                ("more.json", IssueCode.UnknownId, "$.redFlags[0].criterion.all[0].present"),
                ("empty.json", IssueCode.Empty, "$"),
                ("broken.json", IssueCode.MalformedJson, "$"),
            },
            [.. issues.Select(issue => (issue.File, issue.Code, issue.Path))]);
        Assert.Equal(9, issues.Count);
        InputIssue broken = issues.Single(issue => issue.File == "broken.json");
        Assert.Equal((2, 10), (broken.Line, broken.Column));
    }

    [Theory]
    [InlineData("{\"version\":\"1\",}")]
    [InlineData("{\"version\":\"1\" /* no */}")]
    [InlineData("{\"version\":\"1\"} x")]
    public void Read_WhatIsNoStrictJson_IsRefused(string json) =>
        Assert.Equal((IssueCode.MalformedJson, "$"), Assert.Single(KnowledgeBaseReader.Read(json).Issues.Select(issue => (issue.Code, issue.Path))));

    [Fact]
    public void Read_RootsInTwoFiles_IsRefused()
    {
        ReadResult<KnowledgeBase> read = KnowledgeBaseReader.Read([new KnowledgeFile("a", Whole), new KnowledgeFile("b", $$"""{"roots":{{Roots}}}""")]);
        AssertReported(read, IssueCode.DuplicateMember, "$.roots", "The pretest probabilities of the roots are given in two files.");
    }

    [Theory]
    [InlineData("""{"version":"\ud800"}""", 12)]
    [InlineData("""{"\ud800":"1"}""", 2)]
    [InlineData("""{"citations":{"\ud800":{"text":"t"}}}""", 15)]
    public void Read_HalfASurrogatePair_SaysTheLineAndColumn(string json, int column)
    {
        InputIssue issue = Assert.Single(KnowledgeBaseReader.Read(json).Issues);
        Assert.Equal((IssueCode.MalformedJson, 1, column), (issue.Code, issue.Line, issue.Column));
        Assert.Equal("This is no JSON: A text holds half a surrogate pair.", issue.Message);
        Assert.Equal(IssueCode.MalformedJson, Assert.Single(AssessmentSummary.Read(json).Issues).Code);
    }

    // A string of .NET may hold half a pair as a character; in UTF-8 it can only be the replacement character.
    [Fact]
    public void Read_HalfASurrogatePairAsACharacter_DoesNotThrow()
    {
        string json = "{\"version\":\"" + '\ud800' + "\"}";
        Assert.False(KnowledgeBaseReader.Read(json).IsSuccess);
        Assert.False(AssessmentSummary.Read(json).IsSuccess);
        Assert.False(PresentationReader.Read(json).IsSuccess);
    }

    [Fact]
    public void Read_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => KnowledgeBaseReader.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => KnowledgeBaseReader.Read((IEnumerable<KnowledgeFile>)null!));
        Assert.Throws<ArgumentException>(() => new KnowledgeFile(" ", "{}"));
    }

    private static void AssertReported(ReadResult<KnowledgeBase> read, IssueCode code, string path, string message)
    {
        Assert.False(read.IsSuccess);
        InputIssue issue = read.Issues.First(entry => entry.Path == path);
        Assert.Equal((code, message), (issue.Code, issue.Message));
        Assert.Equal(1, read.Issues.Count(entry => entry.Path == path));
    }
}

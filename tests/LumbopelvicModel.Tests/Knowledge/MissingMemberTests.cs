using System.Text.Json.Nodes;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>Of an entry that lacks a member, or has one of the wrong kind, that is said first, and nothing else of a member that holds one value.</summary>
public sealed class MissingMemberTests
{
    // An entry without what is in these lists and tables has nothing in it, which is said as well.
    private static readonly string[] Collections = ["given", "bands", "items", "pair", "positions", "prior", "probabilities"];

    private const string Whole = """
        {
          "version": "1",
          "citations": { "study": { "text": "A study" } },
          "resembles": [{ "condition": "sacroiliitis", "like": "hip-fracture", "share": 0.5 }],
          "variants": [{ "variant": "hip-fracture.fragility", "share": 0.7, "basis": "judgement" }, { "variant": "hip-fracture.stress", "share": 0.3, "basis": "judgement" }],
          "syndromes": [{ "syndrome": "sciatica", "criterion": { "present": "pain.calf" } }],
          "rules": [{ "id": "r", "criterion": { "present": "pain.groin" }, "family": "f", "background": 0.2, "given": { "hip-osteoarthritis": { "frequency": 0.6, "basis": "cohort", "cites": ["study"] } } }],
          "rootRules": [{ "id": "t", "criterion": { "present": "numbness.great-toe" }, "family": "t", "background": 0.2, "given": { "L5": 0.6 } }],
          "instruments": [{ "id": "i", "name": "n", "family": "f", "items": [{ "points": 1, "criterion": { "present": "pain.groin" } }], "bands": [{ "from": 0, "to": 0 }, { "from": 1, "to": 1 }], "background": [0.5, 0.5], "given": { "hip-osteoarthritis": { "frequencies": [0.2, 0.8], "basis": "judgement" } } }],
          "redFlags": [{ "id": "x", "concern": "spinal-infection", "urgency": "urgent", "criterion": { "measurement": "age", "op": ">=", "value": 50 }, "action": "Act." }],
          "profiles": [{ "id": "default", "name": "n", "coexistence": 0.2, "basis": "judgement", "probabilities": {} }],
          "pairFactors": [{ "pair": ["hip-osteoarthritis", "lumbar-disc-herniation"], "factor": 1, "basis": "judgement" }],
          "disagreements": [{ "topic": "t", "question": "q", "positions": [{ "figure": "1 in 2", "cites": ["study"] }, { "figure": "1 in 3", "cites": ["study"] }], "settled": "s" }],
          "unweighed": [{ "finding": "pain.heel", "reason": "r" }],
          "roots": { "prior": { "L1": 0.1, "L2": 0.1, "L3": 0.1, "L4": 0.2, "L5": 0.3, "S1": 0.2 }, "neighbourFactor": 0.5, "basis": "judgement" }
        }
        """;

    public static TheoryData<string, string> Members
    {
        get
        {
            var members = new TheoryData<string, string>();
            foreach ((string section, JsonNode? entries) in Parsed())
            {
                (string path, JsonObject? entry) = entries switch
                {
                    JsonArray list => ($"$.{section}[0]", list[0]!.AsObject()),
                    JsonObject one when section == "citations" => ("$.citations.study", one["study"]!.AsObject()),
                    JsonObject one => ($"$.{section}", one),
                    _ => (section, null),
                };
                foreach ((string member, _) in entry ?? [])
                {
                    members.Add(path, member);
                }
            }

            return members;
        }
    }

    [Fact]
    public void A_whole_knowledge_base_with_every_section_is_read() => Assert.Empty(KnowledgeBaseReader.Read(Parsed().ToJsonString()).Issues);

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_that_is_missing_is_named(string path, string member)
    {
        JsonObject whole = Parsed();
        At(whole, path).Remove(member);

        InputIssue issue = First(whole, member);

        Assert.Equal(path, issue.Path);
        Assert.Equal(
            member switch
            {
                "finding" => (IssueCode.InvalidValue, "This names no finding and no measurement, or both."),
                "items" => (IssueCode.InvalidValue, "An instrument has either items or a score that is measured."),
                _ => (IssueCode.MissingMember, $"The member '{member}' is missing."),
            },
            (issue.Code, issue.Message));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_of_the_wrong_kind_is_named(string path, string member)
    {
        JsonObject whole = Parsed();
        At(whole, path)[member] = true;

        InputIssue issue = First(whole, member);

        Assert.Equal((IssueCode.WrongType, $"{path}.{member}"), (issue.Code, issue.Path));
    }

    /// <summary>One number of a row that is wrong is one problem, whatever becomes of the row.</summary>
    [Theory]
    [InlineData("""{"hip-osteoarthritis":[0.2,"much"]}""", "$.instruments[0].given.hip-osteoarthritis[1]")]
    [InlineData("""{"hip-osteoarthritis":["little","much"]}""", "$.instruments[0].given.hip-osteoarthritis[0] $.instruments[0].given.hip-osteoarthritis[1]")]
    [InlineData("""{"hip-osteoarthritis":[0.2,0.8],"hip":[0.2,0.8]}""", "$.instruments[0].given.hip")]
    [InlineData("""{"hip":[0.2,0.8],"hip-osteoarthritis":[0.2,0.8]}""", "$.instruments[0].given.hip")]
    [InlineData("""{"hip-osteoarthritis":[0.2,7],"hip-fracture":[0.2,0.8]}""", "$.instruments[0].given.hip-osteoarthritis[1]")]
    public void A_wrong_number_of_a_score_is_the_only_thing_said(string given, string paths)
    {
        JsonObject whole = Parsed();
        At(whole, "$.instruments[0]")["given"] = JsonNode.Parse(given);

        Assert.Equal(paths, string.Join(' ', KnowledgeBaseReader.Read(whole.ToJsonString()).Issues.Select(issue => issue.Path)));
    }

    [Theory]
    [InlineData("""{"hip-osteoarthritis":"much"}""", "$.rules[0].given.hip-osteoarthritis")]
    [InlineData("""{"hip-osteoarthritis":7,"hip-fracture":0.2}""", "$.rules[0].given.hip-osteoarthritis")]
    [InlineData("""{"hip":0.2,"hip-fracture":0.2}""", "$.rules[0].given.hip")]
    [InlineData("""{"hip-osteoarthritis":0.5,"hip-fracture.stress":7}""", "$.rules[0].given.hip-fracture.stress")]
    public void A_wrong_number_of_a_rule_is_the_only_thing_said(string given, string paths)
    {
        JsonObject whole = Parsed();
        At(whole, "$.rules[0]")["given"] = JsonNode.Parse(given);

        Assert.Equal(paths, string.Join(' ', KnowledgeBaseReader.Read(whole.ToJsonString()).Issues.Select(issue => issue.Path)));
    }

    private static InputIssue First(JsonObject whole, string member)
    {
        IReadOnlyList<InputIssue> issues = KnowledgeBaseReader.Read(whole.ToJsonString()).Issues;
        return Collections.Contains(member) ? issues[0] : Assert.Single(issues);
    }

    private static JsonObject At(JsonObject whole, string path)
    {
        string section = path[2..].Split('[', '.')[0];
        return whole[section] is JsonArray list ? list[0]!.AsObject() : section == "citations" ? whole[section]!["study"]!.AsObject() : whole[section]!.AsObject();
    }

    private static JsonObject Parsed()
    {
        JsonObject whole = JsonNode.Parse(Whole)!.AsObject();
        JsonObject probabilities = whole["profiles"]![0]!["probabilities"]!.AsObject();
        foreach (Condition condition in Conditions.All)
        {
            probabilities[condition.Id] = 0.02;
        }

        return whole;
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>A JSON block is a case, or a part of the knowledge base; either way the library reads it.</summary>
internal static class JsonSample
{
    // By a member that only this section has. It is added to the built-in ones, under a name of its own.
    private static readonly (string Member, string Section, string Key)[] Parts =
        [("criterion", "rules", "id"), ("bands", "instruments", "id"), ("positions", "disagreements", "topic"), ("pretest", "profiles", "id")];

    public static void Check(string json)
    {
        JsonObject read = JsonNode.Parse(json)!.AsObject();
        foreach ((string member, string section, string key) in Parts)
        {
            if (read.ContainsKey(member))
            {
                KnowledgeBaseReader.Read(WithPart(read, section, key)).GetValueOrThrow();
                return;
            }
        }

        PresentationReader.Read(json).GetValueOrThrow();
    }

    private static string WithPart(JsonObject part, string section, string key)
    {
        JsonNode whole = JsonNode.Parse(KnowledgeBase.Default.ToJson())!;
        part[key] = "page." + part[key]!.GetValue<string>();
        whole[section]!.AsArray().Add(part);
        return whole.ToJsonString(new JsonSerializerOptions());
    }
}

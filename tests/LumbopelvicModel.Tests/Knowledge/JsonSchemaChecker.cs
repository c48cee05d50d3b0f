using System.Text.Json;

namespace LumbopelvicModel.Tests.Knowledge;

/// <summary>Checks JSON against the part of JSON Schema that our schema uses. No schema library restores everywhere, and the schema must not drift from the data.</summary>
internal sealed class JsonSchemaChecker(JsonElement root)
{
    private static readonly string[] Understood =
    [
        "$schema", "title", "description", "$defs", "$ref", "type", "properties", "required", "additionalProperties", "minProperties",
        "items", "minItems", "maxItems", "enum", "oneOf", "minimum", "maximum", "exclusiveMinimum", "minLength",
    ];

    public IEnumerable<string> Check(JsonElement value) => Check(value, root, "$");

    private IEnumerable<string> Check(JsonElement value, JsonElement schema, string path)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (!Understood.Contains(keyword.Name))
            {
                yield return $"{path}: the schema uses {keyword.Name}, which the checker does not know";
            }

            foreach (string problem in Check(value, schema, keyword, path))
            {
                yield return problem;
            }
        }
    }

    private IEnumerable<string> Check(JsonElement value, JsonElement schema, JsonProperty keyword, string path) => keyword.Name switch
    {
        "$ref" => Check(value, Resolve(keyword.Value.GetString()!), path),
        "type" => When(!IsType(value, keyword.Value.GetString()!), $"{path} is no {keyword.Value}"),
        "enum" => When(!keyword.Value.EnumerateArray().Any(allowed => allowed.GetRawText() == value.GetRawText()), $"{path} is {value}, none of {keyword.Value}"),
        "oneOf" => When(keyword.Value.EnumerateArray().Count(option => !Check(value, option, path).Any()) != 1, $"{path} fits not exactly one form"),
        "required" => keyword.Value.EnumerateArray().Where(name => value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} has no {name}"),
        "properties" or "additionalProperties" => keyword.Name == "properties" && schema.TryGetProperty("additionalProperties", out _) ? [] : Members(value, schema, path),
        "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, index) => Check(item, keyword.Value, $"{path}[{index}]")) : [],
        "minItems" => When(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() < keyword.Value.GetInt32(), $"{path} is too short"),
        "maxItems" => When(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > keyword.Value.GetInt32(), $"{path} is too long"),
        "minProperties" => When(value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Count() < keyword.Value.GetInt32(), $"{path} is too small"),
        "minLength" => When(value.ValueKind == JsonValueKind.String && value.GetString()!.Length < keyword.Value.GetInt32(), $"{path} is too short"),
        "minimum" => When(value.ValueKind == JsonValueKind.Number && value.GetDouble() < keyword.Value.GetDouble(), $"{path} is too small"),
        "maximum" => When(value.ValueKind == JsonValueKind.Number && value.GetDouble() > keyword.Value.GetDouble(), $"{path} is too great"),
        "exclusiveMinimum" => When(value.ValueKind == JsonValueKind.Number && value.GetDouble() <= keyword.Value.GetDouble(), $"{path} is too small"),
        _ => [],
    };

    private IEnumerable<string> Members(JsonElement value, JsonElement schema, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(member.Name, out JsonElement known))
            {
                foreach (string problem in Check(member.Value, known, $"{path}.{member.Name}"))
                {
                    yield return problem;
                }
            }
            else if (schema.TryGetProperty("additionalProperties", out JsonElement additional))
            {
                foreach (string problem in additional.ValueKind == JsonValueKind.False ? [$"{path}.{member.Name} is not allowed"] : Check(member.Value, additional, $"{path}.{member.Name}"))
                {
                    yield return problem;
                }
            }
        }
    }

    private JsonElement Resolve(string reference) => root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);

    private static IEnumerable<string> When(bool isWrong, string problem) => isWrong ? [problem] : [];

    private static bool IsType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() == Math.Floor(value.GetDouble()),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => false,
    };
}

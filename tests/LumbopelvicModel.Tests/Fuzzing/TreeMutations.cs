using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LumbopelvicModel.Tests.Fuzzing;

/// <summary>Damage that keeps the text JSON: parts move, ids change, numbers leave their range, lists grow.</summary>
internal static class TreeMutations
{
    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The changed text, or <see langword="null"/> where it is no JSON that can be changed.</summary>
    public static byte[]? Apply(byte[] text, Random random)
    {
        try
        {
            if (JsonNode.Parse(text) is not { } root)
            {
                return null;
            }

            var places = new List<JsonNode?>();
            Collect(root, places);
            JsonNode[] inside = [.. places.OfType<JsonNode>().Where(node => node.Parent is not null)];
            if (inside.Length == 0)
            {
                return null;
            }

            Change(inside[random.Next(inside.Length)], inside, random);
            return Encoding.UTF8.GetBytes(root.ToJsonString(AsItIs));
        }
        catch (Exception unchangeable) when (unchangeable is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static void Change(JsonNode node, JsonNode[] all, Random random)
    {
        JsonNode other = all[random.Next(all.Length)];
        switch (random.Next(8))
        {
            case 0:
                Put(node, other.DeepClone());
                break;
            case 1:
                Take(node);
                break;
            case 2 when node.Parent is JsonObject named:
                string name = node.GetPropertyName();
                named.Remove(name);
                named[random.Next(2) == 0 ? NastyValues.Id(random) : other.Parent is JsonObject ? other.GetPropertyName() : name + "x"] = node;
                break;
            case 3 when node.Parent is JsonArray list:
                for (int copies = 1 << random.Next(7); copies > 0; copies--)
                {
                    list.Insert(random.Next(list.Count + 1), node.DeepClone());
                }

                break;
            case 4 when node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue(out double number):
                double[] changed = [-number, number * 10, number / 10, number + 1, number - 1, 1 - number, 0, 1, 1e9, 1e-9, random.NextDouble()];
                Put(node, JsonValue.Create(changed[random.Next(changed.Length)] is var finite && double.IsFinite(finite) ? finite : 0));
                break;
            case 5:
                Put(node, new JsonArray(node.DeepClone()));
                break;
            case 6:
                Put(node, JsonValue.Create(NastyValues.Id(random)));
                break;
            default:
                Put(node, JsonNode.Parse(NastyValues.One(random)));
                break;
        }
    }

    private static void Put(JsonNode place, JsonNode? value)
    {
        if (place.Parent is JsonObject named)
        {
            named[place.GetPropertyName()] = value;
        }
        else
        {
            place.Parent!.AsArray()[place.GetElementIndex()] = value;
        }
    }

    private static void Take(JsonNode place)
    {
        if (place.Parent is JsonObject named)
        {
            named.Remove(place.GetPropertyName());
        }
        else
        {
            place.Parent!.AsArray().Remove(place);
        }
    }

    private static void Collect(JsonNode? node, List<JsonNode?> places)
    {
        places.Add(node);
        IEnumerable<JsonNode?> parts = node switch { JsonObject named => named.Select(member => member.Value), JsonArray list => list, _ => [] };
        foreach (JsonNode? part in parts)
        {
            Collect(part, places);
        }
    }
}

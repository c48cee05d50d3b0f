using System.Text;

namespace LumbopelvicModel.Tests.Fuzzing;

/// <summary>Damage that knows where values, names and marks stand, not what they mean: what comes of it is often JSON again.</summary>
internal static class TokenMutations
{
    public static byte[] Apply(byte[] text, Random random, byte[] other)
    {
        List<string> tokens = JsonTokens.Of(Encoding.UTF8.GetString(text));
        if (tokens.Count == 0)
        {
            return Encoding.UTF8.GetBytes(NastyValues.One(random));
        }

        int place = Place(tokens, random);
        switch (random.Next(9))
        {
            case 0:
                int second = Place(tokens, random);
                (tokens[place], tokens[second]) = (tokens[second], tokens[place]);
                break;
            case 1:
                tokens.Insert(place, tokens[place]);
                break;
            case 2:
                tokens.RemoveAt(place);
                break;
            case 3:
                string[] run = [.. tokens.Skip(place).Take(random.Next(1, 12))];
                tokens.InsertRange(place, Enumerable.Repeat(run.Append(","), random.Next(1, 4)).SelectMany(repeated => repeated));
                break;
            case 4:
                tokens.Insert(Math.Min(place + 1, tokens.Count), $",{(random.Next(3) == 0 ? tokens[Place(tokens, random)] : "\"" + NastyValues.Id(random) + "\"")}:{NastyValues.One(random)}");
                break;
            case 5:
                List<string> others = JsonTokens.Of(Encoding.UTF8.GetString(other));
                tokens[place] = others.Count == 0 ? string.Empty : others[Place(others, random)];
                break;
            default:
                tokens[place] = NastyValues.One(random);
                break;
        }

        return Encoding.UTF8.GetBytes(string.Concat(tokens));
    }

    // Three times of four a value or a name: they are what readers look at.
    private static int Place(List<string> tokens, Random random)
    {
        int place = random.Next(tokens.Count);
        for (int tries = 0; tries < 8 && random.Next(4) > 0 && !JsonTokens.IsValue(tokens[place]); tries++)
        {
            place = random.Next(tokens.Count);
        }

        return place;
    }
}

namespace LumbopelvicModel.Tests.Fuzzing;

/// <summary>Makes hostile texts of good ones. The same seed and number give the same text.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> corpus, int seed)
{
    public byte[] Input(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        byte[] text = One(random);
        for (int left = random.Next(4) switch { 0 => 3, 1 => 2, _ => 1 }; left > 0; left--)
        {
            text = random.Next(5) switch
            {
                0 => ByteMutations.Apply(text, random, One(random)),
                1 or 2 => TokenMutations.Apply(text, random, One(random)),
                _ => TreeMutations.Apply(text, random) ?? TokenMutations.Apply(text, random, One(random)),
            };
        }

        return text;
    }

    private byte[] One(Random random) => corpus[random.Next(corpus.Count)];
}

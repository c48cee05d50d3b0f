using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Which red flags are raised and which cannot be excluded yet; a layer of its own, without probabilities.</summary>
internal sealed class RedFlagCheck(CompiledRedFlag[] flags)
{
    private const int MostOnStack = 1024;

    private readonly CompiledRedFlag[] _flags = ByUrgency(flags);

    /// <summary>The flags by urgency, in the order of the knowledge base within it.</summary>
    public (ValueList<RedFlagAlert> Raised, ValueList<RedFlagAlert> Open) Run(Presentation presentation)
    {
        var facts = new Facts(presentation);
        Span<bool?> states = _flags.Length <= MostOnStack ? stackalloc bool?[_flags.Length] : new bool?[_flags.Length];
        int raisedCount = 0;
        int openCount = 0;
        for (int index = 0; index < states.Length; index++)
        {
            bool? state = _flags[index].Evaluate(facts);
            states[index] = state;
            raisedCount += state == true ? 1 : 0;
            openCount += state is null ? 1 : 0;
        }

        return (Alerts(states, true, raisedCount, presentation), Alerts(states, null, openCount, presentation));
    }

    private static CompiledRedFlag[] ByUrgency(CompiledRedFlag[] flags)
    {
        var ordered = new List<CompiledRedFlag>(flags.Length);
        foreach (Urgency urgency in UrgencyExtensions.All)
        {
            ordered.AddRange(flags.Where(flag => flag.Flag.Urgency == urgency));
        }

        return [.. ordered];
    }

    private ValueList<RedFlagAlert> Alerts(ReadOnlySpan<bool?> states, bool? wanted, int count, Presentation presentation)
    {
        var alerts = new RedFlagAlert[count];
        for (int index = states.Length - 1; count > 0; index--)
        {
            if (states[index] == wanted)
            {
                count--;
                alerts[count] = new RedFlagAlert(_flags[index], wanted == true, presentation);
            }
        }

        return ValueList<RedFlagAlert>.Own(alerts);
    }
}

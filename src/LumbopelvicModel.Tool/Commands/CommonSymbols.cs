using System.CommandLine;
using System.Globalization;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>The arguments and options that several commands share, each with its checks.</summary>
internal static class CommonSymbols
{
    public const string ProfileName = "--profile";

    /// <summary>A file, or <c>-</c>.</summary>
    public static Argument<string> File(string description) => Named<string>("FILE", description);

    /// <summary>Something named without an option. What looks like an option and is none is refused here, because the parser would take it for a file.</summary>
    public static Argument<T> Named<T>(string name, string description)
    {
        var named = new Argument<T>(name) { Description = description };
        named.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', _, ..] given }, ..])
            {
                result.AddError($"There is no option '{given}' here.{UsageErrors.KnownOptions(result)} For a file of that name write ./{given}.");
            }
        });
        return named;
    }

    public static Option<int?> Number(string name, int lowest, string description)
    {
        return new Option<int?>(name)
        {
            Description = description,
            HelpName = "N",
            CustomParser = result =>
            {
                string given = result.Tokens[0].Value;
                if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= lowest)
                {
                    return number;
                }

                result.AddError($"{name} takes a whole number from {lowest} to {int.MaxValue}, not '{given}'.");
                return null;
            },
        };
    }

    public static Option<string?> Profile()
    {
        var profile = new Option<string?>(ProfileName) { Description = "The setting that the patient comes from; 'default' unless named. It is never guessed from the complaint.", HelpName = "NAME" };
        profile.Validators.Add(result =>
        {
            if (result.Tokens is [var given, ..] && !KnowledgeBase.Default.TryGetProfile(given.Value, out _))
            {
                result.AddError($"There is no profile '{given.Value}'. Known: {string.Join(", ", KnowledgeBase.Default.Profiles.Select(known => known.Id))}.");
            }
        });
        return profile;
    }

    /// <summary>An option with one of a few words, such as a theme.</summary>
    public static Option<string?> OneOf(string name, string noun, string description, params IReadOnlyList<string> known)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', known) };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var given, ..] && !known.Contains(given.Value))
            {
                result.AddError($"There is no {noun} '{given.Value}'. Known: {string.Join(", ", known)}.");
            }
        });
        return option;
    }

    public static Option<bool> Json(string description) => new("--json") { Description = description };

    public static Option<string?> Page(string description) => new("--page") { Description = description, HelpName = "FILE" };

    /// <summary>The option that only compares a page, which must be named.</summary>
    public static Option<bool> Check(Option<string?> page)
    {
        var check = new Option<bool>("--check") { Description = "Writes nothing; says whether the page is as it would be written." };
        check.Validators.Add(result =>
        {
            if (!result.Implicit && result.GetResult(page) is null)
            {
                result.AddError("--check compares a page. Name it with --page.");
            }
        });
        return check;
    }

    public static Option<bool> Intervals() => new("--intervals") { Description = "Adds to every probability the range that its numbers leave open (90 %)." };

    public static Evaluator EvaluatorFor(string? profile) => profile is null ? Evaluator.Default : Evaluator.Default.WithProfile(profile);
}

using System.CommandLine;
using System.Text;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>Checks a knowledge base of the user's own with the reader that reads the built-in one.</summary>
internal sealed class KnowledgeCheckCommand : ToolCommand
{
    // The built-in one takes less than a hundredth of this.
    private const int MaximumLength = 256 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Argument<string> _file = CommonSymbols.File("A whole knowledge base as one JSON document; - reads standard input.");
    private readonly ToolStreams _streams;

    public KnowledgeCheckCommand(ToolStreams streams)
        : base(
            "check",
            "Checks a knowledge base and says everything that is wrong with it, one problem a line: file, place, code, message, remedy.",
            "lumbopelvic knowledge check knowledge.json",
            "lumbopelvic knowledge export | lumbopelvic knowledge check -")
    {
        _streams = streams;
        Add(_file);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string path = parsed.GetRequiredValue(_file);
        string name = InputFile.NameOf(path);
        byte[] content = await InputFile.ReadAsync(path, MaximumLength, _streams, cancellationToken);
        ReadResult<KnowledgeBase> result = KnowledgeBaseReader.Read([new KnowledgeFile(name, Decode(content, name))]);
        if (result.IsSuccess)
        {
            await _streams.WriteAsync($"{name}: {result.Value}: no problems.\n", cancellationToken);
            return ExitCode.Done;
        }

        foreach (InputIssue issue in result.Issues)
        {
            _streams.Report(issue.ToString());
        }

        _streams.Report($"{name}: refused, {result.Issues.Count} {(result.Issues.Count == 1 ? "problem" : "problems")}.");
        return ExitCode.Refused;
    }

    private static string Decode(ReadOnlySpan<byte> content, string name)
    {
        if (content.StartsWith(Utf8.ByteOrderMark))
        {
            content = content[Utf8.ByteOrderMark.Length..];
        }

        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException invalid)
        {
            ReadOnlySpan<byte> before = content[..Math.Clamp(invalid.Index, 0, content.Length)];
            int line = before.Count((byte)'\n') + 1;
            int column = before.Length - before.LastIndexOf((byte)'\n');
            throw new ToolException($"{name}({line},{column}) $: {IssueCode.MalformedJson.ToId()}: The text is no UTF-8 here. Save it as UTF-8.");
        }
    }
}

using System.Text;
using System.Text.Json.Nodes;
using LumbopelvicModel.Notebooks.Kernel;

namespace LumbopelvicModel.Docs.Tests;

/// <summary>Messages to and from Jupyter: signed, and answered to the one who asked.</summary>
public class KernelMessageTests
{
    private static readonly byte[] Key = "a key"u8.ToArray();

    private static readonly KernelMessage Question = new(
        [[1, 2], [3]],
        new JsonObject { ["msg_type"] = "execute_request", ["session"] = "session-1", ["msg_id"] = "7" },
        new JsonObject { ["code"] = "1 + 1" });

    [Fact]
    public void An_answer_can_be_read_and_goes_to_the_one_who_asked()
    {
        List<byte[]> frames = Question.Answer("execute_reply", new JsonObject { ["status"] = "ok" }, Key, toAll: false);

        KernelMessage? answer = KernelMessage.Read(frames, Key);

        Assert.NotNull(answer);
        Assert.Equal("execute_reply", answer.Type);
        Assert.Equal("session-1", (string?)answer.Header["session"]);
        Assert.Equal("ok", (string?)answer.Content["status"]);
        Assert.Equal(Question.Identities, answer.Identities);
        Assert.Equal("7", (string?)JsonNode.Parse(frames[^3])!["msg_id"]);
    }

    [Fact]
    public void What_goes_to_all_begins_with_its_topic() =>
        Assert.Equal("stream", Encoding.UTF8.GetString(Question.Answer("stream", [], Key, toAll: true)[0]));

    // Computed with: printf '{}{}{}{}' | openssl dgst -sha256 -hmac 'a key'
    [Fact]
    public void A_signature_is_that_of_the_protocol() =>
        Assert.NotNull(KernelMessage.Read([.. Frames("e2c27855d41353957c8555d30463a97e6a6ea497e6ebb3f7824503c3b64f2c0b")], Key));

    [Theory]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public void A_message_signed_otherwise_is_not_read(string signature) =>
        Assert.Null(KernelMessage.Read([.. Frames(signature)], Key));

    [Fact]
    public void Frames_that_are_no_message_are_not_read() => Assert.Null(KernelMessage.Read(["nothing"u8.ToArray()], Key));

    private static IEnumerable<byte[]> Frames(string signature) =>
        new[] { "<IDS|MSG>", signature, "{}", "{}", "{}", "{}" }.Select(Encoding.UTF8.GetBytes);
}

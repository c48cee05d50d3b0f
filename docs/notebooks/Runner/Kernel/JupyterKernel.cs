using System.Text.Json.Nodes;

namespace LumbopelvicModel.Notebooks.Kernel;

/// <summary>
/// Serves Jupyter, so that the notebooks run in its editors with the library as it is built here. A cell shows what it shows when it has ended; a
/// running cell cannot be stopped other than by restarting the kernel.
/// </summary>
internal sealed class JupyterKernel : IDisposable
{
    private readonly byte[] _key;
    private readonly KernelSocket _shell;
    private readonly KernelSocket _control;
    private readonly KernelSocket _heartbeat;
    private readonly KernelSocket _published;
    private readonly ScriptSession _session;
    private int _count;

    public JupyterKernel(KernelConnection connection, string libraryVersion)
    {
        nint context = ZeroMq.NewContext();
        _key = connection.Key;
        _shell = new KernelSocket(context, SocketKind.Router, connection.Address("shell"));
        _control = new KernelSocket(context, SocketKind.Router, connection.Address("control"));
        _heartbeat = new KernelSocket(context, SocketKind.Reply, connection.Address("hb"));
        _published = new KernelSocket(context, SocketKind.Publish, connection.Address("iopub"));
        // Bound because the protocol wants it; no cell asks for input.
        _ = new KernelSocket(context, SocketKind.Router, connection.Address("stdin"));
        _session = new ScriptSession(libraryVersion);
    }

    /// <summary>Answers until Jupyter asks it to end.</summary>
    public void Serve()
    {
        new Thread(Beat) { IsBackground = true }.Start();
        new Thread(() => Listen(_control)) { IsBackground = true }.Start();
        Listen(_shell);
    }

    public void Dispose() => _session.Dispose();

    private void Beat()
    {
        while (_heartbeat.Receive() is { } beat)
        {
            _heartbeat.Send(beat);
        }
    }

    private void Listen(KernelSocket socket)
    {
        while (socket.Receive() is { } frames)
        {
            if (KernelMessage.Read(frames, _key) is { } message)
            {
                Publish(message, "status", new JsonObject { ["execution_state"] = "busy" });
                string type = message.Type.Replace("_request", "_reply", StringComparison.Ordinal);
                socket.Send(message.Answer(type, Answer(message), _key, toAll: false));
                Publish(message, "status", new JsonObject { ["execution_state"] = "idle" });
                if (message.Type == "shutdown_request")
                {
                    Environment.Exit(0);
                }
            }
        }
    }

    private JsonObject Answer(KernelMessage message) => message.Type switch
    {
        "kernel_info_request" => Describe(),
        "execute_request" => Execute(message),
        "is_complete_request" => new JsonObject { ["status"] = "unknown" },
        "complete_request" => Okay(new() { ["matches"] = new JsonArray(), ["cursor_start"] = 0, ["cursor_end"] = 0, ["metadata"] = new JsonObject() }),
        "inspect_request" => Okay(new() { ["found"] = false, ["data"] = new JsonObject(), ["metadata"] = new JsonObject() }),
        "history_request" => Okay(new() { ["history"] = new JsonArray() }),
        "comm_info_request" => Okay(new() { ["comms"] = new JsonObject() }),
        "shutdown_request" => Okay(new() { ["restart"] = message.Content["restart"]?.DeepClone() }),
        _ => Okay([]),
    };

    private static JsonObject Describe() => Okay(new()
    {
        ["protocol_version"] = "5.3",
        ["implementation"] = "LumbopelvicModel notebook runner",
        ["implementation_version"] = "1",
        ["banner"] = "C# with LumbopelvicModel as it is built here",
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = "14.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
        },
    });

    private static JsonObject Okay(JsonObject content)
    {
        content["status"] = "ok";
        return content;
    }

    private JsonObject Execute(KernelMessage message)
    {
        string code = (string?)message.Content["code"] ?? string.Empty;
        bool isSilent = (bool?)message.Content["silent"] ?? false;
        _count += isSilent ? 0 : 1;
        Publish(message, "execute_input", new JsonObject { ["code"] = code, ["execution_count"] = _count });
        NotebookException? failure = Failure(code);
        foreach (JsonNode? output in _session.TakeOutputs())
        {
            if (!isSilent)
            {
                Publish(message, (string)output!["output_type"]!, Sent(output.AsObject()));
            }
        }

        if (failure is null)
        {
            return Okay(new() { ["execution_count"] = _count, ["payload"] = new JsonArray(), ["user_expressions"] = new JsonObject() });
        }

        Publish(message, "error", Error(failure));
        JsonObject reply = Error(failure);
        reply["status"] = "error";
        reply["execution_count"] = _count;
        return reply;
    }

    private NotebookException? Failure(string code)
    {
        try
        {
            _session.Execute($"cell [{_count}]", code, _count).GetAwaiter().GetResult();
            return null;
        }
        catch (NotebookException exception)
        {
            return exception;
        }
    }

    private static JsonObject Error(NotebookException exception) => new()
    {
        ["ename"] = exception.InnerException?.GetType().Name ?? "Refused",
        ["evalue"] = exception.Message,
        ["traceback"] = new JsonArray(exception.Message),
    };

    // In a file texts are lists of lines, in a message they are texts.
    private static JsonObject Sent(JsonObject output)
    {
        JsonObject content = output.DeepClone().AsObject();
        content.Remove("output_type");
        if (content["text"] is { } text)
        {
            content["text"] = NotebookText.Join(text);
        }

        if (content["data"] is JsonObject data)
        {
            content["data"] = new JsonObject(data.Select(form => KeyValuePair.Create(form.Key, (JsonNode?)NotebookText.Join(form.Value))));
        }

        return content;
    }

    private void Publish(KernelMessage message, string type, JsonObject content) =>
        _published.Send(message.Answer(type, content, _key, toAll: true));
}

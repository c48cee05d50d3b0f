using System.Text.Json.Nodes;

namespace LumbopelvicModel.Notebooks.Kernel;

/// <summary>The file from which Jupyter learns how to start a kernel.</summary>
internal static class KernelSpecification
{
    /// <summary>Writes it into a folder; it starts this build of the runner.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        string runner = typeof(KernelSpecification).Assembly.Location;
        File.WriteAllText(Path.Combine(folder, "kernel.json"), new JsonObject
        {
            ["argv"] = new JsonArray("dotnet", runner, "kernel", "{connection_file}"),
            ["display_name"] = ".NET (C#)",
            ["language"] = "C#",
        }.ToJsonString());
    }
}

namespace LumbopelvicModel.Tool.Tests;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("lumbopelvic-").FullName;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string content)
    {
        File.WriteAllText(At(name), content);
        return At(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

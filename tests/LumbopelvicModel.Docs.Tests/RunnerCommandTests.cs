using LumbopelvicModel.Notebooks;

namespace LumbopelvicModel.Docs.Tests;

/// <summary>The runner as it is called: what it writes, says and returns.</summary>
[Collection(nameof(Console))]
public sealed class RunnerCommandTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".ipynb");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task What_run_stores_passes_the_check_and_is_not_written_again()
    {
        await File.WriteAllTextAsync(_file, Notebooks.Read(Notebooks.Cell("6 * 7", "answer"), Notebooks.Cell("System.Guid.NewGuid()", "never-the-same", "volatile")).ToJson());

        Assert.Equal((0, "stored"), await Run("run"));
        string written = await File.ReadAllTextAsync(_file);
        Assert.Equal((0, "shows what is stored"), await Run("check"));
        Assert.Equal((0, "stored"), await Run("run"));
        Assert.Equal(written, await File.ReadAllTextAsync(_file));
        Assert.Contains("\"42\"", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_fails_and_writes_nothing_where_something_else_is_stored()
    {
        string json = Notebooks.Of("6 * 7").ToJson();
        await File.WriteAllTextAsync(_file, json);

        Assert.Equal((1, "cell 1 (cell-1) shows something else than is stored.\n  stored: nothing\n  now:    42"), await Run("check"));
        Assert.Equal(json, await File.ReadAllTextAsync(_file));
    }

    [Fact]
    public async Task An_error_is_told_and_nothing_is_written()
    {
        string json = Notebooks.Of("int answer = \"42\";").ToJson();
        await File.WriteAllTextAsync(_file, json);

        (int code, string said) = await Run("run");

        Assert.Equal(1, code);
        Assert.StartsWith("cell 1 (cell-1), line 1 does not compile: ", said, StringComparison.Ordinal);
        Assert.Equal(json, await File.ReadAllTextAsync(_file));
    }

    [Theory]
    [InlineData("check", "there-is-no-such-file.ipynb", 1)]
    [InlineData("kernel", "there-is-no-such-file.json", 1)]
    [InlineData("chek", "file.ipynb", 2)]
    public async Task What_cannot_be_done_is_said(string command, string file, int code)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        Assert.Equal(code, await RunnerCommand.Execute([command, Path.Combine(Path.GetTempPath(), file)], output, errors));
        Assert.NotEmpty(errors.ToString());
        Assert.Empty(output.ToString());
    }

    // What was said about the file, without its name and the seconds.
    private async Task<(int Code, string Said)> Run(string command)
    {
        using var said = new StringWriter();
        int code = await RunnerCommand.Execute([command, _file], said, said);
        string line = said.ToString();
        return (code, line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..line.LastIndexOf(" (", StringComparison.Ordinal)]);
    }
}

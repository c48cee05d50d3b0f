using System.Text.Json.Nodes;
using LumbopelvicModel.Notebooks;

namespace LumbopelvicModel.Docs.Tests;

/// <summary>Cells are executed as a C# kernel executes them.</summary>
[Collection(nameof(Console))]
public class NotebookExecutionTests
{
    [Fact]
    public async Task The_last_expression_is_shown() => Assert.Equal("3", await Notebooks.Shown("1 + 2"));

    [Fact]
    public async Task A_statement_shows_nothing() => Assert.Equal(string.Empty, await Notebooks.Shown("int three = 1 + 2;"));

    [Fact]
    public async Task A_cell_knows_what_the_cells_before_it_made() =>
        Assert.Equal("42", await Notebooks.Shown("using System.Linq;\nint Twice(int number) => 2 * number;", "int half = new[] { 20, 1 }.Sum();", "Twice(half)"));

    [Fact]
    public async Task What_is_printed_and_shown_keeps_its_order()
    {
        Notebook executed = await Notebooks.Execute(Notebooks.Of("System.Console.Write(\"a\");\nSystem.Console.WriteLine(\"b\");\ndisplay(\"c\");\nSystem.Console.WriteLine(\"d\");\n\"e\""));

        Assert.Equal(
            ["stream: ab\n", "display_data: c", "stream: d\n", "execute_result: e"],
            executed.Cells[0].Outputs.Select(output => $"{(string?)output!["output_type"]}: {NotebookText.Join(output["text"] ?? output["data"]!["text/plain"])}"));
    }

    [Fact]
    public async Task The_library_is_there_once_a_cell_asks_for_it()
    {
        Assert.Equal("21", await Notebooks.Shown($"#r \"nuget: LumbopelvicModel, {Notebooks.Version}\"\nusing LumbopelvicModel;", "Conditions.All.Count"));
        await Assert.ThrowsAsync<NotebookException>(() => Notebooks.Shown("LumbopelvicModel.Conditions.All.Count"));
    }

    [Theory]
    [InlineData("LumbopelvicModel, 9.9.9")]
    [InlineData("LumbopelvicModel")]
    [InlineData("SomethingElse, 1.2.3")]
    public async Task Another_package_or_version_is_refused(string package)
    {
        NotebookException refused = await Assert.ThrowsAsync<NotebookException>(() => Notebooks.Shown($"// First.\n#r \"nuget: {package}\""));

        Assert.StartsWith("cell 1 (cell-1), line 2 asks for ", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith($"the runner knows LumbopelvicModel {Notebooks.Version} only.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_the_compiler_names_the_cell_and_the_line()
    {
        NotebookException refused = await Assert.ThrowsAsync<NotebookException>(() => Notebooks.Shown("int one = 1;", "int two = 2;\n\nint three = \"3\";"));

        Assert.StartsWith("cell 2 (cell-2), line 3 does not compile: ", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("(CS0029)", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_names_the_cell_and_the_line()
    {
        NotebookException refused = await Assert.ThrowsAsync<NotebookException>(() => Notebooks.Shown($"#r \"nuget: LumbopelvicModel, {Notebooks.Version}\"\nint zero = 0;\nint one = 1 / zero;"));

        Assert.StartsWith("cell 1 (cell-1), line 3 throws DivideByZeroException: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_that_throws_while_it_is_shown_is_an_error_of_its_cell()
    {
        NotebookException refused = await Assert.ThrowsAsync<NotebookException>(() => Notebooks.Shown("using System.Linq;\nnew[] { 1, 0 }.Select(number => 1 / number)"));

        Assert.StartsWith("cell 1 (cell-1), line 2 throws DivideByZeroException: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_cells_are_counted_and_text_is_left_alone()
    {
        JsonObject text = new() { ["cell_type"] = "markdown", ["id"] = "text", ["metadata"] = new JsonObject(), ["source"] = new JsonArray("Some *text*.") };

        Notebook executed = await Notebooks.Execute(Notebooks.Read(Notebooks.Cell("1", "first"), text, Notebooks.Cell("2", "second")));

        Assert.Equal([1, null, 2], executed.Cells.Select(cell => (int?)cell.ToJson()["execution_count"]));
        Assert.True(JsonNode.DeepEquals(text, executed.Cells[1].ToJson()));
    }
}

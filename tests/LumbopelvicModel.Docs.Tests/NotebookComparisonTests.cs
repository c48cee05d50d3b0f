using LumbopelvicModel.Notebooks;

namespace LumbopelvicModel.Docs.Tests;

/// <summary>A check tells where a notebook drifted, and of nothing else.</summary>
[Collection(nameof(Console))]
public class NotebookComparisonTests
{
    [Fact]
    public async Task A_notebook_that_was_stored_is_the_same_when_read_again()
    {
        Notebook stored = Notebook.Read((await Notebooks.Execute(Notebooks.Of("1 + 1", "\"é < ü\""))).ToJson());

        Assert.Null(NotebookComparison.FirstDifference(stored, await Notebooks.Execute(stored)));
    }

    [Fact]
    public async Task The_first_other_line_is_named_with_its_cell()
    {
        Notebook stored = await Notebooks.Execute(Notebooks.Of("1", "\"a\\nb\\nc\""));
        Notebook changed = Notebook.Read(stored.ToJson().Replace("\"b\\n\"", "\"x\\n\"", StringComparison.Ordinal));

        Assert.Equal(
            "cell 2 (cell-2) shows something else than is stored.\n  stored: x\n  now:    b",
            NotebookComparison.FirstDifference(changed, await Notebooks.Execute(changed)));
    }

    [Fact]
    public async Task A_notebook_that_was_never_executed_differs()
    {
        Notebook notebook = Notebooks.Of("1 + 1");

        Assert.Equal(
            "cell 1 (cell-1) shows something else than is stored.\n  stored: nothing\n  now:    2",
            NotebookComparison.FirstDifference(notebook, await Notebooks.Execute(notebook)));
    }

    [Fact]
    public async Task What_changes_on_every_run_is_not_compared()
    {
        const string Tick = "System.Environment.TickCount64 * System.Random.Shared.NextDouble()";
        Notebook stored = await Notebooks.Execute(Notebooks.Read(Notebooks.Cell(Tick, "time", "volatile"), Notebooks.Cell("1", "one")));
        Notebook compared = await Notebooks.Execute(Notebooks.Read(Notebooks.Cell(Tick, "time"), Notebooks.Cell("1", "one")));

        Assert.Null(NotebookComparison.FirstDifference(stored, await Notebooks.Execute(stored)));
        Assert.NotNull(NotebookComparison.FirstDifference(compared, await Notebooks.Execute(compared)));
    }

    [Fact]
    public async Task Cells_that_were_executed_in_another_order_differ()
    {
        Notebook stored = await Notebooks.Execute(Notebooks.Of("int one = 1;"));
        Notebook changed = Notebook.Read(stored.ToJson().Replace("\"execution_count\": 1", "\"execution_count\": 7", StringComparison.Ordinal));

        Assert.Contains("not those of one run", NotebookComparison.FirstDifference(changed, await Notebooks.Execute(changed)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no notebook")]
    [InlineData("[]")]
    [InlineData("""{ "nbformat": "four", "nbformat_minor": 5, "cells": [] }""")]
    [InlineData("""{ "nbformat": 4, "nbformat_minor": 5, "cells": [ "cell" ] }""")]
    [InlineData("""{ "nbformat": 3, "nbformat_minor": 5, "cells": [] }""")]
    [InlineData("""{ "nbformat": 4, "nbformat_minor": 4, "cells": [] }""")]
    public void What_is_no_notebook_is_refused(string json) => Assert.Throws<NotebookException>(() => Notebook.Read(json));
}

namespace LumbopelvicModel.Notebooks;

/// <summary>Executes the cells of a notebook in order, as a C# kernel does on "run all".</summary>
internal static class NotebookExecution
{
    /// <exception cref="NotebookException">A cell does not compile or throws; the message names the cell and the line.</exception>
    public static async Task<Notebook> Execute(Notebook notebook, string libraryVersion)
    {
        using var session = new ScriptSession(libraryVersion);
        var cells = new List<NotebookCell>();
        int count = 0;
        foreach (NotebookCell cell in notebook.Cells)
        {
            if (!cell.IsCode)
            {
                cells.Add(cell);
                continue;
            }

            await session.Execute(cell.Name, cell.Source, ++count);
            cells.Add(cell.Executed(count, session.TakeOutputs()));
        }

        return notebook.With(cells);
    }
}

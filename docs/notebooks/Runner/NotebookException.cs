namespace LumbopelvicModel.Notebooks;

/// <summary>A notebook that cannot be read or executed; the message says where.</summary>
internal sealed class NotebookException : Exception
{
    public NotebookException(string message)
        : base(message)
    {
    }

    public NotebookException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

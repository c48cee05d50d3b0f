namespace LumbopelvicModel.Notebooks.Kernel;

/// <summary>How a socket speaks, with the numbers of the library.</summary>
internal enum SocketKind
{
    /// <summary>To all who listen.</summary>
    Publish = 1,

    /// <summary>One answer to each question.</summary>
    Reply = 4,

    /// <summary>To the one who asked.</summary>
    Router = 6,
}

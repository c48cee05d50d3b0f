namespace LumbopelvicModel;

/// <summary>From where a body region is seen on a drawing.</summary>
public enum BodyView
{
    /// <summary>Seen from the front.</summary>
    Front = 1,

    /// <summary>Seen from behind.</summary>
    Back = 2,

    /// <summary>Seen from the front and from behind.</summary>
    Both = 3,
}

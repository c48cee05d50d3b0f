namespace LumbopelvicModel.Tests.Drawing;

/// <summary>The room of a text in a picture.</summary>
internal sealed record TextBox(string Text, double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public bool Overlaps(TextBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}

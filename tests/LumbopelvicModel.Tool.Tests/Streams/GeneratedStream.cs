namespace LumbopelvicModel.Tool.Tests;

/// <summary>Input that is made while it is read, in pieces of any size; it counts what it delivered and allocates nothing for it.</summary>
internal sealed class GeneratedStream(IEnumerable<byte[]> pieces) : ReadOnlyStream
{
    private readonly IEnumerator<byte[]> _pieces = pieces.GetEnumerator();
    private ReadOnlyMemory<byte> _current;

    public long Delivered { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        while (_current.IsEmpty)
        {
            if (!_pieces.MoveNext())
            {
                return 0;
            }

            _current = _pieces.Current;
        }

        int count = Math.Min(buffer.Length, _current.Length);
        _current.Span[..count].CopyTo(buffer);
        _current = _current[count..];
        Delivered += count;
        return count;
    }
}

using System.Buffers;

namespace LumbopelvicModel.Tool;

/// <summary>
/// Cuts a stream into chunks of whole lines, without making text of them. A line that is longer than any case can be is skipped as it comes
/// in, so that memory stays the same whatever the input is. Lines are handed on as soon as they are complete.
/// </summary>
internal sealed class LineChunkReader(Stream stream)
{
    private const int ReadSize = 32 * 1024;

    // What a chunk of lines turns into is many times longer than they are; this keeps it small too.
    private const int LinesInChunk = 64;

    // A byte-order mark and a carriage return come on top of the case itself.
    private const int LongestLine = PresentationReader.MaximumLength + 4;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(ReadSize);
    private int _filled;
    private int _scanned;
    private long _line = 1;
    private bool _isSkipping;
    private bool _hasEnded;

    /// <summary>The next lines, or <see langword="null"/> at the end. After a cancellation the reader must not be used again.</summary>
    public async Task<LineChunk?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_isSkipping)
            {
                Skip();
            }

            if (EndOfLines() is > 0 and int end)
            {
                return Cut(end);
            }

            if (_hasEnded)
            {
                return _filled > 0 ? Cut(_filled) : null;
            }

            if (_filled > LongestLine)
            {
                _isSkipping = true;
                return LineChunk.TooLong(_line);
            }

            await FillAsync(cancellationToken);
        }
    }

    /// <summary>Drops the rest of a line that is too long, as far as it has come in.</summary>
    private void Skip()
    {
        int lineFeed = _buffer.AsSpan(0, _filled).IndexOf((byte)'\n');
        int dropped = lineFeed < 0 ? _filled : lineFeed + 1;
        _buffer.AsSpan(dropped, _filled - dropped).CopyTo(_buffer);
        _filled -= dropped;
        _scanned = 0;
        if (lineFeed >= 0)
        {
            _isSkipping = false;
            _line++;
        }
    }

    /// <summary>The length of the first whole lines in the buffer, as many as go into a chunk; 0 where none is complete.</summary>
    private int EndOfLines()
    {
        int end = 0;
        for (int lines = 0; lines < LinesInChunk; lines++)
        {
            int lineFeed = _buffer.AsSpan(_scanned, _filled - _scanned).IndexOf((byte)'\n');
            if (lineFeed < 0)
            {
                _scanned = _filled;
                break;
            }

            _scanned += lineFeed + 1;
            end = _scanned;
        }

        return end;
    }

    private LineChunk Cut(int length)
    {
        var chunk = new LineChunk(_buffer, length, _line, IsTooLong: false);
        ReadOnlySpan<byte> rest = _buffer.AsSpan(length, _filled - length);
        byte[] next = ArrayPool<byte>.Shared.Rent(Math.Max(ReadSize, rest.Length));
        rest.CopyTo(next);
        _line += _buffer.AsSpan(0, length).Count((byte)'\n');
        _buffer = next;
        _filled = rest.Length;
        _scanned = 0;
        return chunk;
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        if (_filled == _buffer.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.AsSpan(0, _filled).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        int room = Math.Min(ReadSize, _buffer.Length - _filled);
        int read = await stream.ReadOrCancelAsync(_buffer.AsMemory(_filled, room), cancellationToken);
        _filled += read;
        _hasEnded = read == 0;
    }
}

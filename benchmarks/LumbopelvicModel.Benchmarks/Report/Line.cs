namespace LumbopelvicModel.Benchmarks;

/// <summary>The straight line nearest to some points.</summary>
/// <param name="Start">Its value at 0.</param>
/// <param name="Slope">How much it rises by one.</param>
/// <param name="Explained">The share of the variance that it explains; 1 is a straight line.</param>
internal readonly record struct Line(double Start, double Slope, double Explained)
{
    public static Line Through(IReadOnlyList<(double X, double Y)> points)
    {
        double meanX = points.Average(point => point.X);
        double meanY = points.Average(point => point.Y);
        double slope = points.Sum(point => (point.X - meanX) * (point.Y - meanY)) / points.Sum(point => (point.X - meanX) * (point.X - meanX));
        double start = meanY - (slope * meanX);
        double left = points.Sum(point => Math.Pow(point.Y - start - (slope * point.X), 2));
        return new Line(start, slope, 1 - (left / points.Sum(point => Math.Pow(point.Y - meanY, 2))));
    }
}

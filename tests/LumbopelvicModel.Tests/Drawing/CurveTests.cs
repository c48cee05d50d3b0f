using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

public class CurveTests
{
    [Fact]
    public void Between_two_corners_a_curve_is_straight() => Assert.Equal("M0 0c1 2 5 10 6 12z", Curve.Parse("0,0* 6,12*").ToPathData(isClosed: true));

    /// <summary>The direction at (6, 0) is that from (0, 0) to (6, 6), a sixth of it on either side.</summary>
    [Fact]
    public void A_curve_runs_on_through_a_point_that_is_no_corner() =>
        Assert.Equal("M0 0c1 0 5-1 6 0s0 5 0 6", Curve.Parse("0,0* 6,0 6,6*").ToPathData(isClosed: false));

    [Fact]
    public void A_half_and_its_mirror_image_make_a_whole() =>
        Assert.Equal([(0, 0), (5, 2), (0, 4), (-5, 2), (0, 0)], Curve.Parse("0,0* 5,2 0,4*").WithMirrorImage().Knots.Select(knot => (knot.X, knot.Y)));
}

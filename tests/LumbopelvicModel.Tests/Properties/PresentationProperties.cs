namespace LumbopelvicModel.Tests;

/// <summary>A presentation is closed under what follows from it, and gives back what was put into it.</summary>
public sealed class PresentationProperties
{
    [Fact]
    public void What_is_wider_than_a_present_finding_is_present_and_what_is_narrower_than_an_absent_one_is_absent()
    {
        int wider = 0;
        int narrower = 0;
        Law.Holds<Presentation>(300, presentation =>
        {
            foreach (Finding finding in Findings.All)
            {
                if (presentation.Status(finding) == FindingStatus.Present)
                {
                    Assert.All(finding.Parents, parent => Assert.Equal(FindingStatus.Present, presentation.Status(parent)));
                    wider += finding.Parents.Count;
                }

                if (finding.Parents.Any(parent => presentation.Status(parent) == FindingStatus.Absent))
                {
                    Assert.Equal(FindingStatus.Absent, presentation.Status(finding));
                    narrower++;
                }
            }
        });
        Law.AssertReached(wider > 100 && narrower > 100, $"{wider} wider, {narrower} narrower findings followed.");
    }

    [Fact]
    public void What_is_put_in_and_taken_out_again_was_never_there()
    {
        int tried = 0;
        Law.Holds<Presentation, Finding>(500, (presentation, finding) =>
        {
            if (presentation.Status(finding) != FindingStatus.NotAssessed)
            {
                return;
            }

            Assert.Equal(presentation, presentation.Present(finding).Without(finding));
            Assert.Equal(presentation, presentation.Absent(finding).Without(finding));
            Assert.NotEqual(presentation, presentation.Present(finding));
            Assert.NotEqual(presentation.Absent(finding), presentation.Present(finding));
            tried++;
        });
        Law.AssertReached(tried > 100, $"{tried} of 500 were not assessed before.");
    }

    [Fact]
    public void What_contradicts_is_refused_and_names_both()
    {
        int contradicted = 0;
        Law.Holds<Presentation, Finding>(1000, (presentation, finding) =>
        {
            foreach (FindingStatus status in new[] { FindingStatus.Present, FindingStatus.Absent })
            {
                if (!presentation.Contradicts(finding, status))
                {
                    continue;
                }

                ArgumentException refused = Assert.Throws<ArgumentException>(() => status == FindingStatus.Present ? presentation.Present(finding) : presentation.Absent(finding));
                Assert.Contains(finding.Id, refused.Message, StringComparison.Ordinal);
                Assert.Contains(presentation.Given.Select(given => given.Finding.Id).Concat(presentation.Measured.Select(measured => measured.Measurement.Id)), id => refused.Message.Contains(id, StringComparison.Ordinal));
                contradicted++;
            }
        });
        Law.AssertReached(contradicted > 50, $"{contradicted} contradictions were tried.");
    }

    [Fact]
    public void Equal_presentations_have_equal_hash_codes_and_texts() => Law.Holds<Presentation>(200, presentation =>
    {
        Presentation again = presentation.WithId("other").WithId(presentation.Id);
        Assert.Equal(presentation, again);
        Assert.Equal(presentation.GetHashCode(), again.GetHashCode());
        Assert.Equal(presentation.ToString(), again.ToString());
    });

    [Fact]
    public void Taking_everything_out_leaves_nothing_known() => Law.Holds<Presentation>(200, presentation =>
    {
        Presentation less = presentation.WithSex(null);
        foreach (AssessedFinding given in presentation.Given)
        {
            less = less.Without(given.Finding);
        }

        foreach (MeasuredValue measured in presentation.Measured)
        {
            less = less.Without(measured.Measurement);
        }

        Assert.True(less.IsEmpty);
        Assert.Equal(Presentation.Empty, less.On(null).WithId(null));
    });
}

using System.Text.Json;

namespace LumbopelvicModel.Tool.Tests;

public class SimulateCommandTests
{
    [Fact]
    public async Task Simulate_writes_cases_that_can_be_read_each_with_its_truth()
    {
        ToolResult result = await Tool.RunAsync("simulate", "--count", "300", "--seed", "3");

        IReadOnlyList<JsonElement> records = Tool.Records(result.Output);
        SimulatedCase[] expected = [.. new Simulator(Evaluator.Default, 3).Take(300)];
        Assert.Equal((ExitCode.Done, string.Empty), (result.ExitCode, result.Error));
        Assert.Equal(expected.Select((one, index) => one.Presentation.WithId($"simulated-3-{index + 1}")), result.Output.Split('\n').SkipLast(1).Select(line => PresentationReader.Read(line).GetValueOrThrow()));
        Assert.Equal(
            expected.Select(one => string.Join(' ', one.Truth.Select(truth => truth.Condition.Id))),
            records.Select(record => string.Join(' ', record.GetProperty("expected").GetProperty("conditions").EnumerateArray())));
        Assert.Contains(records, record => record.GetProperty("expected").GetProperty("source").GetString() == "serious");
        Assert.Contains(records, record => record.GetProperty("expected").GetProperty("variants").GetArrayLength() > 0);
        Assert.All(records, record => Assert.Equal("simulated", record.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Simulate_gives_the_same_for_a_seed_and_other_patients_for_another_seed_or_profile()
    {
        string once = (await Tool.RunAsync("simulate", "--count", "5", "--seed", "4")).Output;

        Assert.Equal(once, (await Tool.RunAsync("simulate", "--count", "5", "--seed", "4")).Output);
        Assert.NotEqual(once, (await Tool.RunAsync("simulate", "--count", "5", "--seed", "5")).Output);
        Assert.NotEqual(once, (await Tool.RunAsync("simulate", "--count", "5", "--seed", "4", "--profile", "spine-clinic")).Output);
        Assert.Equal(100, Tool.Records((await Tool.RunAsync("simulate")).Output).Count);
    }

    [Fact]
    public async Task Simulated_cases_go_through_batch_without_a_refusal()
    {
        string cases = (await Tool.RunAsync("simulate", "--count", "50")).Output;

        ToolResult result = await Tool.FeedAsync(cases, "batch");

        Assert.Equal((ExitCode.Done, 50), (result.ExitCode, Tool.Records(result.Output).Count));
    }
}

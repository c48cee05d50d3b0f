using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using LumbopelvicModel.Tests;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>The same cases get the same bits whatever the processor can do, for whichever framework the library was built, wherever the program runs.</summary>
public sealed class SameBitsTests(SameBitsTests.Baseline baseline) : IClassFixture<SameBitsTests.Baseline>
{
    private const int Cases = 10_000;

    // Questions take a hundred times as long as an assessment.
    private const int CasesWithQuestions = 100;

    [Theory]
    [InlineData("DOTNET_EnableAVX512", "DOTNET_EnableAVX512F")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableAVX")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void Without_instructions_of_the_processor(params string[] without) =>
        Assert.Equal(baseline.Hash, baseline.HashOf(AppContext.BaseDirectory, [.. without.Select(name => (name, "0"))]));

    [Theory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("fa_IR.UTF-8")]
    public void In_another_country(string locale)
    {
        using TemporaryFolder folder = CopyOfProgram();
        string settings = folder.At("lumbopelvic.runtimeconfig.json");
        string invariant = File.ReadAllText(settings);
        File.WriteAllText(settings, invariant.Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal));

        // The program as it is knows no cultures at all.
        Assert.NotEqual(invariant, File.ReadAllText(settings));
        Assert.Equal(baseline.Hash, baseline.HashOf(folder.At(string.Empty), ("LC_ALL", locale)));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    public void With_the_library_for_net8(string intrinsics)
    {
        using TemporaryFolder folder = CopyOfProgram();
        File.Copy(RepositoryFiles.OlderLibrary, folder.At("LumbopelvicModel.dll"), overwrite: true);

        Assert.NotEqual(File.ReadAllBytes(RepositoryFiles.OlderLibrary), File.ReadAllBytes(typeof(Evaluator).Assembly.Location));
        Assert.Equal(baseline.Hash, baseline.HashOf(folder.At(string.Empty), ("DOTNET_EnableHWIntrinsic", intrinsics)));
    }

    [Fact]
    public void The_hash_sees_every_case_and_every_bit()
    {
        Assert.Equal((2 * Cases) + CasesWithQuestions, baseline.Lines);
        Assert.NotEqual(baseline.Hash, baseline.HashOf(AppContext.BaseDirectory, seed: 7));
    }

    private static TemporaryFolder CopyOfProgram()
    {
        var folder = new TemporaryFolder();
        foreach (string file in Directory.GetFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, folder.At(Path.GetFileName(file)));
        }

        return folder;
    }

    /// <summary>Cases, and the answers of the program as it is.</summary>
    public sealed class Baseline
    {
        private readonly Dictionary<(int Seed, int Count), byte[]> _simulated = [];

        public Baseline() => Hash = HashOf(AppContext.BaseDirectory);

        public string Hash { get; }

        /// <summary>How many answers were hashed last.</summary>
        public int Lines { get; private set; }

        /// <summary>The hash of the answers, of the scores in single precision, and of some answers with questions, from the program in a folder.</summary>
        public string HashOf(string folder, params (string Name, string Value)[] environment) => HashOf(folder, 6, environment);

        public string HashOf(string folder, int seed, params (string Name, string Value)[] environment)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            Lines = 0;
            Hashed(Run(folder, environment, SimulatedBy(seed, Cases), "batch"));
            Hashed(Run(folder, environment, SimulatedBy(seed, Cases), "batch", "--scores"));
            Hashed(Run(folder, environment, SimulatedBy(seed, CasesWithQuestions), "batch", "--questions", "5"));
            return Convert.ToHexString(hash.GetHashAndReset());

            void Hashed(byte[] answers)
            {
                hash.AppendData(answers);
                Lines += answers.AsSpan().Count((byte)'\n');
            }
        }

        // By the program as it is: what is compared is how cases are assessed.
        private byte[] SimulatedBy(int seed, int count) => _simulated.TryGetValue((seed, count), out byte[]? known) ? known : _simulated[(seed, count)] = Run(AppContext.BaseDirectory, [], [], "simulate", "--count", count.ToString(CultureInfo.InvariantCulture), "--seed", seed.ToString(CultureInfo.InvariantCulture));

        private static byte[] Run(string folder, (string Name, string Value)[] environment, byte[] input, params string[] arguments)
        {
            var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "lumbopelvic.dll"), .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true };
            foreach ((string name, string value) in environment)
            {
                start.Environment[name] = value;
            }

            using var process = Process.Start(start)!;
            Task writing = Task.Run(() =>
            {
                process.StandardInput.BaseStream.Write(input);
                process.StandardInput.Close();
            });
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            writing.Wait();
            process.WaitForExit();
            Assert.Equal(ExitCode.Done, process.ExitCode);
            return output.ToArray();
        }
    }
}

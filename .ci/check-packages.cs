#:property PublishAot=false

// What a package promises to those who depend on it: dotnet run .ci/check-packages.cs -- FOLDER
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Xml.Linq;

List<string> problems = [];

foreach (string file in Directory.GetFiles(args[0], "*.nupkg").Order(StringComparer.Ordinal))
{
    using ZipArchive package = ZipFile.OpenRead(file);
    string[] entries = [.. package.Entries.Select(entry => entry.FullName)];
    using Stream nuspec = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
    XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");

    string? Text(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
    void Must(bool holds, string what) => Require(holds, $"{Path.GetFileName(file)}: {what}");

    Must(Text("license") == "MIT", "the licence is the expression MIT");
    Must(entries.Contains(Text("readme")), "the README is in it");
    Must(entries.Contains(Text("icon")), "the icon is in it");
    foreach (string name in new[] { "description", "tags", "releaseNotes", "copyright" })
    {
        Must(!string.IsNullOrWhiteSpace(Text(name)), $"it has {name}");
    }

    XElement? repository = metadata.Elements().SingleOrDefault(element => element.Name.LocalName == "repository");
    Must(repository?.Attribute("url") is not null && repository.Attribute("commit") is not null, "it names its repository and commit");
    Must(!metadata.Descendants().Any(element => element.Name.LocalName == "dependency"), "it depends on nothing");

    if (Text("id") == "LumbopelvicModel")
    {
        string[] expected = [.. new[] { "net8.0", "net10.0" }.SelectMany(framework => new[] { $"lib/{framework}/LumbopelvicModel.dll", $"lib/{framework}/LumbopelvicModel.xml" })];
        Must(expected.Order().SequenceEqual(entries.Where(entry => entry.StartsWith("lib/", StringComparison.Ordinal)).Order()), $"it holds {string.Join(", ", expected)} and no other assembly");
        foreach (ZipArchiveEntry assembly in package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            CheckAssembly(assembly, Must);
        }
    }

    Console.WriteLine($"{Path.GetFileName(file)}: {entries.Length} entries, {new FileInfo(file).Length / 1024} KiB");
}

foreach (string file in Directory.GetFiles(args[0], "*.snupkg").Order(StringComparer.Ordinal))
{
    using ZipArchive package = ZipFile.OpenRead(file);
    ZipArchiveEntry[] symbols = [.. package.Entries.Where(entry => entry.Name.EndsWith(".pdb", StringComparison.Ordinal))];
    Require(symbols.Length == 2, $"{Path.GetFileName(file)}: it holds two symbol files");
    foreach (ZipArchiveEntry symbol in symbols)
    {
        CheckSymbols(symbol, $"{Path.GetFileName(file)}: {symbol.FullName}");
    }
}

problems.ForEach(problem => Console.Error.WriteLine($"Not so: {problem}."));
return problems.Count == 0 ? 0 : 1;

void Require(bool holds, string what)
{
    if (!holds)
    {
        problems.Add(what);
    }
}

static MemoryStream Unpacked(ZipArchiveEntry entry)
{
    var unpacked = new MemoryStream();
    using Stream packed = entry.Open();
    packed.CopyTo(unpacked);
    unpacked.Position = 0;
    return unpacked;
}

static void CheckAssembly(ZipArchiveEntry assembly, Action<bool, string> must)
{
    using var image = new PEReader(Unpacked(assembly));
    MetadataReader reader = image.GetMetadataReader();
    string[] strangers = [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name)).Where(name => !name.StartsWith("System.", StringComparison.Ordinal))];
    must(strangers.Length == 0, $"{assembly.FullName} needs the framework alone, not {string.Join(", ", strangers)}");

    // An assembly says that it can be trimmed by an attribute with two strings.
    string[] attributes = [.. reader.GetAssemblyDefinition().GetCustomAttributes().Select(handle => System.Text.Encoding.UTF8.GetString(reader.GetBlobBytes(reader.GetCustomAttribute(handle).Value)))];
    must(attributes.Any(text => text.Contains("IsTrimmable", StringComparison.Ordinal) && text.Contains("True", StringComparison.Ordinal)), $"{assembly.FullName} says that it can be trimmed");
}

void CheckSymbols(ZipArchiveEntry symbol, string name)
{
    // The kinds of custom debug information, from the specification of portable symbol files.
    var sourceLink = new Guid("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    var embeddedSource = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(Unpacked(symbol));
    MetadataReader reader = provider.GetMetadataReader();
    CustomDebugInformation[] informations = [.. reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation)];

    byte[][] links = [.. informations.Where(information => reader.GetGuid(information.Kind) == sourceLink).Select(information => reader.GetBlobBytes(information.Value))];
    Require(links.Length == 1, $"{name}: it links to its sources");
    string[] prefixes = [.. links.SelectMany(link => JsonDocument.Parse(link).RootElement.GetProperty("documents").EnumerateObject()).Select(mapping => mapping.Name.TrimEnd('*'))];

    HashSet<EntityHandle> embedded = [.. informations.Where(information => reader.GetGuid(information.Kind) == embeddedSource).Select(information => information.Parent)];
    string[] paths = [.. reader.Documents.Where(document => !embedded.Contains(document)).Select(document => reader.GetString(reader.GetDocument(document).Name))];
    string[] lost = [.. paths.Where(path => !prefixes.Any(prefix => path.StartsWith(prefix, StringComparison.Ordinal)))];
    Require(paths.Length > 0, $"{name}: it has sources");
    Require(lost.Length == 0, $"{name}: every source is linked or embedded, also the {lost.Length} like {lost.FirstOrDefault()}");
    Require(reader.Documents.All(document => reader.GetString(reader.GetDocument(document).Name).StartsWith("/_/", StringComparison.Ordinal)), $"{name}: it shows no path of the machine that built it");
    Console.WriteLine($"{name}: {paths.Length - lost.Length} sources linked, {embedded.Count} embedded");
}

using System.Reflection;
using LumbopelvicModel.Reference;

// Writes docs/reference from the built library and its XML documentation; --check writes nothing and fails where a page is not what it would be.
bool check = args is ["--check"];
if (args.Length > 0 && !check)
{
    Console.Error.WriteLine("Usage: ReferenceGenerator [--check]");
    return 2;
}

string root = typeof(Area).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
string folder = Path.Combine(root, "docs", "reference");
SortedDictionary<string, string> pages = ReferencePages.Of(Path.Combine(root, "src", "LumbopelvicModel"));
string[] stray = [.. Directory.GetFiles(folder, "*.md").Select(file => Path.GetFileName(file)).Where(name => !pages.ContainsKey(name)).Order(StringComparer.Ordinal)];
string[] drifted = [.. pages.Keys.Where(name => !File.Exists(Path.Combine(folder, name)) || File.ReadAllText(Path.Combine(folder, name)) != pages[name])];

if (check)
{
    foreach (string name in drifted.Concat(stray))
    {
        Console.Error.WriteLine($"docs/reference/{name}: is not what the library says of itself. 'dotnet run --project docs/reference/Generator' writes it anew.");
    }

    return drifted.Length + stray.Length == 0 ? 0 : 1;
}

foreach (string name in drifted)
{
    File.WriteAllText(Path.Combine(folder, name), pages[name]);
}

foreach (string name in stray)
{
    File.Delete(Path.Combine(folder, name));
}

Console.WriteLine($"docs/reference: {pages.Count} pages, {drifted.Length} written, {stray.Length} deleted.");
return 0;

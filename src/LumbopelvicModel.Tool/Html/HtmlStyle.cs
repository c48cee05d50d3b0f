using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tool;

/// <summary>How the page looks: light or dark as the reader has set it, always light on paper.</summary>
internal static class HtmlStyle
{
    // The colours are those of the pictures' themes, so that page and pictures are one.
    public static string Css { get; } = """
        :root { color-scheme: light; --page: #ffffff; --text: #1c2730; --muted: #52606b; --rule: #aab4bc; --link: #1f5fa6; --alarm: #c02434; }
        body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 1rem/1.5 Helvetica, Arial, sans-serif; }
        h1 { font-size: 1.9rem; line-height: 1.2; margin: 0.2rem 0; }
        h2 { font-size: 1.3rem; margin: 2rem 0 0.6rem; border-bottom: 1px solid var(--rule); }
        h3 { font-size: 1.05rem; margin: 1rem 0 0.3rem; }
        p, ul, ol { margin: 0.4rem 0; }
        a { color: var(--link); }
        figure { margin: 1rem 0; overflow-x: auto; }
        svg { display: block; width: 100%; height: auto; }
        table { border-collapse: collapse; width: 100%; margin: 0.6rem 0; }
        caption { text-align: left; font-weight: 600; padding: 0.3rem 0; }
        th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.8rem 0.25rem 0; border-bottom: 1px solid var(--rule); }
        tbody th { font-weight: normal; }
        .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        .muted, footer { color: var(--muted); }
        .flag { border-left: 0.5rem solid var(--alarm); padding: 0.1rem 0 0.1rem 1rem; margin: 0.8rem 0; }
        .flag h3 { margin-top: 0; }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 0 2rem; }
        .sources li { overflow-wrap: anywhere; }
        @media screen { svg { min-width: 42rem; } }
        footer { margin-top: 2rem; border-top: 1px solid var(--rule); }
        @media screen and (prefers-color-scheme: dark) {
        :root { color-scheme: dark; --page: #12171c; --text: #f1f4f6; --muted: #b1bcc5; --rule: #5d6a74; --link: #7cc0ff; --alarm: #ff7b86; }

        """ + Theme.Dark.PageStyle + """
        }
        @page { size: A4; margin: 15mm; }
        @media print {
        body { max-width: none; padding: 0; font-size: 9pt; line-height: 1.35; }
        h1 { font-size: 16pt; }
        h2 { font-size: 12pt; margin-top: 1rem; break-after: avoid; }
        h3 { font-size: 10pt; }
        h3, caption { break-after: avoid; }
        svg { max-height: 16cm; }
        th, td { padding-top: 0.1rem; padding-bottom: 0.1rem; }
        .columns { grid-template-columns: 1fr 1fr; }
        figure, tr, li, .flag, .columns { break-inside: avoid; }
        a { color: inherit; }
        }

        """;
}

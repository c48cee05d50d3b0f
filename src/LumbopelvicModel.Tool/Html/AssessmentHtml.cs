using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tool;

/// <summary>An assessment as one page that stands alone: no script, nothing from elsewhere.</summary>
internal sealed class AssessmentHtml
{
    private readonly HtmlWriter _page = new();
    private readonly Evaluator _evaluator;
    private readonly Assessment _assessment;
    private readonly HtmlSources _sources;

    private AssessmentHtml(Evaluator evaluator, Assessment assessment)
    {
        _evaluator = evaluator;
        _assessment = assessment;
        _sources = new HtmlSources(evaluator.KnowledgeBase);
    }

    /// <summary>Writes the page.</summary>
    /// <param name="evaluator">What the assessment was made with.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="conditions">How many conditions the table lists.</param>
    /// <param name="questions">How many questions are listed below the screening.</param>
    public static string Write(Evaluator evaluator, Assessment assessment, int conditions, int questions)
    {
        var html = new AssessmentHtml(evaluator, assessment);
        html.WritePage(conditions, questions);
        return html._page.ToString();
    }

    private void WritePage(int conditions, int questions)
    {
        string headline = Headline();
        _page.Markup("<!DOCTYPE html>\n").Open("html", ("lang", "en")).Open("head");
        _page.Markup("<meta charset=\"utf-8\" />\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<meta name=\"color-scheme\" content=\"light dark\" />\n");
        _page.Element("title", _assessment.Presentation.Id is { } id ? $"{id}: {headline}" : headline);
        _page.Open("style").Markup(HtmlStyle.Css).Close("style").Close("head").Open("body");
        WriteHeader(headline);
        _page.Open("main");
        new RedFlagHtml(_page, _sources).Write(_assessment);
        Section("where-it-hurts", "Where it hurts", () => Figure(BodyMap.Assessment(_assessment)));
        Section("differential", "Differential", () =>
        {
            Figure(Charts.Differential(_assessment));
            new DifferentialHtml(_page).Write(_assessment, conditions);
        });
        Section("why", "Why", () =>
        {
            Figure(Charts.Explanation(_assessment));
            new ReasonHtml(_page, _sources).Write(_assessment, _evaluator.Pivots(_assessment.Presentation));
        });
        Section("questions", "What to ask next", () => QuestionHtml.Write(_page, _evaluator.NextQuestions(_assessment.Presentation), questions));
        Section("input", "What was understood", () => InputHtml.Write(_page, _assessment.Presentation));
        Section("sources", "Sources", () => _sources.Write(_page));
        _page.Close("main").Open("footer").Element("p", Assessment.NoDiagnosis);
        _page.Element("p", $"Setting: {_assessment.Profile.Name} ({_assessment.Profile.Id}). Knowledge base {_assessment.KnowledgeBaseVersion}.").Close("footer").Close("body").Close("html");
    }

    /// <summary>What is dangerous; else the leading condition, unless nothing fits or too little is known to lead.</summary>
    private string Headline()
    {
        ConditionAssessment leading = _assessment.Differential[0];
        if (_assessment.RaisedConcerns is [var alert, ..])
        {
            return RedFlagText.Heading(alert);
        }

        return _assessment.Fit.Level switch
        {
            FitLevel.Fits => $"{leading.Name}, {leading.Probability}",
            FitLevel.NothingFitsWell => "Nothing here fits well",
            _ => "Too little is known yet",
        };
    }

    private void WriteHeader(string headline)
    {
        ConditionAssessment leading = _assessment.Differential[0];
        SourceAssessment source = _assessment.Sources[0];
        _page.Open("header");
        if (_assessment.Presentation.Id is { } id)
        {
            _page.Element("p", new HtmlWriter().Text("Case ").Element("bdi", id), ("class", "muted"));
        }

        _page.Element("h1", headline);
        string first = _assessment.RaisedConcerns.Count == 0 && _assessment.Fit.Level == FitLevel.Fits ? string.Empty : $" First of the list: {leading.Name}, {leading.Probability}.";
        _page.Element("p", $"{_assessment.Fit} Where it comes from, most probably: {source.Source.ToName()}, {source.Probability}.{first}");
        _page.Element("p", Assessment.NoDiagnosis, ("class", "muted")).Close("header");
    }

    private void Section(string id, string heading, Action content)
    {
        _page.Open("section", ("aria-labelledby", id)).Element("h2", heading, ("id", id));
        content();
        _page.Close("section");
    }

    private void Figure(SvgPicture picture) => _page.Open("figure").Markup(picture.ToString()).Close("figure");
}

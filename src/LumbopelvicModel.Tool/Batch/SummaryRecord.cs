using System.Buffers;
using System.Text.Json;

namespace LumbopelvicModel.Tool;

/// <summary>The assessment of a case, without the reasons.</summary>
internal sealed class SummaryRecord(Evaluator evaluator, int? questions, bool withIntervals) : ICaseRecord
{
    public void Write(Presentation presentation, Utf8JsonWriter writer, IBufferWriter<byte> output)
    {
        AssessmentSummary summary = (withIntervals ? evaluator.EvaluateWithIntervals(presentation) : evaluator.Evaluate(presentation)).Summarise();
        (questions is { } count ? summary.WithQuestions(evaluator.NextQuestions(presentation), count) : summary).Write(writer);
    }
}

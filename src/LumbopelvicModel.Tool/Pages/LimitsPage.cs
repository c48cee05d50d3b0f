using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>What the numbers cannot do. The text is written for clinicians; every figure in it is counted.</summary>
internal static class LimitsPage
{
    private static readonly PageLinks Links = new(string.Empty);

    public static string Write(KnowledgeBase knowledge)
    {
        var page = new Markdown();
        page.Heading(1, "Limits");
        page.Paragraph(IndexPage.BackLink(string.Empty));
        page.Paragraph($"> {Assessment.NoDiagnosis}");
        Meaning(page);
        Published(page, knowledge);
        Studies(page);
        page.Section(2, "Whose patients these were",
        [
            "**Setting.** Most studies come from spine, hip, rheumatology and pain clinics, where patients arrive selected and long ill. In primary care most tests find less and exclude less, and serious disease is rarer. Studies of primary care and of unselected patients were preferred where there are any.",
            "**Age.** Stenosis was studied mostly in those over 60, labral tears in the young and active, hip fractures in the old. A straight leg raise, a reflex or a stiff hip means less in the old; the numbers do not change with age, only the age itself is weighed as one more finding.",
            "**Sex.** It is weighed as a finding of its own. No other finding has numbers for women that differ from those for men.",
            "**Country.** Much on stenosis and nerve roots comes from Japan, most of the rest from Europe and North America. Words for pain and habits of sitting, squatting and working differ.",
            "**Numbers of patients.** Look at n. Below about 50 a frequency is a hint.",
        ]);
        page.Section(2, "What is counted together",
        [
            $"**Within a family** the strongest evidence for and the strongest against count, and nothing else. The {Figures.Number(knowledge.Rules.Count)} rules on findings and {Figures.Number(NumberCount.Weighed(knowledge).Count())} scores stand in {Figures.Number(Families(knowledge))} families: findings that measure the same thing, such as all provocation tests of the sacroiliac joint. What is in one family was decided by judgement.",
            "**Across families** evidence is multiplied as if a patient's findings knew nothing of each other. They do: who limps also has pain on loading the leg. So answers near 0 and 100 % are bolder than they should be, the more so the more findings are given.",
            "**A published score** takes the place of its items where it says so. Two scores of one family are never multiplied.",
        ]);
        BaseRates(page, knowledge);
        page.Section(2, "Two conditions at once",
        [
            "Two conditions of different sources can be there together, such as stenosis with osteoarthritis of the hip. Three cannot, nor two of one source, such as osteoarthritis and avascular necrosis of one hip: there the two share the probability.",
            $"How often two come together is a judgement for most pairs ({Markdown.Link("which", "pretest.md")}). A finding that either can bring about is expected somewhat more often with both; the two ratios are not multiplied.",
            "One complaint, one painful side. Two unrelated complaints are two cases.",
        ]);
        page.Section(2, "Nerve roots",
        [
            $"The {Markdown.Link("roots", "roots.md")} are ranked on the assumption that one is involved. The ranking does not say that a nerve is the cause, and it does not feed back into the conditions.",
            "A herniation has one set of numbers for all levels, and those that were counted are nearly all of the two lowest discs. With pain in groin, thigh or knee its probability is therefore too low where L2, L3 or L4 is involved: weak knee extension, a reduced knee reflex or a positive femoral stretch then count for more than the percentage says.",
            $"L1 to S1 only; the lower sacral roots appear as saddle symptoms. Of {Figures.Number(NumberCount.Roots(knowledge).Count())} frequencies {Figures.Number(Studied(NumberCount.Roots(knowledge)))} rest on a publication. Studies of single signs are small, and maps of the skin contradict each other.",
            "Pain is a poor guide to the root, numbness a better one, a tested deficit the best; all miss more than they find.",
        ]);
        page.Section(2, "Children, pregnancy, operated patients",
        [
            "**Children and adolescents.** The settings and nearly all studies are of adults. A child with a limp, hip or back pain has diseases that are not in this list at all: a slipped epiphysis, Perthes disease, transient synovitis, infection, leukaemia. Do not use the probabilities.",
            "**Pregnancy and the months after** are one finding that speaks for the sacroiliac joint and a few other conditions, by judgement. Obstetric causes, thrombosis and the choice of imaging are not covered.",
            "**After an operation on the spine or hip** the tests have no numbers of their own; the operation is one finding among the others. An artificial joint has causes of pain of its own: loosening, infection, a fracture beside it.",
        ]);
        NotModelled(page, knowledge);
        Disagree(page, knowledge);
        return page.ToString();
    }

    private static void Meaning(Markdown page)
    {
        page.Heading(2, "What a probability here means");
        page.Paragraph("If the numbers were right, then of a hundred patients with just these findings in just this setting so many would have the condition. It is a way to put published and judged numbers together without losing track. It is not:");
        page.Bullets(
        [
            "**A measured accuracy.** Nobody has followed patients who were assessed with it. How published cases come out is " + Markdown.Link("counted", "../accuracy.md") + ", and they are few and unusual.",
            "**A verdict on this patient.** What was not asked or examined does not count, and what does not fit the list of findings cannot count.",
            "**A measure of danger.** A ruptured aneurysm at 2 % matters more than a facet joint at 60 %. That is why " + Markdown.Link("red flags", "red-flags.md") + " stand apart and are never outvoted. An empty list of them excludes nothing.",
            "**Proof of the cause.** A worn hip or a narrow canal can be there and not hurt.",
        ]);
        page.Paragraph("Read the order and the reasons before the percentages: 55 % against 30 % is a preference, not a finding. What would change the answer is often more useful than the answer.");
    }

    private static void Published(Markdown page, KnowledgeBase knowledge)
    {
        Frequency[] findings = [.. NumberCount.Findings(knowledge)];
        BandFrequencies[] scores = [.. NumberCount.Scores(knowledge)];
        Frequency[] roots = [.. NumberCount.Roots(knowledge)];
        page.Heading(2, "How much is published, how much is judged");
        page.Paragraph($"Of {Figures.Number(findings.Length)} frequencies of findings {Figures.Number(Studied(findings))} rest on a publication. The others are judgement: what the authors expect from textbooks, from the mechanism and from the conditions beside it. Nothing shows that they are right. How often a finding occurs in the mix of all patients is judgement almost everywhere, so that even a published frequency stands over a judged one. A row of a score counts as published when some of its bands are; the notes say which. Scores that stand alone are not weighed and not counted.");
        page.Table(
            ["Basis", "Findings with a condition", "Rows of scores", "Findings with a nerve root"],
            Enum.GetValues<EvidenceLevel>().Select(level => new[]
            {
                Markdown.Capitalised(level.ToId()),
                Figures.Number(findings.Count(number => number.Basis == level)),
                Figures.Number(scores.Count(row => row.Basis == level)),
                Figures.Number(roots.Count(number => number.Basis == level)),
            }));
        page.Paragraph("By condition, numbers of variants included:");
        page.Table(
            ["Condition", "Findings published", "Findings judged", "Published", "Scores published", "Scores judged"],
            Conditions.All.Select(condition => Row(knowledge, condition)));
        page.Paragraph("A condition with few published numbers is not rarer or milder; it is less studied, and its probability is more of an opinion.");
    }

    private static IReadOnlyList<string> Row(KnowledgeBase knowledge, Condition condition)
    {
        Frequency[] findings = [.. NumberCount.Findings(knowledge, condition)];
        BandFrequencies[] scores = [.. NumberCount.Scores(knowledge, condition)];
        int published = Studied(findings);
        int publishedScores = scores.Count(row => row.Basis != EvidenceLevel.Judgement);
        return
        [
            Links.To(condition),
            Figures.Number(published),
            Figures.Number(findings.Length - published),
            Figures.Percent(findings.Length == 0 ? 0 : (double)published / findings.Length),
            Figures.Number(publishedScores),
            Figures.Number(scores.Length - publishedScores),
        ];
    }

    private static void Studies(Markdown page)
    {
        page.Heading(2, "Why studies flatter a test");
        page.Bullets(
        [
            "**Clear cases, healthy controls.** A test that parts plainly ill patients from healthy volunteers looks better than it is among patients who all hurt. Such numbers carry the basis case-control. Where a ratio was too good to hold elsewhere it is capped, and the note beside the number says so.",
            "**The wrong comparison.** Most hip studies compare osteoarthritis with other hip trouble, most back studies one back disease with another. Few compare the hip with the back. Here a frequency is set against the mix of all patients, so that the ratio is not the one that the study printed.",
            "**The test is in the verdict.** Stenosis is diagnosed from the history and a scan, so that the history is measured against itself; a piriformis syndrome is whatever the piriformis tests find. Scores that were made this way weigh little or nothing.",
            "**Blocks.** Relief by an injection is the best standard for facet and sacroiliac joints and a fair one for the hip. One block alone is often followed by relief without reason, and patients who come to a block are selected.",
            "**Surgery.** What a surgeon saw is certain, but only patients whose tests and scans were positive had the operation: sensitivity looks high and specificity low.",
            "**Imaging.** Labral tears, bulging discs, narrow canals and worn hips are common in people without pain, and X-rays of the hip often disagree with the pain in it.",
        ]);
        page.Paragraph($"Where studies contradict each other, {Markdown.Link("the choice is explained", "disagreements.md")}.");
    }

    private static void BaseRates(Markdown page, KnowledgeBase knowledge)
    {
        int judged = knowledge.Profiles.Count(profile => profile.Basis == EvidenceLevel.Judgement);
        page.Section(2, "Base rates",
        [
            $"Where a patient is seen decides as much as a strong finding. There are {Figures.Number(knowledge.Profiles.Count)} {Markdown.Link("settings", "pretest.md")}; {Figures.Number(judged)} of them are judgement, the others rest on studies that counted broad groups, not these conditions.",
            "No study has counted the causes of “hip, buttock or leg pain” in one waiting room. The default stands for no clinic in particular and gives rare conditions more than a waiting room would, because the question is asked where the answer is not plain. Name your setting where you can.",
            "The setting is never guessed from the complaint: age and place of the pain would then count twice.",
        ]);
    }

    private static void NotModelled(Markdown page, KnowledgeBase knowledge)
    {
        string[] flagged = [.. knowledge.RedFlags.Where(flag => !Conditions.TryGet(flag.Concern, out _)).Select(flag => flag.ConcernName).Distinct().Order(StringComparer.Ordinal)];
        page.Heading(2, "What is not modelled");
        page.Paragraph("Anything that is not one of the conditions of this knowledge base is “none of these”, however typical. Among them:");
        page.Bullets(
        [
            "**Groin:** strains of the adductors and the pubic joint, hernia, entrapment of the ilioinguinal, genitofemoral or obturator nerve",
            "**Hip:** infection of the joint, dysplasia without a tear, inflammatory arthritis, transient osteoporosis, tumours and metastases of femur and pelvis (spinal malignancy is no stand-in for them: heed the red flags), the painful artificial joint",
            "**Buttock and thigh:** tears and tendon disease of the hamstrings, ischiofemoral impingement, entrapment of the cluneal nerves, pain of the tailbone",
            "**Nerve:** diabetic and other neuropathies, femoral and peroneal palsies, plexus disease, shingles, disease of the cord, multiple sclerosis",
            "**Back:** scoliosis, Scheuermann disease, pain after spinal surgery, discs that hurt without a herniation, bleeding into the canal",
            "**Belly, pelvis and vessels:** kidney and ureter, bowel, womb and ovary, prostate, thrombosis of the leg or pelvis",
            "**Whole body:** polymyalgia, fibromyalgia, muscle disease, pain in depression or distress, Paget disease and other diseases of bone, sickle cell crisis",
        ]);
        page.Paragraph(flagged.Length == 0 ? string.Empty : $"Some of them raise a red flag but have no probability: {string.Join("; ", flagged.Select(name => name.ToLowerInvariant()))}.");
        page.Paragraph($"Nor modelled: how a complaint changes from visit to visit, how well a test was done, how sure the patient is of an answer, results of blood tests and images, response to treatment beyond the few findings listed. {Markdown.Link("Some findings", "unweighed.md")} can be recorded and weigh nothing.");
    }

    private static void Disagree(Markdown page, KnowledgeBase knowledge)
    {
        page.Heading(2, "When you disagree with a number");
        page.Paragraph("You may well be right: most numbers are judgement. What to do, without programming:");
        page.Bullets(
        [
            "Find it: the page of the condition or of the finding shows each number with n, basis and source, and the notes below the table say how it was chosen.",
            "Have a study? Then say which patients had the condition, how many of them had the finding, and the same for those they were compared with. A sensitivity and a specificity, or two likelihood ratios, will do. A number with a study replaces a judgement.",
            "Have no study, but experience? Say what you would expect among a hundred of your patients with the condition, and among a hundred with such pain from anything else. It stays a judgement, but perhaps a better one.",
            $"Report it to the project, or change it yourself: the numbers are text files, and {Markdown.Link("The knowledge base", "../knowledge-base.md")} shows the line to edit and the command that checks the result. A knowledge base of your own needs a version of its own (this one is {knowledge.Version}).",
            "A number is changed because of what is known of patients, never because one case came out wrong.",
        ]);
    }

    private static int Families(KnowledgeBase knowledge) =>
        knowledge.Rules.Select(rule => rule.Family).Concat(NumberCount.Weighed(knowledge).Select(instrument => instrument.Family)).Distinct().Count();

    private static int Studied(IEnumerable<Frequency> numbers) => numbers.Count(number => number.Basis != EvidenceLevel.Judgement);
}

using static LumbopelvicModel.Findings;

namespace LumbopelvicModel.Tests;

/// <summary>
/// One patient a condition, as textbooks describe it. They were written before the model was asked about them and are not to be changed to please it;
/// where the model disagrees, it is the model that has to explain itself.
/// </summary>
internal static class TextbookPresentations
{
    public static IReadOnlyList<TextbookPresentation> Common { get; } =
    [
        Of(Conditions.LumbarDiscHerniation, 40, Sex.Male, 6, [Pain.LateralLeg, Numbness.FootDorsum, Worse.Coughing, Worse.ProlongedSitting, Sign.StraightLegRaise])
            .With([Pain.LowBack, Course.LegPainDominant, History.HeavyLifting, Sign.GreatToeExtensorWeakness]),
        Of(Conditions.LumbarSpinalStenosis, 72, Sex.Female, 104, [Pain.Leg, Worse.Walking, Eased.Sitting, Eased.BendingForward, Course.Bilateral])
            .With([Worse.Standing, Pain.Buttock, Pain.Calf, Numbness.Leg, Sign.WideBasedGait], [Sign.PulsesReduced, Eased.StandingStill]),
        Of(Conditions.LumbarSpondylolisthesis, 62, Sex.Female, 104, [Pain.LowBack, Worse.Standing, Worse.BendingBackward, Sign.StepOff, Sign.PassiveLumbarExtension])
            .With([Symptom.CatchingBack, Worse.ChangingPosition, Eased.Sitting]),
        Of(Conditions.LumbarFacetArthropathy, 66, Sex.Female, 104, [Pain.LowBack, Worse.BendingBackward, Eased.LyingDown, Symptom.MorningStiffness, Sign.ExtensionRotationPainful])
            .With([Pain.Buttock, Worse.Twisting, Sign.LumbarTenderness], [Pain.BelowKnee, Worse.Coughing, Worse.BendingForward, Sign.StraightLegRaise]),
        Of(Conditions.NonspecificLowBackPain, 38, Sex.Male, 3, [Pain.LowBack, History.BackPain, Worse.BendingForward, Worse.Lifting, Sign.LumbarFlexionPainful])
            .With([Worse.MovementOfSpine, Sign.ParavertebralSpasm], [Pain.Leg, Numbness.Leg, History.Trauma, History.Fever, Sign.StraightLegRaise]),
        Of(Conditions.SacroiliacJointDysfunction, 33, Sex.Female, 20, [Pain.Sacroiliac, Symptom.PointsToPsis, Sign.SijThighThrust, Sign.SijCompression, Sign.SijDistraction])
            .With([History.PregnancyPostpartum, Worse.TurningInBed, Worse.RisingFromSitting, Sign.FaberPosteriorPain], [Numbness.Leg, Sign.Centralisation]),
        Of(Conditions.Sacroiliitis, 27, Sex.Male, 80, [Pain.Buttock, Worse.AtNight, Eased.Exercise, Course.AlternatingSides, Symptom.MorningStiffness])
            .With([Course.GradualOnset, History.InflammatoryDisease, Sign.SijProvocation], [Eased.Rest]),
        Of(Conditions.HipOsteoarthritis, 68, Sex.Female, 104, [Pain.Groin, Worse.WeightBearing, Worse.SocksAndShoes, Symptom.StiffHip, Sign.HipInternalRotationLimited])
            .With([Worse.Stairs, Course.GradualOnset, Symptom.MorningStiffness, Sign.HipFlexionLimited, Sign.Limp], [Numbness.Leg]),
        Of(Conditions.AcetabularLabralTear, 28, Sex.Female, 52, [Pain.Groin, Symptom.Clicking, Symptom.CSign, Worse.Pivoting, Sign.Fadir])
            .With([Worse.ProlongedSitting, Worse.Squatting, History.KickingOrFlexionSport, Sign.HipInternalRotationPainful]),
        Of(Conditions.HipAvascularNecrosis, 42, Sex.Male, 20, [Pain.Groin, Worse.AtNight, History.CorticosteroidsLongTerm, History.AlcoholExcess, Sign.HipInternalRotationPainful])
            .With([Worse.WeightBearing, Worse.AtRest, Course.Worsening, Sign.Limp, Sign.HipInternalRotationLimited]),
        Of(Conditions.IliopsoasDysfunction, 24, Sex.Female, 20, [Pain.AnteriorHip, Symptom.Snapping, History.KickingOrFlexionSport, Sign.ResistedHipFlexionPain, Sign.Thomas])
            .With([Pain.Groin, Worse.Stairs, Worse.GettingOutOfCar, History.OveruseSport, Sign.GroinTenderness]),
        Of(Conditions.PiriformisSyndrome, 42, Sex.Female, 30, [Pain.Buttock, Worse.ProlongedSitting, Sign.SciaticNotchTenderness, Sign.Fair, Sign.SeatedPiriformisStretch])
            .With([Pain.PosteriorThigh, History.FallOnButtock, Sign.ResistedExternalRotationPain], [Pain.LowBack, Sign.AchillesReflexReduced]),
        Of(Conditions.GreaterTrochantericPainSyndrome, 55, Sex.Female, 40, [Pain.LateralHip, Worse.LyingOnSide, Worse.Stairs, Sign.TrochanterTenderness, Sign.SingleLegStancePain])
            .With([Pain.LateralThigh, Sign.ResistedAbductionPain, Sign.Trendelenburg], [Pain.Groin, Worse.SocksAndShoes, Sign.HipInternalRotationLimited]),
        Of(Conditions.MeralgiaParaesthetica, 48, Sex.Male, 20, [Numbness.LateralThigh, Quality.Burning, History.TightClothingOrObesity, Sign.PelvicCompressionRelief, Sign.AsisTinel])
            .With([Pain.LateralThigh, Worse.Standing, SensoryLoss.LateralThigh], [Pain.BelowKnee, Pain.LowBack, Sign.LegWeakness, Sign.PatellarReflexReduced]),
    ];

    public static IReadOnlyList<TextbookPresentation> Serious { get; } =
    [
        Of(Conditions.HipFracture, 84, Sex.Female, 0, [Pain.Groin, History.MinorTrauma, Sign.UnableToBearWeight, Sign.ShortenedExternallyRotated, Sign.LogRoll])
            .With([Course.SuddenOnset, History.Osteoporosis]),
        Of(Conditions.CaudaEquinaSyndrome, 45, Sex.Female, 1, [Pain.LowBack, Numbness.Saddle, Symptom.BladderRetention, Symptom.WeaknessBothLegs, Sign.ReducedAnalTone])
            .With([Course.Bilateral, Symptom.BowelDysfunction, Symptom.SexualDysfunction]),
        Of(Conditions.SpinalMalignancy, 66, Sex.Male, 10, [Pain.LowBack, Worse.AtNight, History.Cancer, History.WeightLoss, Sign.SpinousPercussionTenderness])
            .With([Worse.AtRest, Course.Worsening, History.Fatigue], [Eased.LyingDown]),
        Of(Conditions.SpinalInfection, 58, Sex.Male, 4, [Pain.LowBack, Worse.AtNight, History.IntravenousDrugUse, Sign.Fever, Sign.SpinousPercussionTenderness])
            .With([History.Fever, History.RecentInfection, Quality.Severe, Course.Worsening]),
        Of(Conditions.VertebralFracture, 76, Sex.Female, 1, [Pain.LowBack, Course.SuddenOnset, History.Osteoporosis, History.MinorTrauma, Sign.SpinousPercussionTenderness])
            .With([History.CorticosteroidsLongTerm, Worse.MovementOfSpine, Eased.LyingDown], [Pain.Leg]),
        Of(Conditions.VascularClaudication, 68, Sex.Male, 52, [Pain.Calf, Worse.Walking, Eased.StandingStill, History.Smoking, Sign.PulsesReduced])
            .With([Quality.Cramping, Worse.Uphill, History.CardiovascularDisease, Sign.CoolSkin], [Worse.Standing, Numbness.Leg]),
        Of(Conditions.AbdominalAorticAneurysm, 72, Sex.Male, 2, [Pain.LowBack, Pain.Abdomen, History.Smoking, History.CardiovascularDisease, Sign.PulsatileAbdominalMass])
            .With([Quality.Severe, Sign.AbdominalTenderness], [Worse.MovementOfSpine]),
    ];

    public static IEnumerable<TextbookPresentation> All => Common.Concat(Serious);

    public static TextbookPresentation Of(string condition) => All.Single(textbook => textbook.Condition.Id == condition);

    private static TextbookPresentation Of(Condition condition, int age, Sex sex, int weeks, Finding[] typical)
    {
        Presentation patient = Presentation.Empty.WithAge(age).WithSex(sex).With(Measurements.SymptomDuration, weeks);
        return new TextbookPresentation(condition, patient, typical, patient.Present(typical));
    }

    private static TextbookPresentation With(this TextbookPresentation textbook, Finding[] present, Finding[]? absent = null) =>
        textbook with { Whole = textbook.Whole.Present(present).Absent(absent ?? []) };
}

using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>The management options: conservative care, medicines, then procedures and operations.</summary>
/// <remarks>What is listed is in use; that it is listed says nothing about whether it suits a patient.</remarks>
public static partial class ManagementOptions
{
    /// <summary>Every option: conservative care, medicines, procedures.</summary>
    public static IReadOnlyList<ManagementOption> All => Catalogue.InOrder;

    /// <summary>The option with an id, if there is one.</summary>
    /// <param name="id">The id; <see langword="null"/> is no option.</param>
    /// <param name="option">The option, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out ManagementOption? option)
    {
        option = All.FirstOrDefault(entry => entry.Id == id);
        return option is not null;
    }

    /// <summary>Apart, because the order in which the files of a partial class initialise is not defined: this list is built after all of them.</summary>
    private static class Catalogue
    {
        public static readonly ValueList<ManagementOption> InOrder = ValueList<ManagementOption>.Own(
        [
            ProfessionalAssessment,
            AdviceAndActivity,
            PostureAndErgonomics,
            LoadManagement,
            HeatOrCold,
            ActiveTherapy,
            PassiveTherapy,
            ManualTherapy,
            NerveGlides,
            LumbarBrace,
            WalkingAid,
            WeightManagement,
            VascularRiskReduction,
            SupervisedWalking,
            BoneProtection,
            ProtectedWeightBearing,
            AntiInflammatory,
            Paracetamol,
            MuscleRelaxant,
            Antidepressant,
            NeuropathicPainMedicine,
            DiseaseModifyingTherapy,
            Antimicrobials,
            OncologicalCare,
            EpiduralInjection,
            JointOrTendonInjection,
            NerveInjection,
            RegenerativeInjection,
            RadiofrequencyNeurotomy,
            SpinalCordStimulation,
            LumbarDiscectomy,
            LumbarDecompression,
            LumbarFusion,
            SacroiliacFusion,
            HipReplacement,
            HipArthroscopy,
            CoreDecompression,
            TendonSurgery,
            NerveDecompression,
            FractureFixation,
            VertebralAugmentation,
            SpinalStabilisation,
            EmergencyDecompression,
            Revascularisation,
            AneurysmSurveillance,
            AneurysmRepair,
        ]);
    }
}

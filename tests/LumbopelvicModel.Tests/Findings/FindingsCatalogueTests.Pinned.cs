namespace LumbopelvicModel.Tests;

public sealed partial class FindingsCatalogueTests
{
    /// <summary>
    /// The permanent contract, one finding per line: id, category, who is asked, ids of the parents. It is typed here and not derived, so
    /// that a change of the catalogue is a change of this list. A line may be added; none may ever be changed or taken away.
    /// </summary>
    private const string Contract = """
        pain.mid-back Location Patient
        pain.low-back Location Patient
        pain.sacroiliac Location Patient
        pain.tailbone Location Patient
        pain.abdomen Location Patient
        pain.hip-region Location Patient
        pain.buttock Location Patient pain.hip-region
        pain.upper-lateral-buttock Location Patient pain.buttock
        pain.groin Location Patient pain.hip-region
        pain.anterior-hip Location Patient pain.hip-region
        pain.lateral-hip Location Patient pain.hip-region
        pain.leg Location Patient
        pain.thigh Location Patient pain.leg
        pain.anterior-thigh Location Patient pain.thigh
        pain.medial-thigh Location Patient pain.thigh
        pain.lateral-thigh Location Patient pain.thigh
        pain.posterior-thigh Location Patient pain.thigh
        pain.knee Location Patient pain.leg
        pain.below-knee Location Patient pain.leg
        pain.medial-leg Location Patient pain.below-knee
        pain.lateral-leg Location Patient pain.below-knee
        pain.shin Location Patient pain.below-knee
        pain.calf Location Patient pain.below-knee
        pain.foot Location Patient pain.below-knee
        pain.foot-dorsum Location Patient pain.foot
        pain.great-toe Location Patient pain.foot
        pain.lateral-foot Location Patient pain.foot
        pain.heel Location Patient pain.foot
        pain.sole Location Patient pain.foot
        pain.saddle Location Patient
        symptom.c-sign Location Patient
        symptom.points-to-psis Location Patient
        symptom.other-joint-pain Location Patient
        worse.standing Provocation Patient
        worse.walking Provocation Patient
        worse.weight-bearing Provocation Patient
        worse.prolonged-sitting Provocation Patient
        worse.rising-from-sitting Provocation Patient
        worse.bending-forward Provocation Patient
        worse.bending-backward Provocation Patient
        worse.twisting Provocation Patient
        worse.lifting Provocation Patient
        worse.coughing Provocation Patient
        worse.stairs Provocation Patient
        worse.socks-and-shoes Provocation Patient
        worse.getting-out-of-car Provocation Patient
        worse.squatting Provocation Patient
        worse.pivoting Provocation Patient worse.hip-movement
        worse.running Provocation Patient worse.activity
        worse.crossing-legs Provocation Patient
        worse.lying-on-side Provocation Patient
        worse.turning-in-bed Provocation Patient
        worse.at-night Provocation Patient
        worse.at-rest Provocation Patient
        worse.hip-movement Provocation Patient
        worse.movement-of-spine Provocation Patient
        worse.activity Provocation Patient
        worse.uphill Provocation Patient worse.walking
        worse.changing-position Provocation Patient
        worse.driving Provocation Patient
        worse.downhill Provocation Patient worse.walking
        worse.end-of-day Provocation Patient
        eased.sitting Relief Patient
        eased.bending-forward Relief Patient
        eased.lying-down Relief Patient
        eased.standing-still Relief Patient
        eased.standing-up Relief Patient
        eased.few-steps Relief Patient
        eased.exercise Relief Patient
        eased.cycling Relief Patient
        eased.rest Relief Patient
        quality.sharp Quality Patient
        quality.shooting Quality Patient
        quality.burning Quality Patient
        quality.dull-ache Quality Patient
        quality.cramping Quality Patient
        quality.severe Quality Patient
        course.sudden-onset Course Patient
        course.gradual-onset Course Patient
        course.intermittent Course Patient
        course.worsening Course Patient
        course.bilateral Course Patient
        course.alternating-sides Course Patient
        course.leg-pain-dominant Course Patient
        course.back-pain-dominant Course Patient
        course.follows-dermatome Course Patient
        course.radiates-from-back Course Patient
        numbness.mid-back Neurological Patient
        numbness.low-back Neurological Patient
        numbness.sacroiliac Neurological Patient
        numbness.tailbone Neurological Patient
        numbness.abdomen Neurological Patient
        numbness.hip-region Neurological Patient
        numbness.buttock Neurological Patient numbness.hip-region
        numbness.upper-lateral-buttock Neurological Patient numbness.buttock
        numbness.groin Neurological Patient numbness.hip-region
        numbness.anterior-hip Neurological Patient numbness.hip-region
        numbness.lateral-hip Neurological Patient numbness.hip-region
        numbness.leg Neurological Patient
        numbness.thigh Neurological Patient numbness.leg
        numbness.anterior-thigh Neurological Patient numbness.thigh
        numbness.medial-thigh Neurological Patient numbness.thigh
        numbness.lateral-thigh Neurological Patient numbness.thigh
        numbness.posterior-thigh Neurological Patient numbness.thigh
        numbness.knee Neurological Patient numbness.leg
        numbness.below-knee Neurological Patient numbness.leg
        numbness.medial-leg Neurological Patient numbness.below-knee
        numbness.lateral-leg Neurological Patient numbness.below-knee
        numbness.shin Neurological Patient numbness.below-knee
        numbness.calf Neurological Patient numbness.below-knee
        numbness.foot Neurological Patient numbness.below-knee
        numbness.foot-dorsum Neurological Patient numbness.foot
        numbness.great-toe Neurological Patient numbness.foot
        numbness.lateral-foot Neurological Patient numbness.foot
        numbness.heel Neurological Patient numbness.foot
        numbness.sole Neurological Patient numbness.foot
        numbness.saddle Neurological Patient
        symptom.leg-weakness Neurological Patient
        symptom.weakness-progressive Neurological Patient symptom.leg-weakness
        symptom.weakness-both-legs Neurological Patient symptom.leg-weakness
        symptom.walking-limited Neurological Patient
        symptom.unsteady Neurological Patient
        symptom.bladder-retention Neurological Patient
        symptom.bladder-incontinence Neurological Patient
        symptom.bowel-dysfunction Neurological Patient
        symptom.sexual-dysfunction Neurological Patient
        symptom.urinary-frequency-or-weak-stream Neurological Patient
        symptom.morning-stiffness Stiffness Patient
        symptom.stiff-hip Stiffness Patient
        symptom.clicking Mechanical Patient
        symptom.snapping Mechanical Patient
        symptom.giving-way Mechanical Patient
        symptom.catching-back Mechanical Patient
        history.trauma History Patient
        history.minor-trauma History Patient
        history.heavy-lifting History Patient
        history.fall-on-buttock History Patient
        history.back-pain History Patient
        history.lumbar-surgery History Patient
        history.hip-disease-childhood History Patient
        history.corticosteroids-long-term History Patient
        history.alcohol-excess History Patient
        history.sickle-cell History Patient
        history.osteoporosis History Patient
        history.cancer History Patient
        history.weight-loss History Patient
        history.fever History Patient
        history.immunosuppression History Patient
        history.intravenous-drug-use History Patient
        history.recent-infection History Patient
        history.inflammatory-disease History Patient
        history.family-spondyloarthritis History Patient
        history.pregnancy-postpartum History Patient
        history.smoking History Patient
        history.cardiovascular-disease History Patient
        history.tight-clothing-or-obesity History Patient
        history.overuse-sport History Patient
        history.recent-training-increase History Patient
        history.kicking-or-flexion-sport History Patient
        history.prolonged-sitting-work History Patient
        history.poor-posture History Patient
        history.congenital-narrow-canal History Patient
        history.known-spondylolisthesis History Patient
        history.known-aneurysm History Patient
        history.no-relief-from-treatment History Patient
        history.onset-after-exertion History Patient
        history.joint-replacement History Patient
        history.osteoarthritis History Patient
        history.appetite-loss History Patient
        history.fatigue History Patient
        history.heavy-manual-work History Patient
        sign.limp Gait Clinician sign.gait-abnormal
        sign.trendelenburg Gait Clinician sign.gait-abnormal
        sign.wide-based-gait Gait Clinician sign.gait-abnormal
        sign.stooped-gait Gait Clinician sign.gait-abnormal
        sign.lateral-shift Gait Clinician
        sign.romberg Gait Clinician
        sign.unable-to-bear-weight Gait Clinician sign.gait-abnormal
        symptom.walking-difficult Gait Patient
        sign.gait-abnormal Gait Clinician
        sign.leg-length-difference Gait Clinician
        sign.shortened-externally-rotated HipExamination Clinician
        sign.hip-internal-rotation-limited HipExamination Clinician sign.hip-motion-limited
        sign.hip-internal-rotation-painful HipExamination Clinician sign.hip-motion-painful
        sign.hip-flexion-limited HipExamination Clinician sign.hip-motion-limited
        sign.hip-flexion-painful HipExamination Clinician sign.hip-motion-painful
        sign.hip-extension-painful HipExamination Clinician sign.hip-motion-painful
        sign.hip-abduction-limited HipExamination Clinician sign.hip-motion-limited
        sign.hip-abduction-adduction-groin-pain HipExamination Clinician
        sign.squat-posterior-pain HipExamination Clinician
        sign.scour HipExamination Clinician
        sign.log-roll HipExamination Clinician
        sign.faber-groin-pain HipExamination Clinician sign.faber
        sign.fadir HipExamination Clinician
        sign.hip-rotation-normal HipExamination Clinician
        sign.axial-hip-load-pain HipExamination Clinician
        sign.patellar-pubic-percussion HipExamination Clinician
        sign.fulcrum HipExamination Clinician
        sign.resisted-hip-flexion-pain HipExamination Clinician
        sign.thomas HipExamination Clinician
        sign.hip-motion-limited HipExamination Clinician
        sign.hip-motion-painful HipExamination Clinician
        sign.hip-external-rotation-limited HipExamination Clinician sign.hip-motion-limited
        sign.hip-external-rotation-painful HipExamination Clinician sign.hip-motion-painful
        sign.groin-tenderness HipExamination Clinician sign.hip-tenderness
        sign.hip-tenderness HipExamination Clinician
        sign.faber HipExamination Clinician
        sign.hip-external-rotation-excessive HipExamination Clinician
        sign.hip-extension-limited HipExamination Clinician sign.hip-motion-limited
        sign.trochanter-tenderness LateralHipExamination Clinician sign.hip-tenderness
        sign.single-leg-stance-pain LateralHipExamination Clinician
        sign.resisted-abduction-pain LateralHipExamination Clinician
        sign.resisted-derotation-pain LateralHipExamination Clinician
        sign.ober LateralHipExamination Clinician
        sign.faber-posterior-pain SacroiliacExamination Clinician sign.faber sign.sij-provocation
        sign.sij-distraction SacroiliacExamination Clinician sign.sij-provocation
        sign.sij-compression SacroiliacExamination Clinician sign.sij-provocation
        sign.sij-thigh-thrust SacroiliacExamination Clinician sign.sij-provocation
        sign.sij-sacral-thrust SacroiliacExamination Clinician sign.sij-provocation
        sign.sij-gaenslen SacroiliacExamination Clinician sign.sij-provocation
        sign.sij-tenderness SacroiliacExamination Clinician
        sign.sacral-tenderness SacroiliacExamination Clinician
        sign.sij-provocation SacroiliacExamination Clinician
        sign.fair PiriformisExamination Clinician
        sign.seated-piriformis-stretch PiriformisExamination Clinician
        sign.active-piriformis PiriformisExamination Clinician
        sign.sciatic-notch-tenderness PiriformisExamination Clinician sign.buttock-tenderness
        sign.buttock-tenderness PiriformisExamination Clinician
        sign.resisted-external-rotation-pain PiriformisExamination Clinician
        sign.lumbar-flexion-painful LumbarExamination Clinician
        sign.lumbar-extension-painful LumbarExamination Clinician
        sign.extension-rotation-painful LumbarExamination Clinician
        sign.lumbar-movement-normal LumbarExamination Clinician
        sign.centralisation LumbarExamination Clinician
        sign.lumbar-tenderness LumbarExamination Clinician
        sign.spinous-percussion-tenderness LumbarExamination Clinician
        sign.step-off LumbarExamination Clinician
        sign.passive-lumbar-extension LumbarExamination Clinician
        sign.lumbar-side-bending-painful LumbarExamination Clinician
        sign.paravertebral-spasm LumbarExamination Clinician
        sign.lumbar-lordosis-reduced LumbarExamination Clinician
        sign.trunk-rotation-painful LumbarExamination Clinician
        sign.scoliosis LumbarExamination Clinician
        sign.straight-leg-raise NerveTension Clinician
        sign.crossed-straight-leg-raise NerveTension Clinician
        sign.slump NerveTension Clinician
        sign.femoral-nerve-stretch NerveTension Clinician
        sign.crossed-femoral-stretch NerveTension Clinician
        sign.straight-leg-raise-bilateral NerveTension Clinician sign.straight-leg-raise
        sign.hip-abductor-weakness MuscleStrength Clinician sign.leg-weakness
        sign.hip-flexor-weakness MuscleStrength Clinician sign.leg-weakness
        sign.hip-adductor-weakness MuscleStrength Clinician sign.leg-weakness
        sign.hip-extensor-weakness MuscleStrength Clinician sign.leg-weakness
        sign.knee-extensor-weakness MuscleStrength Clinician sign.leg-weakness
        sign.knee-flexor-weakness MuscleStrength Clinician sign.leg-weakness
        sign.ankle-dorsiflexor-weakness MuscleStrength Clinician sign.leg-weakness
        sign.great-toe-extensor-weakness MuscleStrength Clinician sign.leg-weakness
        sign.ankle-plantarflexor-weakness MuscleStrength Clinician sign.leg-weakness
        sign.leg-weakness MuscleStrength Clinician
        sign.leg-muscle-wasting MuscleStrength Clinician
        sign.patellar-reflex-reduced Reflexes Clinician
        sign.medial-hamstring-reflex-reduced Reflexes Clinician
        sign.achilles-reflex-reduced Reflexes Clinician
        sign.upper-motor-neuron Reflexes Clinician
        sign.asis-tinel PeripheralNerveExamination Clinician
        sign.pelvic-compression-relief PeripheralNerveExamination Clinician
        sign.reduced-anal-tone NeurologicalExamination Clinician
        sign.urinary-retention-measured NeurologicalExamination Clinician
        sign.bicycle-pain-free NeurologicalExamination Clinician
        sign.bladder-emptying-incomplete NeurologicalExamination Clinician
        sign.pulses-reduced VascularExamination Clinician
        sign.femoral-bruit VascularExamination Clinician
        sign.cool-skin VascularExamination Clinician
        sign.pulsatile-abdominal-mass VascularExamination Clinician
        sign.shock VascularExamination Clinician
        sign.abdominal-bruit VascularExamination Clinician
        sensory-loss.mid-back Examination Clinician
        sensory-loss.low-back Examination Clinician
        sensory-loss.sacroiliac Examination Clinician
        sensory-loss.tailbone Examination Clinician
        sensory-loss.abdomen Examination Clinician
        sensory-loss.hip-region Examination Clinician
        sensory-loss.buttock Examination Clinician sensory-loss.hip-region
        sensory-loss.upper-lateral-buttock Examination Clinician sensory-loss.buttock
        sensory-loss.groin Examination Clinician sensory-loss.hip-region
        sensory-loss.anterior-hip Examination Clinician sensory-loss.hip-region
        sensory-loss.lateral-hip Examination Clinician sensory-loss.hip-region
        sensory-loss.leg Examination Clinician
        sensory-loss.thigh Examination Clinician sensory-loss.leg
        sensory-loss.anterior-thigh Examination Clinician sensory-loss.thigh
        sensory-loss.medial-thigh Examination Clinician sensory-loss.thigh
        sensory-loss.lateral-thigh Examination Clinician sensory-loss.thigh
        sensory-loss.posterior-thigh Examination Clinician sensory-loss.thigh
        sensory-loss.knee Examination Clinician sensory-loss.leg
        sensory-loss.below-knee Examination Clinician sensory-loss.leg
        sensory-loss.medial-leg Examination Clinician sensory-loss.below-knee
        sensory-loss.lateral-leg Examination Clinician sensory-loss.below-knee
        sensory-loss.shin Examination Clinician sensory-loss.below-knee
        sensory-loss.calf Examination Clinician sensory-loss.below-knee
        sensory-loss.foot Examination Clinician sensory-loss.below-knee
        sensory-loss.foot-dorsum Examination Clinician sensory-loss.foot
        sensory-loss.great-toe Examination Clinician sensory-loss.foot
        sensory-loss.lateral-foot Examination Clinician sensory-loss.foot
        sensory-loss.heel Examination Clinician sensory-loss.foot
        sensory-loss.sole Examination Clinician sensory-loss.foot
        sensory-loss.saddle Examination Clinician
        sign.fever Examination Clinician
        sign.palpable-mass Examination Clinician
        sign.abdominal-tenderness Examination Clinician
        sign.prostate-nodular Examination Clinician
        """;
}

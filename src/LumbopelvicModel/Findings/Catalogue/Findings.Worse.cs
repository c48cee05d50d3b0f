namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>What makes the pain worse.</summary>
    public static class Worse
    {
        /// <summary>Standing brings the symptoms on, as in spinal stenosis.</summary>
        public static Finding Standing { get; } = new(
            "worse.standing",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse standing",
            "Does standing bring on your pain or make it worse?",
            definition: "Standing upright, without walking, brings on or increases pain or other symptoms in back, buttock or leg.");

        /// <summary>Walking brings the symptoms on, whatever their source.</summary>
        public static Finding Walking { get; } = new(
            "worse.walking",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse walking",
            "Does walking bring on your pain or make it worse?",
            definition: "Pain or other symptoms appear or increase at once or after some distance, on any ground.");

        /// <summary>Pain on loading the leg, as in disease of the hip joint or a fracture.</summary>
        public static Finding WeightBearing { get; } = new(
            "worse.weight-bearing",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse putting weight on the leg",
            "Does it hurt when you put your weight on that leg?",
            definition: "The pain comes at once when the painful leg is loaded, in standing or at each step, not only after a distance.");

        /// <summary>Sitting aggravates, as in disc, sacroiliac and piriformis pain.</summary>
        public static Finding ProlongedSitting { get; } = new(
            "worse.prolonged-sitting",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse sitting",
            "Does sitting for a while make your pain worse?",
            definition: "Pain appears or increases while the patient stays seated; pain only on getting up is a finding of its own.",
            synonyms: ["Sitting intolerance"]);

        /// <summary>Pain on getting up from a chair.</summary>
        public static Finding RisingFromSitting { get; } = new(
            "worse.rising-from-sitting",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse rising from sitting",
            "Does it hurt when you get up from a chair?",
            definition: "Pain during the act of rising, or in the first moment after it.");

        /// <summary>Flexion of the trunk aggravates, as in disc pain.</summary>
        public static Finding BendingForward { get; } = new(
            "worse.bending-forward",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse bending forward",
            "Does bending forward make your pain worse?",
            definition: "Bending the trunk forward in standing or sitting, as a movement or held, brings on or increases the pain.",
            synonyms: ["Flexion-provoked pain"]);

        /// <summary>Extension of the trunk aggravates, as in stenosis, facet joint pain and spondylolisthesis.</summary>
        public static Finding BendingBackward { get; } = new(
            "worse.bending-backward",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse bending backward",
            "Does leaning or bending backward make your pain worse?",
            definition: "Extending the trunk, as in looking up or reaching overhead, brings on or increases the pain.",
            synonyms: ["Extension-provoked pain"]);

        /// <summary>Rotation of the trunk aggravates.</summary>
        public static Finding Twisting { get; } = new(
            "worse.twisting",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse twisting the trunk",
            "Does twisting your back make your pain worse?",
            definition: "Rotation of the trunk over the pelvis counts; turning on the leg is pivoting.");

        /// <summary>Lifting a load aggravates.</summary>
        public static Finding Lifting { get; } = new(
            "worse.lifting",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse lifting",
            "Does lifting something make your pain worse?");

        /// <summary>A rise of pressure in abdomen and spinal canal aggravates, as in root compression.</summary>
        public static Finding Coughing { get; } = new(
            "worse.coughing",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse coughing, sneezing or straining",
            "Does coughing, sneezing or straining on the toilet make your pain worse?",
            definition: "Any of the three increases the pain of the complaint, in the back or shooting into the leg.",
            synonyms: ["Valsalva-provoked pain", "Dejerine sign"]);

        /// <summary>Climbing stairs aggravates, as in disease of the hip joint and gluteal tendinopathy.</summary>
        public static Finding Stairs { get; } = new(
            "worse.stairs",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse climbing stairs",
            "Does climbing stairs make your pain worse?",
            definition: "Going up counts; going down is the finding about walking downhill.");

        /// <summary>Loss of combined flexion and rotation of the hip in daily life.</summary>
        public static Finding SocksAndShoes { get; } = new(
            "worse.socks-and-shoes",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse putting on socks or shoes",
            "Is it hard or painful to put on your socks or shoes?",
            definition: "Difficulty or pain in reaching the foot of the painful side.");

        /// <summary>Getting in or out of a car hurts, as in disease of the hip joint.</summary>
        public static Finding GettingOutOfCar { get; } = new(
            "worse.getting-out-of-car",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse getting in or out of a car",
            "Does getting in or out of a car hurt?");

        /// <summary>Deep flexion of the loaded hip hurts.</summary>
        public static Finding Squatting { get; } = new(
            "worse.squatting",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse squatting",
            "Does squatting down hurt?");

        /// <summary>Turning on the planted leg hurts, as in disease inside the hip joint.</summary>
        public static Finding Pivoting { get; } = new(
            "worse.pivoting",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse pivoting on the leg",
            "Does turning or pivoting on that leg hurt?",
            definition: "Rotation of the body over the planted painful leg brings on the pain.",
            isA: ["worse.hip-movement"]);

        /// <summary>Running, jumping or other impact hurts.</summary>
        public static Finding Running { get; } = new(
            "worse.running",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse running or impact",
            "Does running or jumping hurt?",
            isA: ["worse.activity"]);

        /// <summary>Crossing the legs, which adducts the hip, hurts.</summary>
        public static Finding CrossingLegs { get; } = new(
            "worse.crossing-legs",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse crossing the legs",
            "Does crossing your legs hurt?");

        /// <summary>Pressure on the painful side hurts, as in greater trochanteric pain.</summary>
        public static Finding LyingOnSide { get; } = new(
            "worse.lying-on-side",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse lying on the painful side",
            "Does lying on the painful side hurt?");

        /// <summary>Turning over in bed hurts, as in sacroiliac and back pain.</summary>
        public static Finding TurningInBed { get; } = new(
            "worse.turning-in-bed",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse turning in bed",
            "Does turning over in bed hurt?");

        /// <summary>Pain wakes the patient at night.</summary>
        public static Finding AtNight { get; } = new(
            "worse.at-night",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse at night",
            "Does the pain wake you at night?",
            definition: "Woken from sleep by the pain itself, whatever the position; difficulty in falling asleep alone does not count.",
            synonyms: ["Night pain", "Nocturnal pain"]);

        /// <summary>Constant pain that rest does not relieve, a possible sign of serious disease.</summary>
        public static Finding AtRest { get; } = new(
            "worse.at-rest",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Constant, also at rest",
            "Does it hurt all the time, even when you lie still?",
            definition: "No position or rest relieves it; pain that comes and goes does not count.",
            synonyms: ["Rest pain", "Constant pain", "Non-mechanical pain"]);

        /// <summary>Movement of the hip joint itself provokes the pain.</summary>
        public static Finding HipMovement { get; } = new(
            "worse.hip-movement",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse with hip movement",
            "Does moving your hip itself bring on the pain?",
            definition: "Turning, bending or spreading the thigh, with the back kept still, brings on the pain of the complaint.");

        /// <summary>Movement of the spine provokes the pain.</summary>
        public static Finding MovementOfSpine { get; } = new(
            "worse.movement-of-spine",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse with back movement",
            "Does moving your back bring on the pain?",
            definition: "Any movement of the trunk, with the hips kept still as far as possible, brings on the pain of the complaint.",
            synonyms: ["Mechanical back pain"]);

        /// <summary>Activity or exertion in general aggravates.</summary>
        public static Finding Activity { get; } = new(
            "worse.activity",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse with activity or exertion",
            "Does physical activity or effort in general make your pain worse?",
            synonyms: ["Exertional pain"]);

        /// <summary>Walking uphill, with trunk flexed and muscles working harder, aggravates, as in arterial disease.</summary>
        public static Finding Uphill { get; } = new(
            "worse.uphill",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse walking uphill",
            "Does walking uphill make your pain worse?",
            definition: "Worse uphill than on the level.",
            isA: ["worse.walking"]);

        /// <summary>Start-up pain: the first movements after rest hurt.</summary>
        public static Finding ChangingPosition { get; } = new(
            "worse.changing-position",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse starting to move or changing position",
            "Does it hurt when you start to move or change position, for example when you get out of bed?",
            definition: "Pain in the first movements after lying, sitting or standing still.",
            synonyms: ["Start-up pain"]);

        /// <summary>Driving or jolting in a vehicle aggravates.</summary>
        public static Finding Driving { get; } = new(
            "worse.driving",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse driving or riding in a car",
            "Does driving a car, or being jolted in one, make your pain worse?",
            definition: "As driver or passenger; getting in and out is a finding of its own.");

        /// <summary>Walking downhill or down stairs, with the spine extended, aggravates, as in stenosis.</summary>
        public static Finding Downhill { get; } = new(
            "worse.downhill",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse walking downhill or down stairs",
            "Does walking downhill or down stairs make your pain worse?",
            definition: "Worse downwards than on the level.",
            isA: ["worse.walking"]);

        /// <summary>The pain builds up over the day.</summary>
        public static Finding EndOfDay { get; } = new(
            "worse.end-of-day",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse towards the end of the day",
            "Does your pain get worse as the day goes on?",
            definition: "Clearly worse in the evening than in the morning on most days.");
    }
}

namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>What makes the pain worse.</summary>
    public static class Worse
    {
        /// <summary>Worse standing.</summary>
        public static Finding Standing { get; } = new(
            "worse.standing",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse standing",
            "Does standing bring it on or make it worse?");

        /// <summary>Worse walking.</summary>
        public static Finding Walking { get; } = new(
            "worse.walking",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse walking",
            "Does walking bring it on or make it worse?");

        /// <summary>Worse putting weight on the leg.</summary>
        public static Finding WeightBearing { get; } = new(
            "worse.weight-bearing",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse putting weight on the leg",
            "Does it hurt when you put weight on that leg?");

        /// <summary>Worse sitting.</summary>
        public static Finding ProlongedSitting { get; } = new(
            "worse.prolonged-sitting",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse sitting",
            "Does sitting for a while make it worse?");

        /// <summary>Worse rising from sitting.</summary>
        public static Finding RisingFromSitting { get; } = new(
            "worse.rising-from-sitting",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse rising from sitting",
            "Does it hurt when you get up from a chair?");

        /// <summary>Worse bending forward.</summary>
        public static Finding BendingForward { get; } = new(
            "worse.bending-forward",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse bending forward",
            "Does bending forward make it worse?");

        /// <summary>Worse bending backward.</summary>
        public static Finding BendingBackward { get; } = new(
            "worse.bending-backward",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse bending backward",
            "Does leaning or bending backward make it worse?");

        /// <summary>Worse twisting the trunk.</summary>
        public static Finding Twisting { get; } = new(
            "worse.twisting",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse twisting the trunk",
            "Does twisting your back make it worse?");

        /// <summary>Worse lifting.</summary>
        public static Finding Lifting { get; } = new(
            "worse.lifting",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse lifting",
            "Does lifting make it worse?");

        /// <summary>Worse coughing, sneezing or straining.</summary>
        public static Finding Coughing { get; } = new(
            "worse.coughing",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse coughing, sneezing or straining",
            "Does coughing, sneezing or straining make it worse?");

        /// <summary>Worse climbing stairs.</summary>
        public static Finding Stairs { get; } = new(
            "worse.stairs",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse climbing stairs",
            "Does climbing stairs make it worse?");

        /// <summary>Worse putting on socks or shoes.</summary>
        public static Finding SocksAndShoes { get; } = new(
            "worse.socks-and-shoes",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse putting on socks or shoes",
            "Is it hard or painful to put on socks or shoes?");

        /// <summary>Worse getting in or out of a car.</summary>
        public static Finding GettingOutOfCar { get; } = new(
            "worse.getting-out-of-car",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse getting in or out of a car",
            "Does getting in or out of a car hurt?");

        /// <summary>Worse squatting.</summary>
        public static Finding Squatting { get; } = new(
            "worse.squatting",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse squatting",
            "Does squatting hurt?");

        /// <summary>Worse pivoting on the leg.</summary>
        public static Finding Pivoting { get; } = new(
            "worse.pivoting",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse pivoting on the leg",
            "Does turning or pivoting on that leg hurt?",
            isA: ["worse.hip-movement"]);

        /// <summary>Worse running or impact.</summary>
        public static Finding Running { get; } = new(
            "worse.running",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse running or impact",
            "Does running or jumping hurt?",
            isA: ["worse.activity"]);

        /// <summary>Worse crossing the legs.</summary>
        public static Finding CrossingLegs { get; } = new(
            "worse.crossing-legs",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse crossing the legs",
            "Does crossing your legs hurt?");

        /// <summary>Worse lying on the painful side.</summary>
        public static Finding LyingOnSide { get; } = new(
            "worse.lying-on-side",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse lying on the painful side",
            "Does lying on that side hurt?");

        /// <summary>Worse turning in bed.</summary>
        public static Finding TurningInBed { get; } = new(
            "worse.turning-in-bed",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse turning in bed",
            "Does turning over in bed hurt?");

        /// <summary>Worse at night.</summary>
        public static Finding AtNight { get; } = new(
            "worse.at-night",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse at night",
            "Does pain wake you at night?");

        /// <summary>Constant, also at rest.</summary>
        public static Finding AtRest { get; } = new(
            "worse.at-rest",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Constant, also at rest",
            "Does it hurt constantly, even lying still?");

        /// <summary>Worse with hip movement.</summary>
        public static Finding HipMovement { get; } = new(
            "worse.hip-movement",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse with hip movement",
            "Does moving the hip itself bring on the pain?");

        /// <summary>Worse with back movement.</summary>
        public static Finding MovementOfSpine { get; } = new(
            "worse.movement-of-spine",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse with back movement",
            "Does moving your back bring on the pain?");

        /// <summary>Worse with activity or exertion.</summary>
        public static Finding Activity { get; } = new(
            "worse.activity",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse with activity or exertion",
            "Does physical activity or exertion in general make it worse?");

        /// <summary>Worse walking uphill.</summary>
        public static Finding Uphill { get; } = new(
            "worse.uphill",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse walking uphill",
            "Does walking uphill make it worse?",
            isA: ["worse.walking"]);

        /// <summary>Worse starting to move or changing position.</summary>
        public static Finding ChangingPosition { get; } = new(
            "worse.changing-position",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse starting to move or changing position",
            "Does it hurt when you start to move or change position, for example getting out of bed?");

        /// <summary>Worse driving or riding in a car.</summary>
        public static Finding Driving { get; } = new(
            "worse.driving",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse driving or riding in a car",
            "Does driving, or the jolting of a car, make it worse?");

        /// <summary>Worse walking downhill or down stairs.</summary>
        public static Finding Downhill { get; } = new(
            "worse.downhill",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse walking downhill or down stairs",
            "Does walking downhill or down stairs make it worse?",
            isA: ["worse.walking"]);

        /// <summary>Worse towards the end of the day.</summary>
        public static Finding EndOfDay { get; } = new(
            "worse.end-of-day",
            FindingCategory.Provocation,
            AskedOf.Patient,
            "Worse towards the end of the day",
            "Does it get worse as the day goes on?");
    }
}

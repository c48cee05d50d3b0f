namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>What the pain is like.</summary>
    public static class Quality
    {
        /// <summary>Sharp, stabbing pain.</summary>
        public static Finding Sharp { get; } = new(
            "quality.sharp",
            FindingCategory.Quality,
            AskedOf.Patient,
            "Sharp pain",
            "Is your pain sharp, like a stab?",
            synonyms: ["Stabbing pain"]);

        /// <summary>Shooting, electric pain, typical of a nerve root.</summary>
        public static Finding Shooting { get; } = new(
            "quality.shooting",
            FindingCategory.Quality,
            AskedOf.Patient,
            "Shooting or electric pain",
            "Does your pain shoot like an electric shock?",
            definition: "Sudden jolts that run along the leg or through the area.",
            synonyms: ["Lancinating pain"]);

        /// <summary>Burning pain, typical of a nerve.</summary>
        public static Finding Burning { get; } = new(
            "quality.burning",
            FindingCategory.Quality,
            AskedOf.Patient,
            "Burning pain",
            "Is your pain burning?");

        /// <summary>Dull or deep ache, typical of joint, muscle and referred pain.</summary>
        public static Finding DullAche { get; } = new(
            "quality.dull-ache",
            FindingCategory.Quality,
            AskedOf.Patient,
            "Dull ache",
            "Is your pain a dull or deep ache?",
            synonyms: ["Aching pain"]);

        /// <summary>Cramp, tightness or heaviness of the leg, typical of claudication.</summary>
        public static Finding Cramping { get; } = new(
            "quality.cramping",
            FindingCategory.Quality,
            AskedOf.Patient,
            "Cramping or heaviness",
            "Does your leg feel cramped, tight or heavy?",
            definition: "Any of the three in buttock, thigh or calf, as the character of the complaint.");

        /// <summary>Severe pain, 7 or more out of 10.</summary>
        public static Finding Severe { get; } = new(
            "quality.severe",
            FindingCategory.Quality,
            AskedOf.Patient,
            "Severe pain",
            "Is your pain severe, 7 or more on a scale from 0 to 10?",
            definition: "7 or more on the numeric rating scale; give the number as a measurement where known.");
    }
}

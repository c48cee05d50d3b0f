namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>What the pain is like.</summary>
    public static class Quality
    {
        /// <summary>Sharp pain.</summary>
        public static Finding Sharp { get; } = new(
            "quality.sharp",
            FindingCategory.Quality,
            AskedOf.Patient,
            "Sharp pain",
            "Is the pain sharp?");

        /// <summary>Shooting or electric pain.</summary>
        public static Finding Shooting { get; } = new(
            "quality.shooting",
            FindingCategory.Quality,
            AskedOf.Patient,
            "Shooting or electric pain",
            "Does it shoot like an electric shock?");

        /// <summary>Burning pain.</summary>
        public static Finding Burning { get; } = new(
            "quality.burning",
            FindingCategory.Quality,
            AskedOf.Patient,
            "Burning pain",
            "Is it burning?");

        /// <summary>Dull ache.</summary>
        public static Finding DullAche { get; } = new(
            "quality.dull-ache",
            FindingCategory.Quality,
            AskedOf.Patient,
            "Dull ache",
            "Is it a dull or deep ache?");

        /// <summary>Cramping or heaviness.</summary>
        public static Finding Cramping { get; } = new(
            "quality.cramping",
            FindingCategory.Quality,
            AskedOf.Patient,
            "Cramping or heaviness",
            "Is it a cramp, tightness or heaviness in the leg?");

        /// <summary>Severe pain.</summary>
        public static Finding Severe { get; } = new(
            "quality.severe",
            FindingCategory.Quality,
            AskedOf.Patient,
            "Severe pain",
            "Is the pain severe (7 or more out of 10)?");
    }
}

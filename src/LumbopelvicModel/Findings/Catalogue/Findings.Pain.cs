namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Where it hurts: one finding for each body region.</summary>
    public static class Pain
    {
        /// <summary>Pain in the mid back.</summary>
        public static Finding MidBack { get; } = Of(BodyRegions.MidBack, "Thoracolumbar pain");

        /// <summary>Pain in the low back.</summary>
        public static Finding LowBack { get; } = Of(BodyRegions.LowBack, "Low back pain", "Lumbago");

        /// <summary>Pain over the sacroiliac joint.</summary>
        public static Finding Sacroiliac { get; } = Of(BodyRegions.Sacroiliac);

        /// <summary>Pain at the tailbone.</summary>
        public static Finding Tailbone { get; } = Of(BodyRegions.Tailbone, "Coccydynia", "Coccygodynia");

        /// <summary>Pain in the abdomen or flank.</summary>
        public static Finding Abdomen { get; } = Of(BodyRegions.Abdomen, "Flank pain");

        /// <summary>Pain anywhere around the hip.</summary>
        public static Finding HipRegion { get; } = Of(BodyRegions.HipRegion, "Hip pain", "Coxalgia");

        /// <summary>Pain in the buttock.</summary>
        public static Finding Buttock { get; } = Of(BodyRegions.Buttock, "Gluteal pain");

        /// <summary>Pain in the upper outer part of the buttock.</summary>
        public static Finding UpperLateralButtock { get; } = Of(BodyRegions.UpperLateralButtock);

        /// <summary>Pain in the groin.</summary>
        public static Finding Groin { get; } = Of(BodyRegions.Groin, "Inguinal pain");

        /// <summary>Pain at the front of the hip.</summary>
        public static Finding AnteriorHip { get; } = Of(BodyRegions.AnteriorHip);

        /// <summary>Pain at the side of the hip.</summary>
        public static Finding LateralHip { get; } = Of(BodyRegions.LateralHip, "Trochanteric pain");

        /// <summary>Pain anywhere in the leg.</summary>
        public static Finding Leg { get; } = Of(BodyRegions.Leg, "Leg pain");

        /// <summary>Pain in the thigh.</summary>
        public static Finding Thigh { get; } = Of(BodyRegions.Thigh);

        /// <summary>Pain at the front of the thigh.</summary>
        public static Finding AnteriorThigh { get; } = Of(BodyRegions.AnteriorThigh);

        /// <summary>Pain at the inner thigh.</summary>
        public static Finding MedialThigh { get; } = Of(BodyRegions.MedialThigh);

        /// <summary>Pain at the outer thigh.</summary>
        public static Finding LateralThigh { get; } = Of(BodyRegions.LateralThigh);

        /// <summary>Pain at the back of the thigh.</summary>
        public static Finding PosteriorThigh { get; } = Of(BodyRegions.PosteriorThigh);

        /// <summary>Pain at the front or inner side of the knee.</summary>
        public static Finding Knee { get; } = Of(BodyRegions.Knee);

        /// <summary>Pain below the knee.</summary>
        public static Finding BelowKnee { get; } = Of(BodyRegions.BelowKnee);

        /// <summary>Pain at the inner lower leg.</summary>
        public static Finding MedialLeg { get; } = Of(BodyRegions.MedialLeg);

        /// <summary>Pain at the outer lower leg.</summary>
        public static Finding LateralLeg { get; } = Of(BodyRegions.LateralLeg);

        /// <summary>Pain at the front of the lower leg.</summary>
        public static Finding Shin { get; } = Of(BodyRegions.Shin);

        /// <summary>Pain in the calf.</summary>
        public static Finding Calf { get; } = Of(BodyRegions.Calf);

        /// <summary>Pain in the foot.</summary>
        public static Finding Foot { get; } = Of(BodyRegions.Foot);

        /// <summary>Pain on the top of the foot.</summary>
        public static Finding FootDorsum { get; } = Of(BodyRegions.FootDorsum);

        /// <summary>Pain in the great toe.</summary>
        public static Finding GreatToe { get; } = Of(BodyRegions.GreatToe);

        /// <summary>Pain at the outer border of the foot.</summary>
        public static Finding LateralFoot { get; } = Of(BodyRegions.LateralFoot);

        /// <summary>Pain in the heel.</summary>
        public static Finding Heel { get; } = Of(BodyRegions.Heel);

        /// <summary>Pain in the sole of the foot.</summary>
        public static Finding Sole { get; } = Of(BodyRegions.Sole);

        /// <summary>Pain in the saddle area: perineum, anus or genitals.</summary>
        public static Finding Saddle { get; } = Of(BodyRegions.Saddle, "Perineal pain");

        internal static readonly Finding[] All =
        [
            MidBack,
            LowBack,
            Sacroiliac,
            Tailbone,
            Abdomen,
            HipRegion,
            Buttock,
            UpperLateralButtock,
            Groin,
            AnteriorHip,
            LateralHip,
            Leg,
            Thigh,
            AnteriorThigh,
            MedialThigh,
            LateralThigh,
            PosteriorThigh,
            Knee,
            BelowKnee,
            MedialLeg,
            LateralLeg,
            Shin,
            Calf,
            Foot,
            FootDorsum,
            GreatToe,
            LateralFoot,
            Heel,
            Sole,
            Saddle,
        ];

        /// <summary>The finding for a body region.</summary>
        /// <param name="region">Where.</param>
        /// <returns>The finding pain in <paramref name="region"/>.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
        public static Finding In(BodyRegion region)
        {
            ArgumentNullException.ThrowIfNull(region);
            return Get("pain." + region.Id);
        }

        private static Finding Of(BodyRegion region, params string[] synonyms) => new(
            "pain." + region.Id,
            FindingCategory.Location,
            AskedOf.Patient,
            $"Pain {region.Place}",
            $"Do you feel pain {PlainPlaces.Of(region)}?",
            definition: region.Definition + " Pain as the patient places it, whole or part of the area; tenderness alone does not count.",
            isA: [.. region.Parents.Select(parent => "pain." + parent.Id)],
            synonyms: synonyms,
            region: region);
    }
}

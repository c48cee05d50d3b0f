namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Where an examiner finds light touch or pinprick reduced compared with the other side.</summary>
    public static class SensoryLoss
    {
        /// <summary>Reduced sensation in the mid back.</summary>
        public static Finding MidBack { get; } = Of(BodyRegions.MidBack);

        /// <summary>Reduced sensation in the low back.</summary>
        public static Finding LowBack { get; } = Of(BodyRegions.LowBack);

        /// <summary>Reduced sensation over the sacroiliac joint.</summary>
        public static Finding Sacroiliac { get; } = Of(BodyRegions.Sacroiliac);

        /// <summary>Reduced sensation at the tailbone.</summary>
        public static Finding Tailbone { get; } = Of(BodyRegions.Tailbone);

        /// <summary>Reduced sensation in the abdomen or flank.</summary>
        public static Finding Abdomen { get; } = Of(BodyRegions.Abdomen);

        /// <summary>Reduced sensation anywhere around the hip.</summary>
        public static Finding HipRegion { get; } = Of(BodyRegions.HipRegion);

        /// <summary>Reduced sensation in the buttock.</summary>
        public static Finding Buttock { get; } = Of(BodyRegions.Buttock);

        /// <summary>Reduced sensation in the upper outer part of the buttock.</summary>
        public static Finding UpperLateralButtock { get; } = Of(BodyRegions.UpperLateralButtock);

        /// <summary>Reduced sensation in the groin.</summary>
        public static Finding Groin { get; } = Of(BodyRegions.Groin);

        /// <summary>Reduced sensation at the front of the hip.</summary>
        public static Finding AnteriorHip { get; } = Of(BodyRegions.AnteriorHip);

        /// <summary>Reduced sensation at the side of the hip.</summary>
        public static Finding LateralHip { get; } = Of(BodyRegions.LateralHip);

        /// <summary>Reduced sensation anywhere in the leg.</summary>
        public static Finding Leg { get; } = Of(BodyRegions.Leg);

        /// <summary>Reduced sensation in the thigh.</summary>
        public static Finding Thigh { get; } = Of(BodyRegions.Thigh);

        /// <summary>Reduced sensation at the front of the thigh.</summary>
        public static Finding AnteriorThigh { get; } = Of(BodyRegions.AnteriorThigh);

        /// <summary>Reduced sensation at the inner thigh.</summary>
        public static Finding MedialThigh { get; } = Of(BodyRegions.MedialThigh);

        /// <summary>Reduced sensation at the outer thigh.</summary>
        public static Finding LateralThigh { get; } = Of(BodyRegions.LateralThigh);

        /// <summary>Reduced sensation at the back of the thigh.</summary>
        public static Finding PosteriorThigh { get; } = Of(BodyRegions.PosteriorThigh);

        /// <summary>Reduced sensation at the front or inner side of the knee.</summary>
        public static Finding Knee { get; } = Of(BodyRegions.Knee);

        /// <summary>Reduced sensation below the knee.</summary>
        public static Finding BelowKnee { get; } = Of(BodyRegions.BelowKnee);

        /// <summary>Reduced sensation at the inner lower leg.</summary>
        public static Finding MedialLeg { get; } = Of(BodyRegions.MedialLeg);

        /// <summary>Reduced sensation at the outer lower leg.</summary>
        public static Finding LateralLeg { get; } = Of(BodyRegions.LateralLeg);

        /// <summary>Reduced sensation at the front of the lower leg.</summary>
        public static Finding Shin { get; } = Of(BodyRegions.Shin);

        /// <summary>Reduced sensation in the calf.</summary>
        public static Finding Calf { get; } = Of(BodyRegions.Calf);

        /// <summary>Reduced sensation in the foot.</summary>
        public static Finding Foot { get; } = Of(BodyRegions.Foot);

        /// <summary>Reduced sensation on the top of the foot.</summary>
        public static Finding FootDorsum { get; } = Of(BodyRegions.FootDorsum);

        /// <summary>Reduced sensation in the great toe.</summary>
        public static Finding GreatToe { get; } = Of(BodyRegions.GreatToe);

        /// <summary>Reduced sensation at the outer border of the foot.</summary>
        public static Finding LateralFoot { get; } = Of(BodyRegions.LateralFoot);

        /// <summary>Reduced sensation in the heel.</summary>
        public static Finding Heel { get; } = Of(BodyRegions.Heel);

        /// <summary>Reduced sensation in the sole of the foot.</summary>
        public static Finding Sole { get; } = Of(BodyRegions.Sole);

        /// <summary>Reduced sensation in the saddle area, as in cauda equina syndrome.</summary>
        public static Finding Saddle { get; } = Of(BodyRegions.Saddle, "Saddle anaesthesia");

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
        /// <returns>The finding reduced sensation in <paramref name="region"/>.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
        public static Finding In(BodyRegion region)
        {
            ArgumentNullException.ThrowIfNull(region);
            return Get("sensory-loss." + region.Id);
        }

        private static Finding Of(BodyRegion region, params string[] synonyms) => new(
            "sensory-loss." + region.Id,
            FindingCategory.Examination,
            AskedOf.Clinician,
            $"Reduced sensation {region.Place}",
            $"Test light touch and pinprick {region.Place} and compare with the other side.",
            definition: region.Definition + " Light touch or pinprick reduced compared with the other side; in the midline, compared with normal skin nearby.",
            isA: [.. region.Parents.Select(parent => "sensory-loss." + parent.Id)],
            synonyms: [$"Hypoaesthesia {region.Place}", .. synonyms],
            region: region);
    }
}

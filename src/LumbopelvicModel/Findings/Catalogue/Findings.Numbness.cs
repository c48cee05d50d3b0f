namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Where it is numb, tingles or has pins and needles, as the patient tells it.</summary>
    public static class Numbness
    {
        /// <summary>Numbness or tingling in the mid back.</summary>
        public static Finding MidBack { get; } = Of(BodyRegions.MidBack);

        /// <summary>Numbness or tingling in the low back.</summary>
        public static Finding LowBack { get; } = Of(BodyRegions.LowBack);

        /// <summary>Numbness or tingling over the sacroiliac joint.</summary>
        public static Finding Sacroiliac { get; } = Of(BodyRegions.Sacroiliac);

        /// <summary>Numbness or tingling at the tailbone.</summary>
        public static Finding Tailbone { get; } = Of(BodyRegions.Tailbone);

        /// <summary>Numbness or tingling in the abdomen or flank.</summary>
        public static Finding Abdomen { get; } = Of(BodyRegions.Abdomen);

        /// <summary>Numbness or tingling anywhere around the hip.</summary>
        public static Finding HipRegion { get; } = Of(BodyRegions.HipRegion);

        /// <summary>Numbness or tingling in the buttock.</summary>
        public static Finding Buttock { get; } = Of(BodyRegions.Buttock);

        /// <summary>Numbness or tingling in the upper outer part of the buttock.</summary>
        public static Finding UpperLateralButtock { get; } = Of(BodyRegions.UpperLateralButtock);

        /// <summary>Numbness or tingling in the groin.</summary>
        public static Finding Groin { get; } = Of(BodyRegions.Groin);

        /// <summary>Numbness or tingling at the front of the hip.</summary>
        public static Finding AnteriorHip { get; } = Of(BodyRegions.AnteriorHip);

        /// <summary>Numbness or tingling at the side of the hip.</summary>
        public static Finding LateralHip { get; } = Of(BodyRegions.LateralHip);

        /// <summary>Numbness or tingling anywhere in the leg.</summary>
        public static Finding Leg { get; } = Of(BodyRegions.Leg);

        /// <summary>Numbness or tingling in the thigh.</summary>
        public static Finding Thigh { get; } = Of(BodyRegions.Thigh);

        /// <summary>Numbness or tingling at the front of the thigh.</summary>
        public static Finding AnteriorThigh { get; } = Of(BodyRegions.AnteriorThigh);

        /// <summary>Numbness or tingling at the inner thigh.</summary>
        public static Finding MedialThigh { get; } = Of(BodyRegions.MedialThigh);

        /// <summary>Numbness or tingling at the outer thigh.</summary>
        public static Finding LateralThigh { get; } = Of(BodyRegions.LateralThigh, "Meralgic paraesthesia");

        /// <summary>Numbness or tingling at the back of the thigh.</summary>
        public static Finding PosteriorThigh { get; } = Of(BodyRegions.PosteriorThigh);

        /// <summary>Numbness or tingling at the front or inner side of the knee.</summary>
        public static Finding Knee { get; } = Of(BodyRegions.Knee);

        /// <summary>Numbness or tingling below the knee.</summary>
        public static Finding BelowKnee { get; } = Of(BodyRegions.BelowKnee);

        /// <summary>Numbness or tingling at the inner lower leg.</summary>
        public static Finding MedialLeg { get; } = Of(BodyRegions.MedialLeg);

        /// <summary>Numbness or tingling at the outer lower leg.</summary>
        public static Finding LateralLeg { get; } = Of(BodyRegions.LateralLeg);

        /// <summary>Numbness or tingling at the front of the lower leg.</summary>
        public static Finding Shin { get; } = Of(BodyRegions.Shin);

        /// <summary>Numbness or tingling in the calf.</summary>
        public static Finding Calf { get; } = Of(BodyRegions.Calf);

        /// <summary>Numbness or tingling in the foot.</summary>
        public static Finding Foot { get; } = Of(BodyRegions.Foot);

        /// <summary>Numbness or tingling on the top of the foot.</summary>
        public static Finding FootDorsum { get; } = Of(BodyRegions.FootDorsum);

        /// <summary>Numbness or tingling in the great toe.</summary>
        public static Finding GreatToe { get; } = Of(BodyRegions.GreatToe);

        /// <summary>Numbness or tingling at the outer border of the foot.</summary>
        public static Finding LateralFoot { get; } = Of(BodyRegions.LateralFoot);

        /// <summary>Numbness or tingling in the heel.</summary>
        public static Finding Heel { get; } = Of(BodyRegions.Heel);

        /// <summary>Numbness or tingling in the sole of the foot.</summary>
        public static Finding Sole { get; } = Of(BodyRegions.Sole);

        /// <summary>Numbness or tingling in the saddle area, as in cauda equina syndrome.</summary>
        public static Finding Saddle { get; } = Of(BodyRegions.Saddle, "Saddle numbness");

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
        /// <returns>The finding numbness or tingling in <paramref name="region"/>.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
        public static Finding In(BodyRegion region)
        {
            ArgumentNullException.ThrowIfNull(region);
            return Get("numbness." + region.Id);
        }

        private static Finding Of(BodyRegion region, params string[] synonyms) => new(
            "numbness." + region.Id,
            FindingCategory.Neurological,
            AskedOf.Patient,
            $"Numbness or tingling {region.Place}",
            $"Do you feel numbness, tingling or pins and needles {PlainPlaces.Of(region)}?",
            definition: region.Definition + " Numbness, tingling or pins and needles as the patient places them, constant or at times; what the examiner tests is sensory loss.",
            isA: [.. region.Parents.Select(parent => "numbness." + parent.Id)],
            synonyms: [$"Paraesthesia {region.Place}", .. synonyms],
            region: region);
    }
}

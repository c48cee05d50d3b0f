namespace LumbopelvicModel;

/// <summary>The myotomes by root: ISNCSCI key muscles, then what the sources of each root add.</summary>
internal static class Myotomes
{
    private static readonly Myotome[] InOrder =
    [
        new(
            NerveRoots.L1,
            keyMuscle: null,
            [
                new(Movement.HipFlexion, [Muscles.PsoasMajor], "A minor share; L1 has no muscle of its own to test."),
            ]),
        new(
            NerveRoots.L2,
            new KeyMuscle("Hip flexors", Movement.HipFlexion, Muscles.PsoasMajor, Muscles.Iliacus),
            [
                new(Movement.HipAdduction, [Muscles.Adductors]),
                new(Movement.KneeExtension, [Muscles.Quadriceps], "A contribution; L3 and L4 carry more."),
            ]),
        new(
            NerveRoots.L3,
            new KeyMuscle("Knee extensors", Movement.KneeExtension, Muscles.Quadriceps),
            [
                new(Movement.HipAdduction, [Muscles.Adductors], "The main root of adductor longus in electrophysiological mapping."),
                new(Movement.HipFlexion, [Muscles.PsoasMajor, Muscles.Iliacus]),
            ]),
        new(
            NerveRoots.L4,
            new KeyMuscle("Ankle dorsiflexors", Movement.AnkleDorsiflexion, Muscles.TibialisAnterior),
            [
                new(Movement.KneeExtension, [Muscles.Quadriceps], "The larger share in some tables."),
                new(Movement.HipAdduction, [Muscles.Adductors]),
                new(Movement.FootInversion, [Muscles.TibialisAnterior, Muscles.TibialisPosterior]),
            ]),
        new(
            NerveRoots.L5,
            new KeyMuscle("Long toe extensors", Movement.GreatToeExtension, Muscles.ExtensorHallucisLongus),
            [
                new(Movement.HipAbduction, [Muscles.GluteusMedius, Muscles.GluteusMinimus, Muscles.TensorFasciaeLatae], "Spared in a lesion of the peroneal nerve, weak in a lesion of the root."),
                new(Movement.AnkleDorsiflexion, [Muscles.TibialisAnterior], "On root stimulation L5 moves tibialis anterior more often than L4 does, although ISNCSCI gives it to L4."),
                new(Movement.LateralToeExtension, [Muscles.ExtensorDigitorumLongus]),
                new(Movement.FootEversion, [Muscles.Peronei], "S1 in other lists."),
                new(Movement.FootInversion, [Muscles.TibialisPosterior], "Spared in a lesion of the peroneal nerve."),
                new(Movement.KneeFlexion, [Muscles.Hamstrings], "Medial hamstrings, whose reflex is the reflex of L5."),
                new(Movement.HipExtension, [Muscles.GluteusMaximus], "Shared with S1."),
            ]),
        new(
            NerveRoots.S1,
            new KeyMuscle("Ankle plantar flexors", Movement.AnklePlantarFlexion, Muscles.GastrocnemiusSoleus),
            [
                new(Movement.HipExtension, [Muscles.GluteusMaximus]),
                new(Movement.FootEversion, [Muscles.Peronei], "L5 in other lists."),
                new(Movement.ToeFlexion, [Muscles.ToeFlexors]),
                new(Movement.KneeFlexion, [Muscles.Hamstrings], "A contribution, most to biceps femoris."),
            ]),
    ];

    public static Myotome Of(NerveRoot root) => InOrder[root.Order - 1];
}

namespace LumbopelvicModel;

/// <summary>Whether any of the modelled conditions explains the presentation.</summary>
public enum FitLevel
{
    /// <summary>Too little is known to say: the probabilities are hardly more than the pretest profile.</summary>
    TooLittleKnown = 1,

    /// <summary>The leading condition explains what was found clearly better than chance.</summary>
    Fits = 2,

    /// <summary>Nothing here fits well: look beyond the modelled conditions.</summary>
    NothingFitsWell = 3,
}

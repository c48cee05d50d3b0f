namespace LumbopelvicModel;

/// <summary>
/// Where in the axial plane disc material (or a bony or ligamentous narrowing) lies; with the disc level it decides which root is compressed.
/// </summary>
public enum HerniationZone
{
    /// <summary>In the midline of the spinal canal: several roots of the cauda equina, none in particular; at the upper levels the conus.</summary>
    Central = 1,

    /// <summary>Beside the midline, in the lateral recess (posterolateral, subarticular): the traversing root, numbered as the lower vertebra.</summary>
    Paracentral = 2,

    /// <summary>Between the pedicles, in the intervertebral foramen: the exiting root, numbered as the upper vertebra.</summary>
    Foraminal = 3,

    /// <summary>Beyond the pedicles (extraforaminal): the exiting root, just outside its foramen.</summary>
    FarLateral = 4,
}

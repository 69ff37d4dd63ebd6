package nl.doelbinding.analysis;

/**
 * The module a register is about.
 *
 * @param group the group id; may be empty outside Maven
 * @param artifact the artifact id, or another name of the module
 * @param version the version; may be empty
 * @since 0.1
 */
public record ModuleCoordinates(String group, String artifact, String version) {}

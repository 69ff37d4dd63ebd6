package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A module whose declarations are in a register.
 *
 * @param group the group id; empty outside Maven
 * @param artifact the artifact id
 * @param version the version; {@code null}: not told
 * @param registerHash the hash of the module's own register, where several were merged
 * @since 0.1
 */
public record ModuleEntry(
    @JsonInclude(JsonInclude.Include.ALWAYS) String group,
    @JsonInclude(JsonInclude.Include.ALWAYS) String artifact,
    @Nullable String version,
    @Nullable String registerHash) {

  /** As the parts of a register name it: {@code group:artifact}, or the artifact alone. */
  public String id() {
    return group.isEmpty() ? artifact : group + ":" + artifact;
  }

  /** This module, with the hash of its own register. */
  public ModuleEntry hashed(@Nullable String hash) {
    return new ModuleEntry(group, artifact, version, hash);
  }
}

package nl.doelbinding.weaving;

import java.util.List;

/**
 * What weaving a directory came to. All lists are sorted.
 *
 * @param classes how many class files were looked at
 * @param changed the binary names of the classes that were written anew
 * @param sites all guarded reads, those of an earlier weaving included; where something was
 *     refused, nothing was written and these are the reads to be guarded
 * @param exempt the reads that are not checked, and why; those that are excused on the class path
 *     included
 * @param bound the methods that bind purposes, those of an earlier weaving included
 * @param refused what cannot be woven; then nothing is written
 * @param onClassPath what was found on the class path
 * @param problems one sentence for each jar or class file of the class path that could not be read,
 *     beginning with its path; what they declare or read is unknown
 * @since 0.1
 */
public record WeavingReport(
    int classes,
    List<String> changed,
    List<ReadSite> sites,
    List<ExemptRead> exempt,
    List<BoundMethod> bound,
    List<Refusal> refused,
    OnClassPath onClassPath,
    List<String> problems) {

  /**
   * What was found on the class path.
   *
   * @param classes how many class files were looked at
   * @param unwoven the reads without a check
   * @param refused the class files of which nobody can tell what they read
   */
  public record OnClassPath(int classes, List<UnwovenRead> unwoven, List<Refusal> refused) {

    /** Where nothing was looked for. */
    static final OnClassPath NOTHING = new OnClassPath(0, List.of(), List.of());

    /** Copies the lists. */
    public OnClassPath {
      unwoven = List.copyOf(unwoven);
      refused = List.copyOf(refused);
    }
  }

  /** Copies the lists. */
  public WeavingReport {
    changed = List.copyOf(changed);
    sites = List.copyOf(sites);
    exempt = List.copyOf(exempt);
    bound = List.copyOf(bound);
    refused = List.copyOf(refused);
    problems = List.copyOf(problems);
  }
}

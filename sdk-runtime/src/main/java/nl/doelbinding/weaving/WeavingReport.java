package nl.doelbinding.weaving;

import java.util.List;

/**
 * What weaving a directory came to. All lists are sorted.
 *
 * @param classes how many class files were looked at
 * @param changed the binary names of the classes that were written anew
 * @param sites all guarded reads, those of an earlier weaving included; where a class file of the
 *     directory is among the problems, nothing was written and these are the reads to be guarded
 * @param problems one sentence for each class file or jar that could not be read, beginning with
 *     its path; what they declare or read is unknown
 * @since 0.1
 */
public record WeavingReport(
    int classes, List<String> changed, List<ReadSite> sites, List<String> problems) {

  /** Copies the lists. */
  public WeavingReport {
    changed = List.copyOf(changed);
    sites = List.copyOf(sites);
    problems = List.copyOf(problems);
  }
}

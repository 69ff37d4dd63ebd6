package nl.doelbinding.analysis.weave;

import java.util.List;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.rule.Violation;

/**
 * What came of weaving a module.
 *
 * @param violations what is wrong, worst first
 * @param files what to leave beside the other reports
 * @param overview what was woven, in lines for a console
 * @since 0.1
 */
public record WeavingResult(
    List<Violation> violations, List<RenderedFile> files, List<String> overview) {

  /** Copies the lists. */
  public WeavingResult {
    violations = List.copyOf(violations);
    files = List.copyOf(files);
    overview = List.copyOf(overview);
  }
}

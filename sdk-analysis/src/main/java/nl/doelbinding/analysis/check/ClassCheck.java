package nl.doelbinding.analysis.check;

import java.util.List;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.OpenedClass;

/**
 * A check that looks at one class after the other and keeps only what is wrong.
 *
 * @since 0.1
 */
public interface ClassCheck {

  /**
   * Looks at a class. Several threads may call it, in any order, and each class comes once; the
   * outcome must not depend on the order.
   */
  void look(OpenedClass opened);

  /** What is wrong, worst first; to be asked when all classes were looked at. */
  List<Violation> violations();
}

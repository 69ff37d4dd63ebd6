package nl.doelbinding.analysis.reach.code;

import java.util.List;
import nl.doelbinding.analysis.flow.code.Reference;

/**
 * What a method reads and where it leads.
 *
 * @param id the method
 * @param access its flags
 * @param reads the reads of declared fields, in the order of the code
 * @param steps the calls and the functions that are handed on, in the order of the code
 * @since 0.1
 */
public record MethodFacts(Reference id, int access, List<Read> reads, List<Step> steps) {

  /** Copies the lists. */
  public MethodFacts {
    reads = List.copyOf(reads);
    steps = List.copyOf(steps);
  }

  /**
   * A read of a field.
   *
   * @param field the field as the instruction names it
   * @param line the line; 0 where the file does not tell
   * @param sure whether it happens whenever the method runs
   * @param changes what is done to the purposes around it, outermost first
   */
  public record Read(Reference field, int line, boolean sure, List<Change> changes) {

    /** Copies the list. */
    public Read {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A way into another method.
   *
   * @param to the method as the instruction names it
   * @param exact whether it is that method and none that overrides it
   * @param line the line; 0 where the file does not tell
   * @param sure whether it happens whenever the method runs
   * @param changes what is done to the purposes around it, outermost first
   */
  public record Step(Reference to, boolean exact, int line, boolean sure, List<Change> changes) {

    /** Copies the list. */
    public Step {
      changes = List.copyOf(changes);
    }
  }
}

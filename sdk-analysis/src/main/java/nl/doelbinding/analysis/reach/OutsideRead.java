package nl.doelbinding.analysis.reach;

import java.util.List;
import nl.doelbinding.declaration.DeclaredField;

/**
 * A read outside of the purposes that the field is declared for.
 *
 * @param method the method that reads, itself or through a getter
 * @param field the field
 * @param line where it reads; 0 where that is not told
 * @param bound what is bound there
 * @param path the methods from the entry to the one that holds the instruction
 */
record OutsideRead(Node method, DeclaredField field, int line, Bound bound, List<Node> path) {

  /** Copies the list. */
  OutsideRead {
    path = List.copyOf(path);
  }
}

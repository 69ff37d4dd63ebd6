package nl.doelbinding.weaving;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A read of a declared field in a directory or jar of the class path that nobody wove, or that was
 * woven for other purposes than are declared now.
 *
 * @param root the directory or jar
 * @param signed whether its classes are signed, so that they cannot be woven in it
 * @param site where
 * @since 0.1
 */
public record UnwovenRead(Path root, boolean signed, ReadSite site)
    implements Comparable<UnwovenRead> {

  private static final Comparator<UnwovenRead> ORDER =
      Comparator.comparing(UnwovenRead::site).thenComparing(UnwovenRead::root);

  /** By class and line. */
  @Override
  public int compareTo(UnwovenRead other) {
    return ORDER.compare(this, other);
  }
}

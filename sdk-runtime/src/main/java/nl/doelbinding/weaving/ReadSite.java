package nl.doelbinding.weaving;

import java.util.Comparator;
import java.util.List;

/**
 * A place in the code that reads a declared field.
 *
 * @param className the binary name of the class that reads
 * @param method the name of the method that reads
 * @param line its line in the source, or -1 where the compiler left none
 * @param owner the binary name of the class that declares the field
 * @param field the name of the field
 * @param purposes the binary names of the purposes the field is declared for
 * @param audited whether permitted reads are recorded
 * @param source the simple name of the source file; empty where the compiler left none
 * @since 0.1
 */
public record ReadSite(
    String className,
    String method,
    int line,
    String owner,
    String field,
    List<String> purposes,
    boolean audited,
    String source)
    implements Comparable<ReadSite> {

  private static final Comparator<ReadSite> ORDER =
      Comparator.comparing(ReadSite::className)
          .thenComparingInt(ReadSite::line)
          .thenComparing(ReadSite::method)
          .thenComparing(ReadSite::owner)
          .thenComparing(ReadSite::field);

  /** Copies the list. */
  public ReadSite {
    purposes = List.copyOf(purposes);
  }

  /** The field with its class, {@code a.Customer.email}. */
  public String qualifiedField() {
    return owner + "." + field;
  }

  /** By class and line. */
  @Override
  public int compareTo(ReadSite other) {
    return ORDER.compare(this, other);
  }

  /** For people: {@code a.Reader.print:31 reads a.Customer.email}. */
  @Override
  public String toString() {
    return className + "." + method + (line < 0 ? "" : ":" + line) + " reads " + qualifiedField();
  }
}

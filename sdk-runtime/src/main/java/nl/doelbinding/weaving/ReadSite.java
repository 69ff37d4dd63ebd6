package nl.doelbinding.weaving;

/**
 * A place in the code that reads a declared field and is guarded by a check.
 *
 * @param className the binary name of the class that reads
 * @param method the name of the method that reads
 * @param line its line in the source, or -1 where the compiler left none
 * @param owner the binary name of the class that declares the field
 * @param field the name of the field
 * @since 0.1
 */
public record ReadSite(String className, String method, int line, String owner, String field) {

  /** For people: {@code a.Reader.print:31 reads a.Customer.email}. */
  @Override
  public String toString() {
    return className
        + "."
        + method
        + (line < 0 ? "" : ":" + line)
        + " reads "
        + owner
        + "."
        + field;
  }
}

package nl.doelbinding.monitoring.jmx;

import java.util.List;
import nl.doelbinding.purpose.PurposeViolation;
import nl.doelbinding.purpose.ViolationCount;

/**
 * A violation as a console shows it. A class with getters and no record, since consoles know the
 * parts of a record from Java 21 on only. Immutable.
 *
 * @since 0.1
 */
public final class SeenViolation {

  private final ViolationCount counted;

  SeenViolation(ViolationCount counted) {
    this.counted = counted;
  }

  /** The field with the binary name of its class. */
  public String getField() {
    return violation().qualifiedField();
  }

  /** The method that reads, as in a stack trace. */
  public String getPlace() {
    return violation().place().toString();
  }

  /** The methods of the application that led to it, from the inside out. */
  public List<String> getCallers() {
    return violation().callers().stream().map(StackTraceElement::toString).toList();
  }

  /** The binary names of the purposes the field is declared for. */
  public List<String> getDeclared() {
    return violation().declared();
  }

  /** The binary names of the purposes that were bound. */
  public List<String> getBound() {
    return violation().bound();
  }

  /** Whether the read was refused or observed. */
  public String getMode() {
    return violation().mode().toString();
  }

  /** How often. */
  public long getCount() {
    return counted.count();
  }

  /** When it was first seen, in ISO-8601. */
  public String getFirst() {
    return counted.first().toString();
  }

  /** When it was last seen, in ISO-8601. */
  public String getLast() {
    return counted.last().toString();
  }

  private PurposeViolation violation() {
    return counted.violation();
  }
}

package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A member that holds personal data: where to look for it when a data subject asks.
 *
 * @param owner the binary name of its class
 * @param member the name of a field or component, {@code getter()} of a method, {@code
 *     method(parameter)} of a parameter
 * @param kind what it is
 * @param table the table of the database it is stored in, where the mapping says so
 * @param column the column of the database it is stored in, where the mapping says so
 * @param module the module it is in, {@code group:artifact}
 * @param source where it is declared, where the class file or the source tells
 * @since 0.1
 */
public record FieldReference(
    @JsonProperty("class") String owner,
    String member,
    Kind kind,
    @Nullable String table,
    @Nullable String column,
    @Nullable String module,
    @Nullable SourceReference source)
    implements Comparable<FieldReference> {

  private static final Comparator<FieldReference> ORDER =
      Comparator.comparing(FieldReference::owner)
          .thenComparing(FieldReference::member)
          .thenComparing(FieldReference::kind)
          .thenComparing(FieldReference::toString);

  /** What a member is. */
  public enum Kind {
    /** A field. */
    FIELD,
    /** A component of a record. */
    RECORD_COMPONENT,
    /** A method that answers with the data and has no field of its own. */
    METHOD,
    /** A parameter through which the data comes in. */
    PARAMETER
  }

  /** The column, with its table where that is known; {@code null} where the mapping names none. */
  public @Nullable String storedIn() {
    return column == null || table == null ? column : table + "." + column;
  }

  /** The same member, of a module. */
  public FieldReference in(@Nullable String otherModule) {
    return new FieldReference(owner, member, kind, table, column, otherModule, source);
  }

  /** By class, then by member. */
  @Override
  public int compareTo(FieldReference other) {
    return ORDER.compare(this, other);
  }
}

package nl.doelbinding.analysis.flow.code;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value on the stack or in a variable. What a <em>container</em> (an array, a builder, a new
 * object) is made of grows as things are put in; that of other values is fixed.
 *
 * @since 0.1
 */
public final class Value {

  /** A value of which nothing is known. */
  public static final Value NONE = new Value(null, null, Set.of(), false);

  private static final int MOST_ORIGINS = 24;

  private final @Nullable String type;
  private final @Nullable String text;
  private final boolean container;
  private Set<Origin> origins;

  private Value(
      @Nullable String type, @Nullable String text, Set<Origin> origins, boolean container) {
    this.type = type;
    this.text = text;
    this.origins = origins;
    this.container = container;
  }

  /** A value of a type; {@code null} where that is of no interest. */
  public static Value of(@Nullable String type, Set<Origin> origins) {
    return type == null && origins.isEmpty() ? NONE : new Value(type, null, origins, false);
  }

  /** A constant text. */
  public static Value text(String text) {
    return new Value(null, text, Set.of(), false);
  }

  /** An empty container. */
  public static Value container(@Nullable String type) {
    return new Value(type, null, Set.of(), true);
  }

  /** The binary name of its class where that is one of nobody's library; else {@code null}. */
  public @Nullable String type() {
    return type;
  }

  /** The text of a constant. */
  public @Nullable String text() {
    return text;
  }

  /** What it was made of. */
  public Set<Origin> origins() {
    return origins;
  }

  /** What a text of it is made of: itself too, if it is an object. */
  public Set<Origin> told() {
    return type == null || origins.stream().anyMatch(Origin.Received.class::isInstance)
        ? origins
        : union(origins, Set.of(new Origin.Whole(type)));
  }

  /** The same as another type. */
  public Value as(@Nullable String other) {
    return container || text != null ? this : of(other, origins);
  }

  /** Puts something into a container; nothing happens to another value. */
  public void put(Set<Origin> added) {
    if (container) {
      origins = union(origins, added);
    }
  }

  /** What is either of two values. */
  public Value or(Value other) {
    if (this == other || (other == NONE && type == null && origins.isEmpty() && !container)) {
      return this;
    }
    if (this == NONE && other.container) {
      return other;
    }
    if (other == NONE && container) {
      return this;
    }
    String common = type == null ? other.type : type;
    Set<Origin> all = union(origins, other.origins);
    if (type != null && other.type != null && !type.equals(other.type)) {
      all = union(all, Set.of(new Origin.Whole(other.type)));
    }
    return of(common, all);
  }

  /** Whether nothing new comes in with another value. */
  boolean covers(Value other) {
    return this == other
        || (origins.containsAll(other.origins) && (type != null || other.type == null));
  }

  /** Both sets in the order of coming; a set that grows beyond all use stays as it is. */
  public static Set<Origin> union(Set<Origin> left, Set<Origin> right) {
    if (right.isEmpty() || left == right || left.size() >= MOST_ORIGINS) {
      return left;
    }
    if (left.isEmpty()) {
      return right;
    }
    if (left.containsAll(right)) {
      return left;
    }
    Set<Origin> both = new LinkedHashSet<>(left);
    both.addAll(right);
    return both;
  }
}

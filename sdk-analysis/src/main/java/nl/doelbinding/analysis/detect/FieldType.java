package nl.doelbinding.analysis.detect;

import java.util.List;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.declaration.ClassModels;
import org.jspecify.annotations.Nullable;

/**
 * What the type of a member says: what can be stored in it.
 *
 * @param kind the kind of its values; of a collection, array or wrapper that of its elements
 * @param simpleName the simple name of the type or element type
 * @param known the class of the elements where it is among the analysed ones
 */
record FieldType(Kind kind, String simpleName, @Nullable ClassModel known) {

  /** The kinds of values, as {@code signals.json} lists types under them. */
  enum Kind {
    BOOLEAN,
    WHOLE,
    FRACTION,
    TEXT,
    TEMPORAL,
    BYTES,
    LINK,
    ANY,
    INET,
    TECHNICAL,
    /** A column or path of a query language, which names data and holds none. */
    QUERY,
    /** An enum among the analysed classes. */
    ENUM,
    /** Any other class. */
    OBJECT
  }

  /** Kinds that a type has by its name, whoever wrote it; one's own class may be a Label. */
  private static final List<Kind> SINGLE_VALUES =
      List.of(
          Kind.BOOLEAN,
          Kind.WHOLE,
          Kind.FRACTION,
          Kind.TEXT,
          Kind.TEMPORAL,
          Kind.BYTES,
          Kind.INET,
          Kind.QUERY);

  static FieldType of(MemberModel member, ClassModels classes, Signals signals) {
    String name = ElementName.of(member, signals);
    String simple = simple(name);
    Kind kind = signals.kind(simple);
    if (kind != null && SINGLE_VALUES.contains(kind)) {
      return new FieldType(kind, simple, null);
    }
    ClassModel known = classes.find(name).orElse(null);
    if (known != null) {
      return new FieldType(known.isEnum() ? Kind.ENUM : Kind.OBJECT, simple, known);
    }
    if (kind != null) {
      return new FieldType(kind, simple, null);
    }
    boolean wrapper = signals.wrappers().contains(simple) || signals.maps().contains(simple);
    return new FieldType(wrapper ? Kind.ANY : Kind.OBJECT, simple, null);
  }

  /** Whether a value of this type can be of that category. */
  boolean holds(Category category, SplitName name, Signals signals) {
    return switch (kind) {
      case TEXT, ANY, OBJECT -> true;
      case BOOLEAN -> signals.is("booleanAllowed", category);
      case WHOLE -> signals.is("wholeAllowed", category) && isNumbered(category, name, signals);
      case FRACTION -> signals.is("fractionAllowed", category);
      case TEMPORAL -> signals.is("temporalAllowed", category);
      case BYTES -> signals.is("bytesAllowed", category);
      case ENUM -> signals.is("enumAllowed", category);
      case LINK -> signals.is("linkAllowed", category);
      case INET -> category == Category.IP_ADDRESS;
      case TECHNICAL, QUERY -> false;
    };
  }

  /** Of an address only its numbers and codes are numbers; an address by number is a key. */
  private static boolean isNumbered(Category category, SplitName name, Signals signals) {
    boolean address = category == Category.ADDRESS || category == Category.BILLING_ADDRESS;
    return !address || name.tokens().stream().anyMatch(word -> signals.is("addressNumber", word));
  }

  static String simple(String name) {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }
}

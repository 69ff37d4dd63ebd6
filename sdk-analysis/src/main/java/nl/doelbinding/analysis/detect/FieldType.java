package nl.doelbinding.analysis.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.bytebuddy.jar.asm.Type;
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
 * @param map whether the values stand in a map
 */
record FieldType(Kind kind, String simpleName, @Nullable ClassModel known, boolean map) {

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
    /** An enum among the analysed classes. */
    ENUM,
    /** Any other class. */
    OBJECT
  }

  /** Kinds that a type has by its name, whoever wrote it; one's own class may be a Label. */
  private static final List<Kind> SINGLE_VALUES =
      List.of(
          Kind.BOOLEAN, Kind.WHOLE, Kind.FRACTION, Kind.TEXT, Kind.TEMPORAL, Kind.BYTES, Kind.INET);

  private static final Pattern CLASS_IN_SIGNATURE = Pattern.compile("L([^;<>]+)[;<]");

  static FieldType of(MemberModel member, ClassModels classes, Signals signals) {
    List<String> names = new ArrayList<>();
    Type erased = Type.getType(member.descriptor());
    String first = erased.getClassName();
    if (first.endsWith("[]") && !signals.is(Kind.BYTES, simple(first))) {
      first = first.substring(0, first.indexOf('['));
    }
    names.add(first);
    if (member.signature() != null) {
      Matcher matcher = CLASS_IN_SIGNATURE.matcher(member.signature());
      boolean outer = true;
      while (matcher.find()) {
        if (!outer) {
          names.add(matcher.group(1).replace('/', '.'));
        }
        outer = false;
      }
    }
    boolean map = signals.maps().contains(simple(names.get(0)));
    String name = names.get(0);
    if (map && names.size() > 1) {
      name = names.get(names.size() - 1);
    } else {
      for (int at = 1; at < names.size() && signals.wrappers().contains(simple(name)); at++) {
        name = names.get(at);
      }
    }
    return ofElement(name, map, classes, signals);
  }

  private static FieldType ofElement(
      String name, boolean map, ClassModels classes, Signals signals) {
    String simple = simple(name);
    for (Kind kind : SINGLE_VALUES) {
      if (signals.is(kind, simple)) {
        return new FieldType(kind, simple, null, map);
      }
    }
    ClassModel known = classes.find(name).orElse(null);
    if (known != null) {
      return new FieldType(known.isEnum() ? Kind.ENUM : Kind.OBJECT, simple, known, map);
    }
    for (Kind kind : List.of(Kind.LINK, Kind.ANY, Kind.TECHNICAL)) {
      if (signals.is(kind, simple)) {
        return new FieldType(kind, simple, null, map);
      }
    }
    boolean wrapper = signals.wrappers().contains(simple) || signals.maps().contains(simple);
    return new FieldType(wrapper ? Kind.ANY : Kind.OBJECT, simple, null, map);
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
      case TECHNICAL -> false;
    };
  }

  /** Of an address only its numbers and codes are numbers; an address by number is a key. */
  private static boolean isNumbered(Category category, SplitName name, Signals signals) {
    boolean address = category == Category.ADDRESS || category == Category.BILLING_ADDRESS;
    return !address || name.tokens().stream().anyMatch(word -> signals.is("addressNumber", word));
  }

  private static String simple(String name) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return simple.substring(simple.lastIndexOf('$') + 1);
  }
}

package nl.doelbinding.analysis.gap;

import java.util.List;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.FieldReference;

/** Types and members as source names them, so that a baseline and an editor find them. */
final class Members {
  private static final int SHOWN = 3;

  private Members() {}

  /** A binary name as source writes it. */
  static String source(String binaryName) {
    return binaryName.replace('$', '.');
  }

  /** A member, fully qualified. */
  static String name(FieldReference field) {
    return source(field.owner()) + "." + field.member();
  }

  /** The members that hold some items, sorted. */
  static List<FieldReference> of(List<DataItem> items) {
    return items.stream().flatMap(item -> item.fields().stream()).distinct().sorted().toList();
  }

  /** The categories of some items, in one phrase. */
  static String categories(List<DataItem> items) {
    return String.join(", ", items.stream().map(DataItem::category).distinct().toList());
  }

  /** The first members with their classes in short, and how many more there are. */
  static String some(List<FieldReference> fields) {
    List<String> names = fields.stream().map(Members::shortName).distinct().toList();
    return names.size() <= SHOWN
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, SHOWN)) + " and " + (names.size() - SHOWN) + " more";
  }

  private static String shortName(FieldReference field) {
    String owner = source(field.owner());
    return owner.substring(owner.lastIndexOf('.') + 1) + "." + field.member();
  }

  /** A purpose's type in short, as code beside it writes it. */
  static String simple(String binaryName) {
    String source = source(binaryName);
    return source.substring(source.lastIndexOf('.') + 1);
  }
}

package nl.doelbinding.analysis.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.Protection;
import org.jspecify.annotations.Nullable;

/**
 * Personal data of one category, kept in one way for one activity, and the members that hold it.
 *
 * @param category the name of a {@link Category}, or {@link #UNKNOWN}
 * @param label how people read it
 * @param dpv the IRI of the DPV concept
 * @param special the article that sets the category apart
 * @param condition the condition of Art. 9(2) or 10, or the law of Art. 87
 * @param source where it comes from
 * @param sourceDetail more about the source
 * @param provision whether the data subject must give it; {@code null}: not said
 * @param consequence what happens if it is not given
 * @param retention how long it is kept
 * @param recipients the ids of those who receive it beyond the recipients of the activity
 * @param protection how it is protected
 * @param fields the members that hold it
 * @since 0.1
 */
public record DataItem(
    String category,
    LocalizedText label,
    @Nullable String dpv,
    Category.Special special,
    @Nullable String condition,
    Collected.Source source,
    @Nullable String sourceDetail,
    Collected.@Nullable Provision provision,
    @Nullable LocalizedText consequence,
    RetentionEntry retention,
    List<String> recipients,
    List<Protection.Measure> protection,
    List<FieldReference> fields) {

  /** Stands where no category was declared and none could be derived. */
  public static final String UNKNOWN = "UNKNOWN";

  /** By category, in the order of {@link Category}, and then by what else they say. */
  public static final Comparator<DataItem> ORDER =
      Comparator.comparingInt(DataItem::rank)
          .thenComparing(item -> item.withFields(List.of()).toString())
          .thenComparing(DataItem::toString);

  private static final Map<String, Integer> RANKS =
      Arrays.stream(Category.values()).collect(Collectors.toMap(Category::name, Category::ordinal));

  /** Copies the lists. */
  public DataItem {
    recipients = List.copyOf(recipients);
    protection = List.copyOf(protection);
    fields = List.copyOf(fields);
  }

  private static int rank(DataItem item) {
    return RANKS.getOrDefault(item.category(), Integer.MAX_VALUE);
  }

  /** This item, held by other members. */
  public DataItem withFields(List<FieldReference> others) {
    return new DataItem(
        category,
        label,
        dpv,
        special,
        condition,
        source,
        sourceDetail,
        provision,
        consequence,
        retention,
        recipients,
        protection,
        others);
  }
}

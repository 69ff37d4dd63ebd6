package nl.doelbinding.analysis.register.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.SentTo;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.declaration.ElementAnnotations;
import org.jspecify.annotations.Nullable;

/**
 * The data of one activity: members of one category that are kept, protected and sent out in the
 * same way become one item.
 */
final class DataItems {
  private final Context context;
  private final DeclaredType purpose;
  private final DeclaredTypes recipients;
  private final Retentions retentions;
  private final Categories categories;
  private final Map<DataItem, Set<FieldReference>> items = new TreeMap<>(DataItem.ORDER);

  DataItems(Context context, DeclaredType purpose, DeclaredTypes recipients) {
    this.context = context;
    this.purpose = purpose;
    this.recipients = recipients;
    this.retentions = new Retentions(context, purpose);
    this.categories = new Categories(context);
  }

  List<DataItem> of(List<Use> uses) {
    for (Use each : uses) {
      Use use = each.forPurpose(purpose.typeName());
      Collection<String> named = categories.of(use);
      for (String category : named) {
        items
            .computeIfAbsent(item(use, category), unknown -> new TreeSet<>())
            .add(Fields.reference(context, use.element()));
      }
    }
    List<DataItem> result = new ArrayList<>();
    items.forEach((item, fields) -> result.add(item.withFields(List.copyOf(fields))));
    return result;
  }

  private DataItem item(Use use, String name) {
    Element element = use.element();
    ElementAnnotations companions = element.companions();
    Optional<Category> category = Categories.known(name);
    Category.Special special = category.map(Category::special).orElse(Category.Special.NONE);
    Optional<AnnotationModel> collected = companions.first(Collected.class);
    return new DataItem(
        name,
        label(element, category, name),
        category.map(Category::dpv).orElse(null),
        special,
        categories.condition(special, element, purpose),
        collected
            .flatMap(
                from -> context.constant(from, "from", Collected.Source.class, element.subject()))
            .orElse(Collected.Source.PROVIDED),
        collected.map(from -> Context.text(from, "detail")).orElse(null),
        collected
            .flatMap(
                from ->
                    context.constant(
                        from, "provision", Collected.Provision.class, element.subject()))
            .filter(provision -> provision != Collected.Provision.UNSPECIFIED)
            .orElse(null),
        collected.map(from -> consequence(element, from)).orElse(null),
        retentions.of(use, special),
        sentTo(companions, element.subject()),
        protection(companions, element.subject()),
        List.of());
  }

  private LocalizedText label(Element element, Optional<Category> category, String name) {
    LocalizedText ofCategory =
        category
            .map(known -> new LocalizedText(known.labelNl(), known.labelEn()))
            .orElse(
                name.equals(DataItem.UNKNOWN)
                    ? LocalizedText.NOT_STATED
                    : new LocalizedText(name, name));
    LocalizedText own = new Texts(context, element.subject(), element.written()).of("", "label");
    return own == null ? ofCategory : own.or(ofCategory);
  }

  private @Nullable LocalizedText consequence(Element element, AnnotationModel collected) {
    String written = collected.text("consequence");
    // What the class says in another language is about another consequence.
    return written.isBlank()
        ? null
        : new Texts(context, element.subject(), element.companions()).of(written, "consequence");
  }

  private List<String> sentTo(ElementAnnotations companions, Subject subject) {
    List<String> names = new ArrayList<>();
    companions.all(SentTo.class).forEach(sent -> names.addAll(sent.types("value")));
    return recipients.ids(recipients.find(names, subject));
  }

  private List<Protection.Measure> protection(ElementAnnotations companions, Subject subject) {
    Set<Protection.Measure> measures = EnumSet.noneOf(Protection.Measure.class);
    for (AnnotationModel protection : companions.all(Protection.class)) {
      for (String name : protection.constants("value")) {
        context.constant(name, Protection.Measure.class, subject).ifPresent(measures::add);
      }
    }
    return List.copyOf(measures);
  }
}

package nl.doelbinding.analysis.testing;

import static nl.doelbinding.analysis.testing.LargeRegister.recipientId;
import static nl.doelbinding.analysis.testing.LargeRegister.sorted;
import static nl.doelbinding.analysis.testing.LargeRegister.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.DataSubjectEntry;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.analysis.register.RetentionEntry;
import nl.doelbinding.analysis.register.SourceReference;
import nl.doelbinding.analysis.testing.LargeKinds.Kind;
import nl.doelbinding.annotations.AfterRetention;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Protection;

/** The activities of a large register, each made of its number. */
final class LargeActivities {
  private static final String MODULE = "nl.grootbedrijf:kern";

  private final int purposes;
  private final int fields;
  private final int recipients;

  LargeActivities(int purposes, int fields, int recipients) {
    this.purposes = purposes;
    this.fields = fields;
    this.recipients = recipients;
  }

  Activity activity(int number) {
    Kind kind = LargeKinds.kind(number);
    String[] place = LargeKinds.place(number);
    String type = type(kind, number);
    return new Activity(
        kind.id() + place[0],
        1 + number % 3,
        null,
        text(kind.nl() + place[1], kind.en() + place[2]),
        text(
            "Het uitvoeren van " + kind.nl().toLowerCase(Locale.ROOT) + place[1] + ".",
            "Carrying out " + kind.en().toLowerCase(Locale.ROOT) + place[2] + "."),
        "nl.grootbedrijf.purpose." + type,
        List.of(),
        null,
        number % 2 == 0 ? "Bedrijfsvoering" : "Verkoop",
        null,
        List.of(),
        List.of(basis(kind)),
        List.of(
            new DataSubjectEntry(
                kind.subjectEn().toLowerCase(Locale.ROOT).replace(' ', '-'),
                text(kind.subjectNl(), kind.subjectEn()),
                null,
                false)),
        data(kind, number),
        List.of(recipientId(number % recipients)),
        number % 5 == 0 ? List.of(Channel.EMAIL) : List.of(),
        false,
        null,
        List.of("access", "tls"),
        List.of(new Activity.Location("kerndatabase", "NL")),
        null,
        null,
        null,
        "2026-03-01",
        "P1Y",
        null,
        MODULE,
        source(type, 12));
  }

  private static LegalBasisEntry basis(Kind kind) {
    LegalBasis basis = kind.basis();
    return new LegalBasisEntry(
        basis,
        basis.article(),
        basis.dpv(),
        basis == LegalBasis.LEGAL_OBLIGATION ? "art. 52 lid 4 AWR" : null,
        basis == LegalBasis.LEGITIMATE_INTEREST
            ? text("Een veilige dienst", "A safe service")
            : null,
        null,
        null);
  }

  private List<DataItem> data(Kind kind, int number) {
    List<DataItem> items = new ArrayList<>();
    int size = kind.categories().size();
    int share = fields / purposes + (number < fields % purposes ? 1 : 0);
    for (int item = 0; item < size; item++) {
      int count = share / size + (item < share % size ? 1 : 0);
      if (count > 0) {
        items.add(item(kind, number, kind.categories().get(item), count));
      }
    }
    return items;
  }

  private DataItem item(Kind kind, int number, Category category, int count) {
    return new DataItem(
        category.name(),
        text(category.labelNl(), category.labelEn()),
        category.dpv(),
        category.special(),
        category.special() == Category.Special.NONE ? null : "art. 30 UAVG",
        Collected.Source.PROVIDED,
        null,
        Collected.Provision.REQUIRED_BY_CONTRACT,
        null,
        new RetentionEntry(
            kind.period(), "contract-ended", null, false, null, null, AfterRetention.Action.ERASE),
        sorted(List.of(recipientId((number * 7 + category.ordinal()) % recipients))),
        List.of(Protection.Measure.MASKED_IN_LOGS),
        fields(kind, number, category, count));
  }

  /** As in code: an activity has seven classes. */
  private static List<FieldReference> fields(Kind kind, int number, Category category, int count) {
    List<FieldReference> fields = new ArrayList<>();
    String member = category.name().toLowerCase(Locale.ROOT);
    for (int field = 0; field < count; field++) {
      String type = type(kind, number) + "Record" + (category.ordinal() + field) % 7;
      fields.add(
          new FieldReference(
              "nl.grootbedrijf.data." + type,
              member + (field < 7 ? "" : field),
              FieldReference.Kind.FIELD,
              null,
              member,
              MODULE,
              source(type, 20 + category.ordinal())));
    }
    return fields.stream().sorted().toList();
  }

  private static String type(Kind kind, int number) {
    String id = kind.id().replace("-", "");
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1) + number;
  }

  private static SourceReference source(String type, int line) {
    return new SourceReference("kern/src/main/java/nl/grootbedrijf/" + type + ".java", line);
  }
}

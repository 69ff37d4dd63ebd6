package nl.doelbinding.analysis.gap;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.Role;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.Protection;

/** What is said, or should be, about single categories of data. */
final class DataGaps implements GapCheck {
  private static final Set<String> FREE =
      Set.of(Category.FREE_TEXT.name(), Category.APPLICATION_DOCUMENTS.name());
  private static final Set<Protection.Measure> UNREADABLE =
      EnumSet.of(Protection.Measure.HASHED, Protection.Measure.ENCRYPTED);
  private static final Phrases SALT = Phrases.of("salt, zout");

  @Override
  public void look(Register register, Noted noted) {
    for (Activity activity : register.activities()) {
      if (register.role() != Role.PROCESSOR) {
        provision(activity, noted);
      }
      freeText(activity, noted);
      origin(activity, noted);
      items(activity, DataGaps::isReadableCredential).stream()
          .flatMap(item -> item.fields().stream())
          .forEach(field -> credential(field, noted));
    }
  }

  private static void provision(Activity activity, Noted noted) {
    List<DataItem> items = items(activity, DataGaps::isProvisionOpen);
    if (!items.isEmpty()) {
      List<FieldReference> fields = Members.of(items);
      noted.data(
          GapRules.PROVISION_NOT_SAID,
          activity,
          fields,
          " asks for "
              + Members.categories(items)
              + " and does not say whether it must be given, and what follows if not ("
              + Members.some(fields)
              + ")",
          "@Collected(provision = Collected.Provision.OPTIONAL); where it must be given,"
              + " provision = Collected.Provision.REQUIRED, consequence = \"\" with what follows");
    }
  }

  private static boolean isProvisionOpen(DataItem item) {
    if (item.source() != Collected.Source.PROVIDED) {
      return false;
    }
    return item.provision() == null
        || (item.provision() != Collected.Provision.OPTIONAL && item.consequence() == null);
  }

  private static void freeText(Activity activity, Noted noted) {
    List<DataItem> items =
        items(activity, item -> FREE.contains(item.category()) && item.protection().isEmpty());
    if (!items.isEmpty() && activity.securityMeasures().isEmpty()) {
      noted.data(
          GapRules.FREE_TEXT_UNPROTECTED,
          activity,
          Members.of(items),
          " keeps "
              + Members.categories(items)
              + ", in which people may write anything, and names no measure",
          "@Activity(securityMeasures = \"\") with the id of a measure of doelbinding.yaml, or"
              + " @Protection on the member");
    }
  }

  private static void origin(Activity activity, Noted noted) {
    List<DataItem> items =
        items(activity, item -> item.category().equals(Category.NATIONALITY.name()));
    if (!items.isEmpty() && (activity.dpia() == null || activity.dpia().reference() == null)) {
      noted.data(
          GapRules.ORIGIN_REVEALED,
          activity,
          Members.of(items),
          " keeps a nationality, which may reveal a racial or ethnic origin",
          "@Dpia(required = false, reference = \"\") with the reasons, or leave the data out");
    }
  }

  private static boolean isReadableCredential(DataItem item) {
    return item.category().equals(Category.CREDENTIALS.name())
        && item.protection().stream().noneMatch(UNREADABLE::contains);
  }

  private static void credential(FieldReference field, Noted noted) {
    boolean kept =
        field.kind() == FieldReference.Kind.FIELD
            || field.kind() == FieldReference.Kind.RECORD_COMPONENT;
    // A salt is kept readable on purpose.
    if (kept && !SALT.in(apart(field.member()))) {
      noted.member(
          GapRules.CREDENTIALS_UNPROTECTED,
          field,
          " keeps a credential, and nothing says that it is hashed or encrypted",
          "@Protection(Protection.Measure.HASHED), once only a salted hash of it is kept");
    }
  }

  private static String apart(String member) {
    return member.replaceAll("([a-z0-9])([A-Z])", "$1 $2");
  }

  private static List<DataItem> items(Activity activity, Predicate<DataItem> test) {
    return activity.data().stream().filter(test).toList();
  }
}

package nl.doelbinding.analysis.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.EuropeanEconomicArea;
import nl.doelbinding.analysis.register.Forms;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RetentionEntry;
import nl.doelbinding.analysis.render.map.Drawing;

/**
 * What the templates of the page ask for. Immutable.
 *
 * @since 0.1
 */
public final class RegisterPage {
  /** So many entries of a list are shown; more are folded. */
  private static final int SHOWN_AT_ONCE = 8;

  private static final int LARGE = 40;

  private final Register register;
  private final Words words;
  private final RetentionWords retentions;
  private final RegisterIndex index;
  private final PageFindings findings;
  private final ActivityFilter filter;

  RegisterPage(Register register, Words words) {
    this.register = register;
    this.words = words;
    this.retentions = new RetentionWords(words, register.events());
    this.index = new RegisterIndex(register, words);
    this.findings = new PageFindings(register.findings());
    this.filter = new ActivityFilter(index, findings, words);
  }

  /** The register. */
  public Register register() {
    return register;
  }

  /** The activities by their names, as people look for them. */
  public List<Activity> activities() {
    return register.activities().stream().sorted(byName()).toList();
  }

  private Comparator<Activity> byName() {
    return Comparator.comparing(
            (Activity activity) -> activity.name().in(words.language()).toLowerCase(Locale.ROOT))
        .thenComparing(Activity::id);
  }

  /** The words. */
  public Words words() {
    return words;
  }

  /** The findings. */
  public PageFindings findings() {
    return findings;
  }

  /** What activities can be filtered by. */
  public ActivityFilter filter() {
    return filter;
  }

  /** The picture of the register. */
  public Drawing map() {
    return RegisterMap.draw(index, words);
  }

  /** The name of the organisation, or words that say there is none. */
  public String title() {
    String name = register.organisation().name();
    return name.isEmpty() ? words.text("organisation.unknown") : name;
  }

  /** How many members hold personal data. */
  public int memberCount() {
    Set<String> members = new HashSet<>();
    for (Activity activity : register.activities()) {
      for (DataItem item : activity.data()) {
        item.fields().forEach(field -> members.add(field.owner() + "#" + field.member()));
      }
    }
    return members.size();
  }

  /** The recipients outside the European Economic Area. */
  public List<RecipientEntry> transfers() {
    return register.recipients().stream().filter(RegisterPage::isTransfer).toList();
  }

  /** The recipients of an activity outside the European Economic Area. */
  public List<RecipientEntry> transfers(Activity activity) {
    return index.recipients(activity.allRecipients()).stream()
        .filter(RegisterPage::isTransfer)
        .toList();
  }

  /** Whether data is known to leave the European Economic Area for a recipient. */
  public static boolean isTransfer(RecipientEntry recipient) {
    return recipient.internationalOrganisation()
        || (isCountryKnown(recipient) && !EuropeanEconomicArea.includes(recipient.country()));
  }

  /** Whether anybody said where a recipient is. */
  public static boolean isCountryKnown(RecipientEntry recipient) {
    return !recipient.country().equals(RecipientEntry.UNKNOWN_COUNTRY);
  }

  /** Whether the law asks for an agreement or arrangement with a recipient (Art. 26, 28). */
  public static boolean needsAgreement(RecipientEntry recipient) {
    return switch (recipient.role()) {
      case PROCESSOR, SUB_PROCESSOR, JOINT_CONTROLLER -> true;
      case INTERNAL, CONTROLLER, AUTHORITY, THIRD_PARTY -> false;
    };
  }

  /** Everybody who receives data of an item: recipients of the activity receive all of it. */
  public Set<String> recipientIds(Activity activity, DataItem item) {
    return index.recipientIds(activity, item);
  }

  /** The recipient of an id, if it is one: at most one element. */
  public List<RecipientEntry> recipient(String id) {
    return index.recipient(id);
  }

  /** The activities for which a recipient receives data. */
  public List<Activity> activities(RecipientEntry recipient) {
    return index.activities(recipient);
  }

  /** The activity of an id, if it is one: at most one element. */
  public List<Activity> activity(String id) {
    return index.activity(id);
  }

  /** Those of the ids that are activities. */
  public List<Activity> activities(Collection<String> ids) {
    return ids.stream().flatMap(id -> index.activity(id).stream()).toList();
  }

  /** The measure of an id, if it is known: at most one element. */
  public List<Measure> measure(String id) {
    return index.measure(id);
  }

  /** An event in words. */
  public String event(String id) {
    return retentions.event(id);
  }

  /** The period of a retention, or until when; empty where there are only criteria. */
  public String time(RetentionEntry retention) {
    return retentions.time(retention);
  }

  /** The people whose data is processed. */
  public List<SubjectRow> subjects() {
    return index.subjects();
  }

  /** The categories of all activities. */
  public List<CategoryRow> categories() {
    return index.categories();
  }

  /** The categories of an activity, one for each label. */
  public List<CategoryRow> categories(Activity activity) {
    Map<String, CategoryRow> rows = new LinkedHashMap<>();
    for (DataItem item : activity.data()) {
      CategoryRow row = index.category(item);
      rows.put(row.anchor(), row);
    }
    return List.copyOf(rows.values());
  }

  /** How many places in the code an activity lists. */
  public int fieldCount(Activity activity) {
    return activity.data().stream().mapToInt(item -> item.fields().size()).sum();
  }

  /** The different retentions of an activity, as far as they differ in time. */
  public List<RetentionEntry> retentions(Activity activity) {
    Map<String, RetentionEntry> different = new TreeMap<>();
    for (DataItem item : activity.data()) {
      RetentionEntry one = item.retention();
      String key = one.period() + "|" + one.after() + "|" + one.until() + "|" + one.criteria();
      different.putIfAbsent(key, one);
    }
    return List.copyOf(different.values());
  }

  /** What other tools know the parts of an activity by, without doubles. */
  public List<String> concepts(Activity activity) {
    List<String> concepts = new ArrayList<>();
    concepts.add(activity.dpvPurpose());
    activity.legalBases().forEach(basis -> concepts.add(basis.dpv()));
    activity.dataSubjects().forEach(subject -> concepts.add(subject.dpv()));
    activity.data().forEach(item -> concepts.add(item.dpv()));
    return concepts.stream()
        .filter(concept -> concept != null && !concept.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether there are so many sheets that a browser should lay out only those in sight. */
  public boolean isLarge() {
    return register.activities().size() > LARGE;
  }

  /** Whether a list is so long that it is folded. */
  public static boolean isLong(List<?> list) {
    return list.size() > SHOWN_AT_ONCE;
  }

  /** Whether a text may become the target of a link. */
  public static boolean isLink(String text) {
    return Forms.isWebAddress(text);
  }

  /** A link as people read it: without what every address begins and ends with. */
  public static String shown(String link) {
    String shown = link.replaceFirst("^https?://(www[.])?", "");
    return shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
  }

  /** Whether a text may become an e-mail link. */
  public static boolean isEmail(String text) {
    return Forms.isEmail(text);
  }

  /** A module and its version. */
  public static String name(ModuleEntry module) {
    return module.version() == null ? module.id() : module.id() + " " + module.version();
  }
}

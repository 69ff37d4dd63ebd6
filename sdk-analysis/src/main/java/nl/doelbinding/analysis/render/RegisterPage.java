package nl.doelbinding.analysis.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.EuropeanEconomicArea;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.register.Forms;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RetentionEntry;
import nl.doelbinding.analysis.rule.Severity;

/**
 * What the templates of the page ask for. Immutable.
 *
 * @since 0.1
 */
public final class RegisterPage {
  /** So many findings are shown; the rest is one click away. */
  private static final int SHOWN_AT_ONCE = 12;

  private final Register register;
  private final Words words;
  private final RetentionWords retentions;
  private final List<FindingRow> findings;
  private final Map<String, RecipientEntry> recipients = new TreeMap<>();
  private final Map<String, Measure> measures = new TreeMap<>();

  /**
   * A finding as the page shows it.
   *
   * @param anchor unique on the page and stable as long as rule and subject are
   * @param finding the finding
   */
  public record FindingRow(String anchor, Finding finding) {}

  RegisterPage(Register register, Words words) {
    this.register = register;
    this.words = words;
    this.retentions = new RetentionWords(words, register.events());
    this.findings = rows(register.findings());
    register.recipients().forEach(recipient -> recipients.put(recipient.id(), recipient));
    register.securityMeasures().forEach(measure -> measures.put(measure.id(), measure));
  }

  private static List<FindingRow> rows(List<Finding> findings) {
    Anchors anchors = new Anchors();
    List<FindingRow> rows = new ArrayList<>();
    for (Finding finding : findings) {
      String name = "finding-" + finding.code() + "-" + finding.subject();
      rows.add(new FindingRow(anchors.next(name), finding));
    }
    return List.copyOf(rows);
  }

  /** The register. */
  public Register register() {
    return register;
  }

  /** The words for an event. */
  public String event(String id) {
    return retentions.event(id);
  }

  /** A period, or until when; empty where there are only criteria. */
  public String time(RetentionEntry retention) {
    return retentions.time(retention);
  }

  /** The words. */
  public Words words() {
    return words;
  }

  /** The name of the organisation, or words that say there is none. */
  public String title() {
    String name = register.organisation().name();
    return name.isEmpty() ? words.text("organisation.unknown") : name;
  }

  /** The findings, worst first. */
  public List<FindingRow> findings() {
    return findings;
  }

  /** The findings that are shown at once. */
  public List<FindingRow> firstFindings() {
    return findings.subList(0, Math.min(SHOWN_AT_ONCE, findings.size()));
  }

  /** The findings one has to ask for. */
  public List<FindingRow> moreFindings() {
    return findings.subList(firstFindings().size(), findings.size());
  }

  /** How many findings have a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(row -> row.finding().severity() == severity).count();
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

  /** Whether data leaves the European Economic Area for a recipient. */
  public static boolean isTransfer(RecipientEntry recipient) {
    return recipient.internationalOrganisation()
        || !EuropeanEconomicArea.includes(recipient.country());
  }

  /** Everybody who receives data of an activity. */
  public List<RecipientEntry> recipients(Activity activity) {
    return entries(activity.allRecipients());
  }

  /** Everybody who receives data of an item: recipients of the activity receive all of it. */
  public List<RecipientEntry> recipients(Activity activity, DataItem item) {
    Set<String> ids = new TreeSet<>(activity.recipients());
    ids.addAll(item.recipients());
    return entries(ids);
  }

  private List<RecipientEntry> entries(Iterable<String> ids) {
    List<RecipientEntry> found = new ArrayList<>();
    for (String id : ids) {
      RecipientEntry recipient = recipients.get(id);
      if (recipient != null) {
        found.add(recipient);
      }
    }
    return found;
  }

  /** The activities for which a recipient receives data. */
  public List<Activity> activities(RecipientEntry recipient) {
    return register.activities().stream()
        .filter(activity -> activity.allRecipients().contains(recipient.id()))
        .toList();
  }

  /** The activity of an id, if it is one: at most one element. */
  public List<Activity> activity(String id) {
    return register.activities().stream().filter(one -> one.id().equals(id)).limit(1).toList();
  }

  /** The measure of an id, if it is known: at most one element. */
  public List<Measure> measure(String id) {
    Measure measure = measures.get(id);
    return measure == null ? List.of() : List.of(measure);
  }

  /** The categories of an activity, one item for each label. */
  public List<DataItem> categories(Activity activity) {
    Map<String, DataItem> byLabel = new TreeMap<>();
    Set<DataItem> result = new LinkedHashSet<>();
    for (DataItem item : activity.data()) {
      if (byLabel.putIfAbsent(item.label().in(words.language()), item) == null) {
        result.add(item);
      }
    }
    return List.copyOf(result);
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

  /** Whether a text may become the target of a link. */
  public static boolean isLink(String text) {
    return Forms.isWebAddress(text);
  }

  /** Whether a text may become an e-mail link. */
  public static boolean isEmail(String text) {
    return Forms.isEmail(text);
  }

  /** The modules on one line. */
  public String modules() {
    return register.modules().stream()
        .map(
            module ->
                (module.group().isEmpty() ? "" : module.group() + ":")
                    + module.artifact()
                    + (module.version() == null ? "" : " " + module.version()))
        .collect(Collectors.joining(", "));
  }
}

package nl.doelbinding.analysis.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an activity means, apart from where its code stands: two activities mean the same if a data
 * subject, a data protection officer and an authority would be told the same of them. The hash of
 * an activity is made of this, and a version counts on when it changes.
 *
 * <p>Part of it, because the law asks for it or a data subject is told it:
 *
 * <ul>
 *   <li>name and description, the purposes it narrows and the controllers it is done for (Art.
 *       30(1)(b), 30(2)(b));
 *   <li>legal bases with their law, interest and the event they begin with (Art. 13(1)(c), (d));
 *   <li>data subjects, and whether they are vulnerable (Art. 30(1)(c));
 *   <li>categories with their condition, source, provision, retention, what happens then,
 *       protection and recipients (Art. 9, 13(2), 14(2)(f), 30(1)(c), (f), 32);
 *   <li>recipients with name, role, country, safeguard, agreement, terms and sale (Art. 28,
 *       30(1)(d), (e), 44);
 *   <li>profiling, automated decisions, channels, places of storage, measures, and whether an
 *       impact assessment is required (Art. 13(2)(f), 22, 32, 35).
 * </ul>
 *
 * <p>No part of it: the id and version, which name it; classes, members, columns, modules and
 * lines, which only hold it; labels and concepts that follow from a category; dates of review,
 * remarks, owner, heading, references to documents, hosts and addresses, which prove or serve it
 * and change nothing for anybody. Neither do the order of lists, the spelling of a period or the
 * ids of recipients count.
 *
 * <p>Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class ActivityMeaning {
  private static final int HASH_LENGTH = 16;

  private final Map<String, String> recipients = new HashMap<>();

  /** For activities whose recipients are among these. */
  public ActivityMeaning(Collection<RecipientEntry> recipients) {
    recipients.forEach(recipient -> this.recipients.put(recipient.id(), of(recipient)));
  }

  /** The activities of a register, each with its hash. */
  public static Register hashed(Register register) {
    ActivityMeaning meaning = new ActivityMeaning(register.recipients());
    return register.withActivities(
        register.activities().stream()
            .map(activity -> activity.withHash(meaning.hash(activity)))
            .toList());
  }

  /** The hash of what an activity means. */
  public String hash(Activity activity) {
    return HexFormat.of().formatHex(Sha256.of(of(activity))).substring(0, HASH_LENGTH);
  }

  /** What an activity means, as text to be compared. */
  public String of(Activity activity) {
    Facts facts = new Facts();
    facts.put("name", activity.name());
    facts.put("description", activity.description());
    facts.put("extends", activity.parents());
    facts.put("onBehalfOf", activity.onBehalfOf());
    facts.put("legalBases", activity.legalBases().stream().map(ActivityMeaning::of));
    facts.put("dataSubjects", activity.dataSubjects().stream().map(ActivityMeaning::of));
    facts.put("data", activity.data().stream().map(this::of));
    facts.put("recipients", recipients(activity.recipients()));
    facts.put("channels", activity.channels());
    facts.put("profiling", activity.profiling());
    facts.put("automatedDecision", activity.automatedDecision());
    facts.put("securityMeasures", activity.securityMeasures());
    facts.put("locations", activity.locations());
    Activity.DpiaEntry dpia = activity.dpia();
    // Not required is said; nothing said is not.
    facts.put("dpia", dpia == null ? null : String.valueOf(dpia.required()));
    return facts.text();
  }

  /** What an item of data means, as text to be compared. */
  public String of(DataItem item) {
    Facts facts = new Facts();
    facts.put("category", item.category());
    facts.put("special", item.special());
    facts.put("condition", item.condition());
    facts.put("source", item.source());
    facts.put("sourceDetail", item.sourceDetail());
    facts.put("provision", item.provision());
    facts.put("consequence", item.consequence());
    facts.put("retention", of(item.retention()));
    facts.put("recipients", recipients(item.recipients()));
    facts.put("protection", item.protection());
    return facts.text();
  }

  /** What a recipient means, as text to be compared. */
  public static String of(RecipientEntry recipient) {
    Facts facts = new Facts();
    facts.put("name", recipient.name());
    facts.put("category", recipient.category());
    facts.put("role", recipient.role());
    facts.put("country", recipient.country());
    facts.put("internationalOrganisation", recipient.internationalOrganisation());
    RecipientEntry.SafeguardEntry safeguard = recipient.safeguard();
    facts.put("safeguard", safeguard == null ? null : safeguard.kind());
    facts.put("safeguardReference", safeguard == null ? null : safeguard.reference());
    facts.put("safeguardCopy", safeguard == null ? null : safeguard.copy());
    facts.put("agreement", recipient.agreement());
    facts.put("constraints", recipient.constraints());
    facts.put("sold", recipient.sold());
    return facts.text();
  }

  private static String of(LegalBasisEntry basis) {
    Facts facts = new Facts();
    facts.put("basis", basis.basis());
    facts.put("law", basis.law());
    facts.put("legitimateInterest", basis.legitimateInterest());
    facts.put("from", basis.from());
    return facts.text();
  }

  private static String of(DataSubjectEntry subject) {
    Facts facts = new Facts();
    facts.put("name", subject.name());
    facts.put("vulnerable", subject.vulnerable());
    return facts.text();
  }

  private static String of(RetentionEntry retention) {
    Facts facts = new Facts();
    String period = retention.period();
    facts.put("period", period == null ? null : span(period));
    facts.put("after", retention.after());
    facts.put("until", retention.until());
    facts.put("legalDuty", retention.legalDuty());
    facts.put("law", retention.law());
    facts.put("criteria", retention.criteria());
    facts.put("action", retention.action());
    return facts.text();
  }

  private static String span(String period) {
    return RetentionSpan.of(period).map(RetentionSpan::toString).orElse(period);
  }

  private Stream<String> recipients(List<String> ids) {
    return ids.stream().map(id -> recipients.getOrDefault(id, id));
  }

  /** Named facts in the order of their names; what is not there is not written. */
  private static final class Facts {
    private final Map<String, Object> values = new TreeMap<>();

    void put(String name, @Nullable Object value) {
      if (value instanceof Collection<?> several) {
        put(name, several.stream().map(IndentedJson.MAPPER::writeValueAsString));
      } else if (value != null && !value.equals(false)) {
        values.put(name, value);
      }
    }

    void put(String name, Stream<String> several) {
      TreeSet<String> sorted = new TreeSet<>(several.toList());
      if (!sorted.isEmpty()) {
        values.put(name, sorted);
      }
    }

    String text() {
      return IndentedJson.MAPPER.writeValueAsString(values);
    }
  }
}

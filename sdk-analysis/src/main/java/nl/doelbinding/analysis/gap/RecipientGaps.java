package nl.doelbinding.analysis.gap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.Recipient;

/** What recipients receive and may do (Art. 5(1)(c), 28). */
final class RecipientGaps implements GapCheck {
  private static final Set<Protection.Measure> SHORTENED =
      EnumSet.of(
          Protection.Measure.TRUNCATED,
          Protection.Measure.PSEUDONYMISED,
          Protection.Measure.HASHED);
  private static final Set<Recipient.Role> ON_INSTRUCTION =
      EnumSet.of(Recipient.Role.PROCESSOR, Recipient.Role.SUB_PROCESSOR, Recipient.Role.INTERNAL);

  @Override
  public void look(Register register, Noted noted) {
    Set<String> outside =
        register.recipients().stream()
            .filter(recipient -> recipient.role() != Recipient.Role.INTERNAL)
            .map(RecipientEntry::id)
            .collect(Collectors.toSet());
    for (Activity activity : register.activities()) {
      if (ActivityKind.isOneOf(activity, ActivityKind.ANALYTICS)) {
        addresses(activity, outside, noted);
      }
    }
    for (RecipientEntry recipient : register.recipients()) {
      if (recipient.sold()) {
        sale(recipient, noted);
      }
    }
  }

  private static void addresses(Activity activity, Set<String> outside, Noted noted) {
    List<DataItem> items = new ArrayList<>();
    Set<String> receivers = new TreeSet<>();
    for (DataItem item : activity.data()) {
      Set<String> sentTo = new TreeSet<>(activity.recipients());
      sentTo.addAll(item.recipients());
      sentTo.retainAll(outside);
      if (item.category().equals(Category.IP_ADDRESS.name())
          && !sentTo.isEmpty()
          && item.protection().stream().noneMatch(SHORTENED::contains)) {
        items.add(item);
        receivers.addAll(sentTo);
      }
    }
    if (!items.isEmpty()) {
      noted.data(
          GapRules.ADDRESS_TO_ANALYTICS,
          activity,
          Members.of(items),
          " sends full IP addresses to " + String.join(", ", receivers) + " for statistics",
          "@Protection(Protection.Measure.TRUNCATED), once the address is shortened before it"
              + " leaves");
    }
  }

  private static void sale(RecipientEntry recipient, Noted noted) {
    if (ON_INSTRUCTION.contains(recipient.role())) {
      noted.recipient(
          GapRules.SALE_CONTRADICTORY,
          recipient,
          " buys data and is " + recipient.role() + ", which has no use for it of its own",
          "role = Recipient.Role.THIRD_PARTY, or sold = false in @RecipientTerms");
    } else if (!recipient.constraints().isEmpty()) {
      noted.recipient(
          GapRules.SALE_CONTRADICTORY,
          recipient,
          " buys data, and terms say what it may not do with it",
          "Check in @RecipientTerms whether sold and constraints can both be true");
    }
  }
}

package nl.doelbinding.analysis.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Whether the ids in a register lead somewhere: what shows a register follows them. */
final class RegisterLinks {
  private final Register register;

  RegisterLinks(Register register) {
    this.register = register;
  }

  /** What is wrong first, as the rest of a sentence. */
  Optional<String> fault() {
    return twice("activities", register.activities().stream().map(Activity::id).toList())
        .or(
            () ->
                twice(
                    "recipients", register.recipients().stream().map(RecipientEntry::id).toList()))
        .or(this::unknownRecipient)
        .or(this::unknownParent)
        .or(this::cycle);
  }

  private static Optional<String> twice(String what, List<String> ids) {
    Set<String> seen = new HashSet<>();
    return ids.stream()
        .filter(id -> !seen.add(id))
        .findFirst()
        .map(id -> "two " + what + " have the id " + RegisterShape.quoted(id));
  }

  private Optional<String> unknownRecipient() {
    Set<String> known = new HashSet<>();
    register.recipients().forEach(recipient -> known.add(recipient.id()));
    return unknown("recipient", known, Activity::allRecipients);
  }

  private Optional<String> unknownParent() {
    Set<String> known = new HashSet<>();
    register.activities().forEach(activity -> known.add(activity.id()));
    return unknown("purpose", known, Activity::parents);
  }

  private Optional<String> unknown(
      String what, Set<String> known, Function<Activity, Collection<String>> named) {
    for (Activity activity : register.activities()) {
      for (String id : named.apply(activity)) {
        if (!known.contains(id)) {
          return Optional.of(
              "the activity %s names the %s %s, which is not in it"
                  .formatted(RegisterShape.quoted(activity.id()), what, RegisterShape.quoted(id)));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> cycle() {
    Map<String, List<String>> parents = new HashMap<>();
    register.activities().forEach(activity -> parents.put(activity.id(), activity.parents()));
    List<String> cycle = PurposeCycle.find(parents);
    return cycle.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "the purpose %s is a kind of itself: %s"
                .formatted(
                    RegisterShape.quoted(cycle.get(0)),
                    RegisterShape.quoted(String.join(" → ", cycle))));
  }
}

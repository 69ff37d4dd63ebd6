package nl.doelbinding.analysis.diff;

import java.util.Objects;
import java.util.Optional;
import nl.doelbinding.analysis.diff.Changes.Parts;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.RetentionEntry;
import nl.doelbinding.analysis.register.RetentionSpan;
import org.jspecify.annotations.Nullable;

/** Whether data is kept longer, and what else changed about how it is kept. */
final class RetentionDiff {
  private final Changes changes;

  RetentionDiff(Changes changes) {
    this.changes = changes;
  }

  void compare(About about, DataItem approved, DataItem built) {
    RetentionEntry before = approved.retention();
    RetentionEntry after = built.retention();
    Phrase data = Phrase.of(built.label());
    ChangeKind timing = timing(before, after);
    if (timing != null) {
      changes.add(timing, about, Parts.of(timing(before), timing(after)).data(data));
    }
    if (before.legalDuty() != after.legalDuty() || !Objects.equals(before.law(), after.law())) {
      changes.add(
          ChangeKind.RETENTION_DUTY_CHANGED, about, Parts.of(duty(before), duty(after)).data(data));
    }
    if (before.action() != after.action()) {
      changes.add(
          ChangeKind.AFTER_RETENTION_CHANGED,
          about,
          Parts.of(Phrase.of(before.action()), Phrase.of(after.action())).data(data));
    }
  }

  /** How long, as people read it. */
  static Phrase timing(RetentionEntry retention) {
    return speech -> {
      StringBuilder text = new StringBuilder();
      String period = retention.period();
      if (period != null) {
        String after = retention.after();
        text.append(speech.words().period(period)).append(' ');
        text.append(
            after == null
                ? speech.words().text("retention.collected")
                : speech.words().text("retention.after") + " " + speech.event(after));
      }
      String until = retention.until();
      if (until != null) {
        text.append(speech.words().text("retention.until")).append(' ').append(speech.event(until));
      }
      if (retention.criteria() != null) {
        text.append(text.length() == 0 ? "" : ", ");
        text.append(retention.criteria().in(speech.language()));
      }
      return text.toString();
    };
  }

  private static Phrase duty(RetentionEntry retention) {
    return Phrase.list(Phrase.yesOrNo(retention.legalDuty()), Phrase.of(retention.law()));
  }

  private static @Nullable ChangeKind timing(RetentionEntry before, RetentionEntry after) {
    if (sameLength(before, after)
        && Objects.equals(before.after(), after.after())
        && Objects.equals(before.until(), after.until())) {
      if (Objects.equals(before.criteria(), after.criteria())) {
        return null;
      }
      return isOnlyWords(after) ? ChangeKind.RETENTION_OTHER : ChangeKind.RETENTION_REWORDED;
    }
    if (isOnlyWords(before)) {
      return ChangeKind.RETENTION_STATED;
    }
    if (isOnlyWords(after)) {
      return ChangeKind.RETENTION_OTHER;
    }
    if (Objects.equals(before.after(), after.after())
        && Objects.equals(before.until(), after.until())) {
      return length(span(before), span(after));
    }
    if (before.until() != null && before.until().equals(after.after())) {
      return ChangeKind.RETENTION_LONGER;
    }
    if (after.until() != null && after.until().equals(before.after())) {
      return ChangeKind.RETENTION_SHORTER;
    }
    return sameLength(before, after)
        ? ChangeKind.RETENTION_EVENT_CHANGED
        : ChangeKind.RETENTION_OTHER;
  }

  private static ChangeKind length(Optional<RetentionSpan> before, Optional<RetentionSpan> after) {
    if (before.isPresent() && after.isPresent()) {
      if (after.get().isLongerThan(before.get())) {
        return ChangeKind.RETENTION_LONGER;
      }
      if (before.get().isLongerThan(after.get())) {
        return ChangeKind.RETENTION_SHORTER;
      }
    }
    return ChangeKind.RETENTION_OTHER;
  }

  /** {@code P1Y} and {@code P12M} are; and so are two that have no period. */
  private static boolean sameLength(RetentionEntry before, RetentionEntry after) {
    return Objects.equals(before.period(), after.period())
        || (span(before).isPresent() && span(before).equals(span(after)));
  }

  private static Optional<RetentionSpan> span(RetentionEntry retention) {
    return Optional.ofNullable(retention.period()).flatMap(RetentionSpan::of);
  }

  private static boolean isOnlyWords(RetentionEntry retention) {
    return retention.period() == null && retention.until() == null;
  }
}

package nl.doelbinding.analysis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doelbinding.analysis.register.EventEntry;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.RetentionEntry;
import nl.doelbinding.annotations.AfterRetention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetentionWordsTest {
  private static final List<EventEntry> EVENTS =
      List.of(
          new EventEntry(
              "lease-ended", new LocalizedText("het einde van de huur", "the end of the lease")));

  private final RetentionWords dutch = new RetentionWords(new Words(Language.NL), EVENTS);
  private final RetentionWords english = new RetentionWords(new Words(Language.EN), EVENTS);

  @Test
  void a_period_counts_from_an_event_or_from_collection() {
    assertThat(dutch.of(retention("P7Y", "lease-ended", null, null)))
        .isEqualTo("7 jaar na het einde van de huur");
    assertThat(english.of(retention("P7Y", "lease-ended", null, null)))
        .isEqualTo("7 years after the end of the lease");
    assertThat(dutch.of(retention("P6M", null, null, null))).isEqualTo("6 maanden na ontvangst");
  }

  @Test
  void an_event_ends_it() {
    assertThat(dutch.of(retention(null, null, "consent-withdrawn", null)))
        .isEqualTo("tot het intrekken van de toestemming");
    assertThat(english.of(retention(null, null, "no-such-event", null)))
        .isEqualTo("until no such event");
  }

  @Test
  void criteria_stand_after_the_time_or_alone() {
    LocalizedText criteria = new LocalizedText("zolang nodig", "as long as needed");

    assertThat(dutch.of(retention(null, null, null, criteria))).isEqualTo("zolang nodig");
    assertThat(dutch.time(retention(null, null, null, criteria))).isEmpty();
    assertThat(english.of(retention("P1Y", null, null, criteria)))
        .isEqualTo("1 year after collection; as long as needed");
  }

  private static RetentionEntry retention(
      @Nullable String period,
      @Nullable String after,
      @Nullable String until,
      @Nullable LocalizedText criteria) {
    return new RetentionEntry(
        period, after, until, false, null, criteria, AfterRetention.Action.ERASE);
  }
}

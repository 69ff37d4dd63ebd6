package nl.doelbinding.analysis.gap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Activity.AutomatedDecisionEntry;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.GapRules;
import org.jspecify.annotations.Nullable;

/** Characters in texts people read that no Dutch or English word has (Art. 12(1)). */
final class CharacterGaps implements GapCheck {
  private static final String CURE = "Write the word anew, and save the file as UTF-8";

  @Override
  public void look(Register register, Noted noted) {
    for (Activity activity : register.activities()) {
      Texts texts = new Texts();
      texts.add(activity.name());
      texts.add(activity.description());
      activity.legalBases().stream().map(LegalBasisEntry::legitimateInterest).forEach(texts::add);
      AutomatedDecisionEntry decision = activity.automatedDecision();
      if (decision != null) {
        texts.add(decision.logic());
        texts.add(decision.effects());
      }
      for (DataItem item : activity.data()) {
        texts.add(item.label());
        texts.add(item.consequence());
        texts.add(item.retention().criteria());
      }
      activity.dataSubjects().forEach(subject -> texts.add(subject.label()));
      texts
          .sentence()
          .ifPresent(
              sentence -> noted.activity(GapRules.WRONG_CHARACTER, activity, sentence, CURE));
    }
    for (RecipientEntry recipient : register.recipients()) {
      Texts texts = new Texts();
      texts.add(recipient.category());
      recipient.constraints().forEach(texts::add);
      texts
          .sentence()
          .ifPresent(
              sentence -> noted.recipient(GapRules.WRONG_CHARACTER, recipient, sentence, CURE));
    }
    for (Measure measure : register.securityMeasures()) {
      organisation("security measure " + measure.id(), measure.description(), noted);
    }
    for (CookieEntry cookie : register.cookies()) {
      organisation(CookieGaps.subject(cookie), cookie.description(), noted);
    }
  }

  private static void organisation(String subject, @Nullable LocalizedText text, Noted noted) {
    Texts texts = new Texts();
    texts.add(text);
    texts
        .sentence()
        .ifPresent(
            sentence -> noted.organisation(GapRules.WRONG_CHARACTER, subject, sentence, CURE));
  }

  /** Texts, and the first wrong character of each word in them. */
  private static final class Texts {
    private final Map<String, Integer> wrong = new LinkedHashMap<>();

    void add(@Nullable LocalizedText text) {
      if (text != null) {
        Stream.of(String.valueOf(text.nl()), String.valueOf(text.en())).forEach(this::add);
      }
    }

    void add(String text) {
      Arrays.stream(text.split("\\s+", -1))
          .forEach(
              word -> WrongLetters.in(word).ifPresent(letter -> wrong.putIfAbsent(word, letter)));
    }

    Optional<String> sentence() {
      return wrong.entrySet().stream()
          .findFirst()
          .map(
              first ->
                  ": the text \"%s\" holds U+%04X, which no Dutch or English word has%s"
                      .formatted(
                          first.getKey(),
                          first.getValue(),
                          wrong.size() == 1 ? "" : "; " + (wrong.size() - 1) + " more like it"));
    }
  }
}

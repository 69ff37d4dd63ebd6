package nl.doelbinding.analysis.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.doelbinding.analysis.register.Activity.AutomatedDecisionEntry;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Decisions without a person that several modules take for one purpose. */
final class Decisions {
  private static final String DIVIDER = "; ";

  private Decisions() {}

  /** One with the words of all; what a module has taken over from another is told once. */
  static @Nullable AutomatedDecisionEntry united(List<@Nullable AutomatedDecisionEntry> said) {
    List<AutomatedDecisionEntry> all = new ArrayList<>();
    said.stream().filter(Objects::nonNull).distinct().forEach(all::add);
    if (all.isEmpty()) {
      return null;
    }
    return new AutomatedDecisionEntry(
        all.stream().anyMatch(AutomatedDecisionEntry::exists),
        text(all, AutomatedDecisionEntry::logic),
        text(all, AutomatedDecisionEntry::effects),
        words(all, AutomatedDecisionEntry::humanReview));
  }

  private static @Nullable LocalizedText text(
      List<AutomatedDecisionEntry> all,
      Function<AutomatedDecisionEntry, @Nullable LocalizedText> part) {
    String nl = words(all, one -> in(Language.NL, part.apply(one)));
    String en = words(all, one -> in(Language.EN, part.apply(one)));
    return nl == null && en == null ? null : new LocalizedText(nl, en);
  }

  private static @Nullable String in(Language language, @Nullable LocalizedText text) {
    return text != null && text.has(language) ? text.in(language) : null;
  }

  private static @Nullable String words(
      List<AutomatedDecisionEntry> all, Function<AutomatedDecisionEntry, @Nullable String> part) {
    List<String> texts = new ArrayList<>();
    all.stream().map(part).filter(Objects::nonNull).distinct().forEach(texts::add);
    if (texts.size() < 2) {
      return texts.isEmpty() ? null : texts.get(0);
    }
    Set<String> parts = new LinkedHashSet<>();
    texts.forEach(text -> parts.addAll(List.of(text.split(DIVIDER, -1))));
    return String.join(DIVIDER, parts);
  }
}

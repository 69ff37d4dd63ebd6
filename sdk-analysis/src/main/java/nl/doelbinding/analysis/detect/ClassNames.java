package nl.doelbinding.analysis.detect;

import java.util.function.Predicate;
import nl.doelbinding.annotations.Category;
import org.jspecify.annotations.Nullable;

/** Reads simple names of classes. Threads may share it. */
final class ClassNames {

  private final NameReader reader;
  private final Vocabulary vocabulary;
  private final Signals signals;
  private final Remembered<ClassWords> words = new Remembered<>(this::read);

  ClassNames(NameReader reader, Vocabulary vocabulary, Signals signals) {
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.signals = signals;
  }

  /** What a name says; of a nested class the part behind the last {@code $}. */
  ClassWords of(String simpleName) {
    return words.of(simpleName);
  }

  private ClassWords read(String simpleName) {
    SplitName full = NameSplitter.split(simpleName);
    SplitName core = core(full);
    String last = core.last();
    Match value = value(core);
    Category category = value == null ? byLastWord(core) : value.category();
    return new ClassWords(
        core,
        reader.isPerson(last) ? last : "",
        first(full, reader::isPerson),
        technical(full, core),
        signals.is("organisationWord", last) ? last : "",
        first(core, word -> signals.is("clinicalWord", word)),
        record(core),
        category,
        weakValue(core),
        value == null || value.from() == 0,
        full.size() > 1 && signals.is("carrierSuffix", full.last()),
        reader.isMetaHead(last) || signals.is("technicalHead", last));
  }

  /** The name without words that say nothing: {@code AbstractCustomerEntity} is a customer. */
  private SplitName core(SplitName full) {
    int from = 0;
    int end = full.size();
    while (end - from > 1 && isNeutralEnd(full.at(end - 1))) {
      end--;
    }
    while (end - from > 1 && signals.is("neutralClassPrefix", full.at(from))) {
      from++;
    }
    return full.to(end).from(from);
  }

  private boolean isNeutralEnd(String word) {
    return signals.is("neutralClassSuffix", word) || Character.isDigit(word.charAt(0));
  }

  private String technical(SplitName full, SplitName core) {
    if (full.size() > 1 && signals.is("technicalHead", full.last())) {
      return full.last();
    }
    if (core.size() > 1 && signals.is("technicalHead", core.last())) {
      return core.last();
    }
    return reader.isPerson(core.last())
        ? ""
        : first(full, word -> signals.is("technicalAnywhere", word));
  }

  private @Nullable Match value(SplitName core) {
    for (Match match : vocabulary.matches(core)) {
      if (match.end() == core.size() && match.isStrong()) {
        return match;
      }
    }
    return null;
  }

  /** An address of a machine is none of a person. */
  private @Nullable Category byLastWord(SplitName core) {
    for (int at = 0; at < core.size() - 1; at++) {
      if (vocabulary.isNoAddressAfter(core.at(at))) {
        return null;
      }
    }
    return signals.valueClassWords().get(core.last());
  }

  private @Nullable Category weakValue(SplitName core) {
    for (Match match : vocabulary.matches(core)) {
      if (match.from() == 0 && match.end() == core.size()) {
        return match.category();
      }
    }
    return null;
  }

  private @Nullable Category record(SplitName core) {
    for (Match match : vocabulary.matches(core)) {
      if (signals.is("recordKind", match.category())) {
        return match.category();
      }
    }
    return null;
  }

  private static String first(SplitName name, Predicate<String> wanted) {
    for (String word : name.tokens()) {
      if (wanted.test(word)) {
        return word;
      }
    }
    return "";
  }
}

package nl.doelbinding.analysis.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Register;
import org.jspecify.annotations.Nullable;

/** Collects changes and puts them in words. For one comparison; not for several threads. */
final class Changes {
  private final NavigableSet<Change> found = new TreeSet<>();
  private final Speech dutch;
  private final Speech english;

  Changes(Register approved, Register built) {
    this.dutch = new Speech(Language.NL, approved, built);
    this.english = new Speech(Language.EN, approved, built);
  }

  /** Heaviest first. */
  List<Change> sorted() {
    return List.copyOf(found);
  }

  /**
   * Parts of a sentence.
   *
   * @param data the data it is about
   * @param what whatever else it is about
   * @param before what it was
   * @param after what it becomes
   */
  record Parts(Phrase data, Phrase what, Phrase before, Phrase after) {
    static Parts of(Phrase before, Phrase after) {
      return new Parts(Phrase.NOTHING, Phrase.NOTHING, before, after);
    }

    static Parts about(Phrase what) {
      return of(Phrase.NOTHING, Phrase.NOTHING).what(what);
    }

    Parts what(Phrase other) {
      return new Parts(data, other, before, after);
    }

    Parts data(Phrase other) {
      return new Parts(other, what, before, after);
    }
  }

  void add(ChangeKind kind, About about, Parts parts) {
    Map<String, Phrase> named = new HashMap<>();
    named.put("activity", about.name());
    named.put("data", parts.data().inSentence());
    named.put("what", parts.what());
    named.put("before", parts.before());
    named.put("after", parts.after());
    found.add(
        new Change(
            kind,
            about.activities(),
            about.subject(),
            said(parts.before()),
            said(parts.after()),
            new LocalizedText(dutch.sentence(kind, named), english.sentence(kind, named)),
            about.module(),
            about.source()));
  }

  /** Adds a change where two values differ. */
  <T> void compare(
      ChangeKind kind,
      About about,
      @Nullable T before,
      @Nullable T after,
      Function<@Nullable T, Phrase> shown) {
    if (!Objects.equals(before, after)) {
      add(kind, about, Parts.of(shown.apply(before), shown.apply(after)));
    }
  }

  private @Nullable LocalizedText said(Phrase phrase) {
    return phrase == Phrase.NOTHING
        ? null
        : new LocalizedText(dutch.shown(phrase), english.shown(phrase));
  }
}

package nl.doelbinding.analysis.diff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.diff.Changes.Parts;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.annotations.Cookie;

/** What is stored on devices of visitors, and the security measures of the organisation. */
final class DeviceDiff {
  private final Changes changes;
  private final Names names;

  DeviceDiff(Changes changes, Names names) {
    this.changes = changes;
    this.names = names;
  }

  void compare(Register before, Register after) {
    cookies(byName(before.cookies()), byName(after.cookies()));
    measures(byId(before.securityMeasures()), byId(after.securityMeasures()));
  }

  private void cookies(
      Map<String, List<CookieEntry>> before, Map<String, List<CookieEntry>> after) {
    Difference<String> found = Difference.between(before.keySet(), after.keySet());
    for (String name : found.removed()) {
      changes.add(
          ChangeKind.COOKIE_REMOVED,
          cookie(name),
          Parts.of(told(before.getOrDefault(name, List.of())), Phrase.NOTHING)
              .what(Phrase.of(name)));
    }
    after.forEach(
        (name, now) -> {
          List<CookieEntry> then = before.getOrDefault(name, List.of());
          if (!facts(then).equals(facts(now))) {
            Phrase was = then.isEmpty() ? Phrase.NOTHING : told(then);
            changes.add(
                kind(then, now), cookie(name), Parts.of(was, told(now)).what(Phrase.of(name)));
          }
        });
  }

  private static ChangeKind kind(List<CookieEntry> before, List<CookieEntry> after) {
    if (before.isEmpty()) {
      return isFunctional(after) ? ChangeKind.COOKIE_ADDED : ChangeKind.TRACKING_COOKIE_ADDED;
    }
    return isQuiet(before) && !isQuiet(after)
        ? ChangeKind.COOKIE_TRACKS
        : ChangeKind.COOKIE_CHANGED;
  }

  /** Whether it may be set without consent (Tw 11.7a(3)). */
  private static boolean isQuiet(List<CookieEntry> cookies) {
    return cookies.stream()
        .allMatch(
            cookie ->
                cookie.category() == Cookie.Kind.FUNCTIONAL
                    || cookie.category() == Cookie.Kind.ANALYTICS_LOW_IMPACT);
  }

  private static boolean isFunctional(List<CookieEntry> cookies) {
    return cookies.stream().allMatch(cookie -> cookie.category() == Cookie.Kind.FUNCTIONAL);
  }

  private static About cookie(String name) {
    return About.organisation("cookies." + name);
  }

  private static Set<String> facts(List<CookieEntry> cookies) {
    return new TreeSet<>(
        cookies.stream()
            .map(
                cookie ->
                    new CookieEntry(
                            cookie.name(),
                            cookie.category(),
                            cookie.lifetime(),
                            cookie.purpose(),
                            cookie.data().stream().sorted().distinct().toList(),
                            cookie.thirdParty(),
                            cookie.description())
                        .toString())
            .toList());
  }

  private Phrase told(List<CookieEntry> cookies) {
    return Phrase.list(cookies.stream().map(this::told).toList());
  }

  private Phrase told(CookieEntry cookie) {
    String purpose = cookie.purpose();
    return Phrase.list(
        Phrase.of(cookie.category()),
        speech -> speech.words().period(cookie.lifetime()),
        purpose == null ? Phrase.NOTHING : names.of(purpose),
        Phrase.list(
            cookie.data().stream()
                .sorted()
                .map(data -> (Phrase) speech -> speech.words().category(data))
                .toList()),
        Phrase.of(cookie.thirdParty()).after("cookie.party"),
        Phrase.of(cookie.description()));
  }

  private void measures(Map<String, Measure> before, Map<String, Measure> after) {
    Difference<String> found = Difference.between(before.keySet(), after.keySet());
    before.forEach(
        (id, measure) -> {
          Measure now = after.get(id);
          if (now == null) {
            changes.add(
                ChangeKind.MEASURE_REMOVED,
                measure(id),
                Parts.about(Phrase.of(measure.description())));
          } else {
            compare(measure, now);
          }
        });
    for (String id : found.added()) {
      Measure measure = after.get(id);
      if (measure != null) {
        changes.add(
            ChangeKind.MEASURE_ADDED, measure(id), Parts.about(Phrase.of(measure.description())));
      }
    }
  }

  private void compare(Measure before, Measure after) {
    if (before.kind() != after.kind() || !before.description().equals(after.description())) {
      changes.add(
          ChangeKind.MEASURE_CHANGED, measure(after.id()), Parts.of(told(before), told(after)));
    }
    Details.of(before)
        .differing(Details.of(after))
        .ifPresent(
            parts ->
                changes.add(
                    ChangeKind.MEASURE_REVIEWED,
                    measure(after.id()),
                    parts.what(Phrase.of(after.description()))));
  }

  private static Phrase told(Measure measure) {
    return Phrase.list(Phrase.of(measure.description()), Phrase.of(measure.kind()));
  }

  private static About measure(String id) {
    return About.organisation("securityMeasures." + id);
  }

  private static Map<String, List<CookieEntry>> byName(List<CookieEntry> cookies) {
    return cookies.stream()
        .collect(Collectors.groupingBy(CookieEntry::name, TreeMap::new, Collectors.toList()));
  }

  private static Map<String, Measure> byId(List<Measure> measures) {
    Map<String, Measure> byId = new TreeMap<>();
    measures.forEach(measure -> byId.putIfAbsent(measure.id(), measure));
    return byId;
  }
}

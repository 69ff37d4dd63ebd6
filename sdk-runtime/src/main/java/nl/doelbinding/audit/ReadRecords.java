package nl.doelbinding.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of what readers took note of. For the thread that writes.
 *
 * @param activities those of the register
 * @param pseudonyms what stands for identifiers; {@code null}: they themselves
 */
record ReadRecords(ActivityUris activities, @Nullable SubjectPseudonyms pseudonyms) {

  AuditedRead of(PendingRead read) {
    List<String> purposes = new ArrayList<>();
    Set<String> uris = new LinkedHashSet<>();
    for (Class<?> bound : permitting(read)) {
      purposes.add(bound.getName());
      uris.addAll(activities(read, bound));
    }
    SubjectId subject = read.subject();
    String id = subject == null ? null : subject.id();
    return new AuditedRead(
        read.time(),
        read.principal(),
        id == null || pseudonyms == null ? id : pseudonyms.of(id),
        subject == null ? null : subject.type(),
        read.rule().owner(),
        read.rule().field(),
        purposes,
        List.copyOf(uris),
        read.thread(),
        read.trace());
  }

  /** Of the bound purposes those that the field is declared for; all, if they do only together. */
  private static Set<Class<?>> permitting(PendingRead read) {
    Set<Class<?>> permitting = new LinkedHashSet<>();
    for (Class<?> bound : read.bound()) {
      if (read.rule().purposes().stream().anyMatch(declared -> declared.isAssignableFrom(bound))) {
        permitting.add(bound);
      }
    }
    return permitting.isEmpty() ? read.bound() : permitting;
  }

  /** A purpose that has no activity of its own belongs to that of the one it is a kind of. */
  private List<String> activities(PendingRead read, Class<?> bound) {
    List<String> own = activities.of(bound.getName());
    if (!own.isEmpty()) {
      return own;
    }
    return read.rule().purposes().stream()
        .filter(declared -> declared.isAssignableFrom(bound))
        .flatMap(declared -> activities.of(declared.getName()).stream())
        .toList();
  }
}

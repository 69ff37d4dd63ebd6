package nl.doelbinding.analysis.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.doelbinding.analysis.flow.code.ConstantPool;
import nl.doelbinding.classfile.ClassModel;

/**
 * Which classes mention which, noted while they pass: of each class a few numbers. So only those
 * that can lead to a declared field are read once more. Threads may share it.
 */
final class References {

  /** What leads to no class of an application. */
  private static final List<String> LIBRARIES =
      List.of("java.", "javax.", "jakarta.", "kotlin.", "org.springframework.", "org.apache.", "[");

  private static final int PURPOSES = "nl/doelbinding/purpose/Purposes".hashCode();

  private final Map<String, Note> notes = new ConcurrentHashMap<>();

  /** The names behind the numbers, those of classes that never pass too. */
  private final Map<Integer, String> names = new ConcurrentHashMap<>();

  /** The classes that mention what binds purposes. */
  private final Set<String> binding = ConcurrentHashMap.newKeySet();

  /** What one class mentions, as the hashes of names: of ten thousands of classes boxes add up. */
  private static final class Note {
    private final int[] mentioned;
    private final List<String> supertypes;

    Note(int[] mentioned, List<String> supertypes) {
      this.mentioned = mentioned;
      this.supertypes = supertypes;
    }
  }

  /** Notes what a class mentions. */
  void add(ClassModel model, ConstantPool pool) {
    int[] mentioned = new int[16];
    int count = 0;
    for (int index = 1; index < pool.size(); index++) {
      if (pool.isClass(index) && !isLibrary(pool, index)) {
        int hash = pool.classHash(index);
        if (!names.containsKey(hash)) {
          names.put(hash, pool.className(index));
        }
        if (hash == PURPOSES) {
          binding.add(model.name());
        }
        if (count == mentioned.length) {
          mentioned = Arrays.copyOf(mentioned, 2 * count);
        }
        mentioned[count++] = hash;
      }
    }
    List<String> supertypes =
        Stream.concat(Stream.ofNullable(model.superclass()), model.interfaces().stream())
            .filter(name -> LIBRARIES.stream().noneMatch(name::startsWith))
            .toList();
    notes.putIfAbsent(model.name(), new Note(Arrays.copyOf(mentioned, count), supertypes));
  }

  private static boolean isLibrary(ConstantPool pool, int index) {
    for (String start : LIBRARIES) {
      if (pool.classStartsWith(index, start)) {
        return true;
      }
    }
    return false;
  }

  /** The classes that bind purposes in their code, or hand them on. */
  SortedSet<String> binding() {
    return new TreeSet<>(binding);
  }

  /** The classes that are mentioned and never passed, by name. */
  SortedSet<String> outside() {
    SortedSet<String> result = new TreeSet<>(names.values());
    result.removeAll(notes.keySet());
    return result;
  }

  /** The classes that passed and lead to some others, these included, over any number of steps. */
  SortedSet<String> leadingTo(Collection<String> targets) {
    Map<Integer, List<String>> mentioning = new HashMap<>();
    notes.forEach(
        (name, note) -> {
          for (int hash : note.mentioned) {
            mentioning.computeIfAbsent(hash, key -> new ArrayList<>()).add(name);
          }
        });
    SortedSet<String> found = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> waiting = new ArrayDeque<>(targets);
    while (!waiting.isEmpty()) {
      String target = waiting.remove();
      if (!seen.add(target)) {
        continue;
      }
      Note note = notes.get(target);
      if (note != null) {
        found.add(target);
        // Whoever calls it may know its supertypes only, and other classes may stand in for it.
        waiting.addAll(note.supertypes);
      }
      List<String> by = mentioning.remove(target.replace('.', '/').hashCode());
      if (by != null) {
        waiting.addAll(by);
      }
    }
    return found;
  }
}

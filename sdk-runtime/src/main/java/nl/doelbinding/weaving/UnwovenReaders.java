package nl.doelbinding.weaving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.doelbinding.classfile.ClassFileException;

/** Finds the reads of declared fields on a class path that have no check. */
final class UnwovenReaders {

  private final PurposeWeaver weaver;
  private final ConcurrentLinkedQueue<UnwovenRead> unwoven = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<ExemptRead> excused = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Refusal> refused = new ConcurrentLinkedQueue<>();

  UnwovenReaders(PurposeWeaver weaver) {
    this.weaver = weaver;
  }

  /**
   * Looks through directories and jars; nothing is written.
   *
   * @return a sentence for each that cannot be read, beginning with its path
   */
  List<String> look(List<ClassRoot> roots) {
    return roots.parallelStream().flatMap(root -> look(root).stream()).toList();
  }

  private List<String> look(ClassRoot root) {
    List<ReadSite> found = new ArrayList<>();
    try {
      root.read((name, bytes) -> look(root, name, bytes, found));
      boolean signed = !found.isEmpty() && root.isSigned();
      found.forEach(site -> unwoven.add(new UnwovenRead(root.path(), signed, site)));
      return List.of();
    } catch (IOException unreadable) {
      return List.of(root.path() + ": It cannot be read: " + unreadable.getMessage());
    }
  }

  private void look(ClassRoot root, String name, byte[] bytes, List<ReadSite> found) {
    try {
      WovenClass woven = weaver.weave(bytes);
      found.addAll(woven.unguarded());
      woven.exempt().stream().filter(ExemptRead::excused).forEach(excused::add);
    } catch (WeavingException impossible) {
      refused.add(new Refusal(place(root.path(), name), String.valueOf(impossible.getMessage())));
    } catch (ClassFileException unreadable) {
      refused.add(new Refusal(place(root.path(), name), String.valueOf(unreadable.getMessage())));
    }
  }

  private static String place(Path root, String name) {
    return root + "!/" + name;
  }

  List<UnwovenRead> unwoven() {
    return unwoven.stream().sorted().toList();
  }

  List<ExemptRead> excused() {
    return excused.stream().sorted().toList();
  }

  /** Class files of which nobody can tell what they read. */
  List<Refusal> refused() {
    return refused.stream().sorted().toList();
  }
}

package nl.doelbinding.weaving;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.classfile.ClassFileException;

/** The class files of a directory, woven and not yet written. For one thread. */
final class WovenDirectory {

  private final Map<Path, byte[]> files = new TreeMap<>();
  private final List<String> changed = new ArrayList<>();
  private final List<ReadSite> sites = new ArrayList<>();
  private final List<ExemptRead> exempt = new ArrayList<>();
  private final List<BoundMethod> bound = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();
  private int classes;

  private WovenDirectory() {}

  static WovenDirectory of(ClassRoot root, PurposeWeaver weaver) throws IOException {
    WovenDirectory result = new WovenDirectory();
    for (Path file : root.files()) {
      if (file.toString().endsWith(".class")) {
        result.weave(file, weaver);
      }
    }
    Path descriptor = root.path().resolve(ModuleReads.FILE);
    if (result.callsPurposes() && Files.isRegularFile(descriptor)) {
      result.addRead(descriptor);
    }
    if (!result.files.isEmpty() && root.isSigned()) {
      result.refused.add(
          new Refusal(
              root.path().toString(),
              "Its classes are signed, and the JVM refuses a signed class that was changed: sign"
                  + " them after weaving, or have the agent weave them"));
    }
    return result;
  }

  private void weave(Path file, PurposeWeaver weaver) throws IOException {
    classes++;
    try {
      WovenClass woven = weaver.weave(Files.readAllBytes(file));
      sites.addAll(woven.sites());
      exempt.addAll(woven.exempt());
      bound.addAll(woven.bound());
      woven.unbound().stream().map(Refusal::withoutCode).forEach(refused::add);
      if (woven.changed()) {
        files.put(file, woven.bytes());
        changed.add(woven.name());
      }
    } catch (ClassFileException unreadable) {
      refused.add(new Refusal(file.toString(), String.valueOf(unreadable.getMessage())));
    } catch (WeavingException impossible) {
      refused.add(new Refusal(file.toString(), String.valueOf(impossible.getMessage())));
    }
  }

  private boolean callsPurposes() {
    return !sites.isEmpty() || !bound.isEmpty();
  }

  private void addRead(Path descriptor) throws IOException {
    try {
      byte[] before = Files.readAllBytes(descriptor);
      byte[] after = ModuleReads.addTo(before);
      if (after != before) {
        files.put(descriptor, after);
        changed.add("module-info");
      }
    } catch (ClassFileException unreadable) {
      refused.add(new Refusal(descriptor.toString(), String.valueOf(unreadable.getMessage())));
    }
  }

  /**
   * Writes what changed, unless something was refused.
   *
   * @return the names of the classes that were written, sorted
   */
  List<String> write() throws IOException {
    if (!refused.isEmpty()) {
      return List.of();
    }
    for (Map.Entry<Path, byte[]> entry : files.entrySet()) {
      replace(entry.getKey(), entry.getValue());
    }
    return changed.stream().sorted().toList();
  }

  int classes() {
    return classes;
  }

  List<ReadSite> sites() {
    return sites.stream().sorted().toList();
  }

  List<ExemptRead> exempt() {
    return exempt;
  }

  List<BoundMethod> bound() {
    return bound.stream().sorted().toList();
  }

  List<Refusal> refused() {
    return refused.stream().sorted().toList();
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".woven");
    try {
      Files.write(beside, bytes);
      try {
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException notHere) {
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}

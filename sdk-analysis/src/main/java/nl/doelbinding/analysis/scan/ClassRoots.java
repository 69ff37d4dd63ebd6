package nl.doelbinding.analysis.scan;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.bytebuddy.jar.asm.ClassReader;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;
import org.jspecify.annotations.Nullable;

/**
 * Directories and jars with classes, through which all classes stream once and in which classes are
 * looked up by name.
 *
 * <p>What cannot be read is named in the result and the rest is still scanned. Nothing is extracted
 * to disk, and of the classes that passed only those asked for are kept. Of a multi-release jar
 * every version of a class passes, and look-ups give the base version; where several roots hold a
 * class of one name, look-ups give that of the first. A class is found wherever it lies below a
 * root, {@code BOOT-INF/classes} and {@code WEB-INF/classes} included; jars inside a jar are
 * counted and not opened.
 *
 * <p>Threads may share it.
 *
 * @since 0.1
 */
public final class ClassRoots implements ClassModels, Closeable {
  private final List<ClassRoot> roots;
  private final ModelCache cache = new ModelCache();

  /** Each is told once; whoever asks for it again must not wait until it is inflated again. */
  private final Set<EntryPlace> damaged = ConcurrentHashMap.newKeySet();

  private @Nullable Contents contents;

  private ClassRoots(List<ClassRoot> roots) {
    this.roots = roots;
  }

  /** Opens directories and jars, of which earlier ones win. What is none is unreadable. */
  public static ClassRoots open(List<Path> paths) {
    return open(paths, ScanLimits.standard());
  }

  /** The same with limits of one's own. */
  public static ClassRoots open(List<Path> paths, ScanLimits limits) {
    return new ClassRoots(
        paths.stream().distinct().map(path -> ClassRoot.of(path, limits)).toList());
  }

  /** Listed when it is first needed: with a known outcome that is hardly ever. */
  private synchronized Contents contents() {
    if (contents == null) {
      contents = Contents.of(roots);
    }
    return contents;
  }

  /**
   * Shows every class to a consumer, several threads at a time and in no order.
   *
   * @param look looks at a class and lets it go
   * @param keep which classes the result keeps
   * @param progress hears how far it is
   */
  public ScanResult scan(
      Consumer<OpenedClass> look, Predicate<ClassModel> keep, Progress progress) {
    ClassStream stream = new ClassStream(this, look, keep, progress);
    stream.run();
    List<UnreadableFile> unreadable = new ArrayList<>(contents().unreadable());
    unreadable.addAll(stream.unreadable());
    return new ScanResult(stream.kept(), unreadable, contents().nestedJars(), stream.counts());
  }

  /**
   * Shows some classes once more, by their binary names, several threads at a time and in no order;
   * of several classes of one name the one that look-ups give. What cannot be read was told when it
   * streamed and is passed over.
   */
  public void show(Collection<String> binaryNames, Consumer<OpenedClass> look) {
    Workers.share(List.copyOf(binaryNames), name -> open(name).ifPresent(look));
  }

  private Optional<OpenedClass> open(String binaryName) {
    for (EntryPlace place : contents().index().candidates(binaryName)) {
      try {
        ClassReader code = ClassFileReader.open(root(place).read(place.entry()));
        ClassModel model = ClassFileReader.read(code);
        if (model.name().equals(binaryName)) {
          ScannedClass scanned = new ScannedClass(root(place).path(), place.entry(), model);
          return Optional.of(new OpenedClass(scanned, code));
        }
      } catch (UnreadableEntryException | ClassFileException toldWhenItStreamed) {
        damaged.add(place);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<ClassModel> find(String binaryName) {
    for (EntryPlace place : contents().index().candidates(binaryName)) {
      ClassModel model = cache.get(place);
      if (model == null) {
        model = read(place);
      }
      if (model != null && model.name().equals(binaryName)) {
        return Optional.of(model);
      }
    }
    return Optional.empty();
  }

  /**
   * The roots that hold the classes of subjects such as {@code a.Outer.Inner.field}, by binary name
   * of the class; a subject that names none is passed over.
   */
  public Map<String, SortedSet<Path>> holders(Collection<String> subjects) {
    return new Holders(this::rootsOf).of(subjects);
  }

  private List<Path> rootsOf(String binaryName) {
    return contents().index().candidates(binaryName).stream()
        .map(place -> root(place).path())
        .toList();
  }

  /** A class whose place is known, or empty where it cannot be read there. */
  public Optional<ScannedClass> read(Path root, String entry) {
    for (int number = 0; number < roots.size(); number++) {
      if (roots.get(number).path().equals(root)) {
        ClassModel model = read(new EntryPlace(number, entry));
        return Optional.ofNullable(model).map(found -> new ScannedClass(root, entry, found));
      }
    }
    return Optional.empty();
  }

  private @Nullable ClassModel read(EntryPlace place) {
    if (damaged.contains(place)) {
      return null;
    }
    try {
      ClassModel model = ClassFileReader.read(root(place).read(place.entry()));
      cache.put(place, model);
      return model;
    } catch (UnreadableEntryException | ClassFileException toldWhenItStreams) {
      damaged.add(place);
      return null;
    }
  }

  List<EntryPlace> places() {
    return contents().places();
  }

  ClassRoot root(EntryPlace place) {
    return roots.get(place.root());
  }

  /** So that those it asks for, and those that ask for it, need not read it again. */
  void passed(EntryPlace place, ClassModel model) {
    cache.put(place, model);
  }

  @Override
  public void close() {
    for (ClassRoot root : roots) {
      try {
        root.close();
      } catch (IOException ignored) {
        // It was only read from; what was read is complete.
      }
    }
  }
}

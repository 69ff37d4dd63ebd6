package nl.doelbinding.analysis.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.bytebuddy.jar.asm.ClassReader;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import nl.doelbinding.classfile.ClassModel;

/** One pass of all classes of some roots, on every processor. */
final class ClassStream {
  private static final String PACKAGE_INFO = "package-info" + ClassRoot.CLASS_FILE;

  private final ClassRoots roots;
  private final Consumer<OpenedClass> look;
  private final Predicate<ClassModel> keep;
  private final Progress progress;
  private final Map<EntryPlace, ScannedClass> kept = new TreeMap<>(EntryIndex.PREFERRED_FIRST);
  private final List<UnreadableFile> unreadable = new ArrayList<>();
  private final Map<Path, Integer> counts = new TreeMap<>();
  private long done;

  ClassStream(
      ClassRoots roots, Consumer<OpenedClass> look, Predicate<ClassModel> keep, Progress progress) {
    this.roots = roots;
    this.look = look;
    this.keep = keep;
    this.progress = progress;
  }

  /** Returns when all have passed. */
  void run() {
    Workers.share(roots.places(), this::pass);
  }

  /** Those to be kept, preferred ones first. */
  List<ScannedClass> kept() {
    return List.copyOf(kept.values());
  }

  List<UnreadableFile> unreadable() {
    return List.copyOf(unreadable);
  }

  /** How many classes passed, of each root that has any. */
  Map<Path, Integer> counts() {
    return counts;
  }

  private void pass(EntryPlace place) {
    ClassRoot root = roots.root(place);
    try {
      pass(place, root, root.read(place.entry()));
    } catch (UnreadableEntryException | ClassFileException failed) {
      addUnreadable(root, place, String.valueOf(failed.getMessage()));
    } catch (StackOverflowError tooDeep) {
      addUnreadable(root, place, "The class is nested too deeply to be analysed");
    } catch (RuntimeException unexpected) {
      // One class must not take the others with it; as it was not judged, the check cannot pass.
      addUnreadable(
          root,
          place,
          "The class could not be analysed, which is a fault of Doelbinding ("
              + unexpected.getClass().getSimpleName()
              + ")");
    }
    tell(root);
  }

  private void pass(EntryPlace place, ClassRoot root, byte[] bytes) throws ClassFileException {
    ClassReader code = ClassFileReader.open(bytes);
    ClassModel model = ClassFileReader.read(code);
    if (model.isModule() || place.entry().endsWith(PACKAGE_INFO)) {
      return;
    }
    roots.passed(place, model);
    ScannedClass scanned = new ScannedClass(root.path(), place.entry(), model);
    look.accept(new OpenedClass(scanned, code));
    boolean isKept = keep.test(model);
    synchronized (this) {
      counts.merge(root.path(), 1, Integer::sum);
      if (isKept) {
        kept.put(place, scanned);
      }
    }
  }

  private synchronized void addUnreadable(ClassRoot root, EntryPlace place, String sentence) {
    unreadable.add(new UnreadableFile(root.path(), place.entry(), sentence));
  }

  private synchronized void tell(ClassRoot root) {
    done++;
    progress.at(done, roots.places().size(), root.path());
  }
}

package nl.doelbinding.weaving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.doelbinding.annotations.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Tells which directories and jars of a class path can have to do with declared fields at all, by
 * the packages that their constant pools mention: those that mention the annotations, and those
 * that mention a package of such a one. The frameworks among the rest are read once and no more.
 *
 * <p>Remembers what a jar mentions while its size and time stay, for the modules of one build that
 * share it. Threads may share it.
 *
 * @since 0.1
 */
public final class ClassPathMentions {

  /**
   * What one directory or jar mentions.
   *
   * @param own the packages of its classes
   * @param mentioned the packages that these mention
   * @param classes how many there are
   * @param problem why it cannot be read; {@code null}: it can
   */
  private record Mentioned(
      PackageMentions own, PackageMentions mentioned, int classes, @Nullable String problem) {}

  private record Jar(Path path, long size, long time) {}

  private final Map<Jar, Mentioned> jars = new ConcurrentHashMap<>();

  /** Knows nothing yet. */
  public ClassPathMentions() {}

  /**
   * What may matter of a class path.
   *
   * @param roots the directories and jars that may, in the order of the class path
   * @param classes how many classes were looked at for that
   * @param problems a sentence for each that could not be read, beginning with its path
   */
  record Relevant(List<ClassRoot> roots, int classes, List<String> problems) {}

  Relevant relevant(List<Path> classPath) {
    List<Path> present = classPath.stream().filter(Files::exists).distinct().toList();
    List<Mentioned> mentions = present.parallelStream().map(this::mentioned).toList();
    PackageMentions matter = new PackageMentions();
    matter.add(PersonalData.class.getName());
    boolean[] matters = new boolean[present.size()];
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < matters.length; i++) {
        if (!matters[i] && mentions.get(i).mentioned().mentionsAnyOf(matter)) {
          matters[i] = true;
          more = true;
          matter.addAll(mentions.get(i).own());
        }
      }
    }
    List<ClassRoot> roots = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    int classes = 0;
    for (int i = 0; i < matters.length; i++) {
      String problem = mentions.get(i).problem();
      classes += mentions.get(i).classes();
      if (problem != null) {
        problems.add(problem);
      } else if (matters[i]) {
        roots.add(new ClassRoot(present.get(i)));
      }
    }
    return new Relevant(roots, classes, problems);
  }

  private Mentioned mentioned(Path path) {
    if (Files.isDirectory(path)) {
      return read(path);
    }
    try {
      Jar jar = new Jar(path, Files.size(path), Files.getLastModifiedTime(path).toMillis());
      return jars.computeIfAbsent(jar, unknown -> read(path));
    } catch (IOException gone) {
      return read(path);
    }
  }

  private static Mentioned read(Path path) {
    PackageMentions own = new PackageMentions();
    PackageMentions mentioned = new PackageMentions();
    int[] classes = {0};
    try {
      new ClassRoot(path)
          .read(
              (name, bytes) -> {
                classes[0]++;
                own.add(ClassRoot.className(name));
                try {
                  mentioned.add(bytes);
                } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
                  // No JVM loads it. If what it does mention matters, it is read again and named.
                  return;
                }
              });
    } catch (IOException | IllegalArgumentException unreadable) {
      return new Mentioned(
          own, mentioned, classes[0], path + ": It cannot be read: " + unreadable.getMessage());
    }
    mentioned.addAll(own);
    return new Mentioned(own, mentioned, classes[0], null);
  }
}

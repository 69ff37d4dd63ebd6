package nl.doelbinding.analysis.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A jar with class files. Nothing of it is written anywhere, and no more of an entry is inflated
 * than its directory says: one that lies about its size is damaged.
 */
final class JarRoot implements ClassRoot {
  private static final String NO_JAR = "The file is not a jar, or it is damaged";
  private static final String DAMAGED = "The entry is damaged and cannot be read";
  private static final String TOO_BIG = "The entry is too big for a class file";

  private final Path jar;
  private final ScanLimits limits;
  private @Nullable ZipFile zip;

  JarRoot(Path jar, ScanLimits limits) {
    this.jar = jar;
    this.limits = limits;
  }

  @Override
  public Path path() {
    return jar;
  }

  @Override
  public Listing list() {
    if (!Files.isRegularFile(jar)) {
      return unreadable("There is no such file or directory");
    }
    try {
      return list(zip());
    } catch (IOException | IllegalArgumentException failed) {
      return unreadable(NO_JAR);
    }
  }

  private Listing list(ZipFile opened) {
    // A name may stand there twice; a look-up, like that of the JVM, finds one of them.
    Set<String> entries = new LinkedHashSet<>();
    int nestedJars = 0;
    int left = 0;
    long inflated = 0;
    for (Enumeration<? extends ZipEntry> all = opened.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      String name = entry.getName();
      if (name.endsWith(".jar")) {
        nestedJars++;
      } else if (name.endsWith(CLASS_FILE)) {
        inflated += Math.min(Math.max(entry.getSize(), 0), limits.classFile());
        if (inflated > limits.jar()) {
          left++;
        } else {
          entries.add(name);
        }
      }
    }
    List<UnreadableFile> unreadable =
        left == 0 ? List.of() : List.of(new UnreadableFile(jar, "", tooMuch(left)));
    return new Listing(new ArrayList<>(entries), nestedJars, unreadable);
  }

  private String tooMuch(int left) {
    return "The class files of the jar would inflate to more than "
        + limits.jar()
        + " bytes; "
        + left
        + " of them were left out. If it is sound, set doelbinding.scan.largestJar";
  }

  private Listing unreadable(String sentence) {
    return new Listing(List.of(), 0, List.of(new UnreadableFile(jar, "", sentence)));
  }

  private synchronized ZipFile zip() throws IOException {
    if (zip == null) {
      zip = open();
    }
    return zip;
  }

  /** Old tools wrote names in the encoding of their machine; any of one byte reads them all. */
  private ZipFile open() throws IOException {
    try {
      return new ZipFile(jar.toFile());
    } catch (ZipException perhapsItsNames) {
      return new ZipFile(jar.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  @Override
  public byte[] read(String entry) throws UnreadableEntryException {
    try {
      ZipFile opened = zip();
      ZipEntry found = opened.getEntry(entry);
      if (found == null || found.isDirectory() || found.getSize() < 0) {
        throw new UnreadableEntryException(DAMAGED);
      }
      if (found.getSize() > limits.classFile()) {
        throw new UnreadableEntryException(TOO_BIG);
      }
      try (InputStream in = opened.getInputStream(found)) {
        int size = (int) found.getSize();
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size || in.read() >= 0) {
          throw new UnreadableEntryException(DAMAGED);
        }
        return bytes;
      }
    } catch (IOException | IllegalArgumentException failed) {
      throw new UnreadableEntryException(DAMAGED, failed);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }
}

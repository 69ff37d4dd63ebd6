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

/** A jar with class files. Nothing of it is written anywhere. */
final class JarRoot implements ClassRoot {
  private static final String NO_JAR = "The file is not a jar, or it is damaged";
  private static final String DAMAGED = "The entry is damaged and cannot be read";
  private static final String TOO_BIG = "The entry is too big for a class file";

  private final Path jar;
  private @Nullable ZipFile zip;

  JarRoot(Path jar) {
    this.jar = jar;
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
      ZipFile opened = zip();
      // A name may stand there twice; a look-up, like that of the JVM, finds one of them.
      Set<String> entries = new LinkedHashSet<>();
      int nestedJars = 0;
      for (Enumeration<? extends ZipEntry> all = opened.entries(); all.hasMoreElements(); ) {
        String name = all.nextElement().getName();
        if (name.endsWith(CLASS_FILE)) {
          entries.add(name);
        } else if (name.endsWith(".jar")) {
          nestedJars++;
        }
      }
      return new Listing(new ArrayList<>(entries), nestedJars, List.of());
    } catch (IOException | IllegalArgumentException failed) {
      return unreadable(NO_JAR);
    }
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
      if (found == null) {
        throw new UnreadableEntryException(DAMAGED);
      }
      if (found.getSize() > LARGEST_CLASS_FILE) {
        throw new UnreadableEntryException(TOO_BIG);
      }
      try (InputStream in = opened.getInputStream(found)) {
        byte[] bytes = in.readNBytes(LARGEST_CLASS_FILE + 1);
        if (bytes.length > LARGEST_CLASS_FILE) {
          throw new UnreadableEntryException(TOO_BIG);
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

package nl.doelbinding.benchmarks.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The class files of jars, one after the other, as anybody would read them. */
final class ClassFiles {
  private ClassFiles() {}

  /** Reads all and says how many there were. */
  static long each(List<Path> jars, Consumer<byte[]> use) throws IOException {
    long count = 0;
    for (Path jar : jars) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
          ZipEntry entry = all.nextElement();
          if (entry.getName().endsWith(".class")) {
            try (InputStream in = zip.getInputStream(entry)) {
              use.accept(in.readAllBytes());
              count++;
            }
          }
        }
      }
    }
    return count;
  }
}

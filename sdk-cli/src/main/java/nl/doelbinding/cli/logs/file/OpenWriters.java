package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Which files are open for writing, on Linux: a program that has its log open goes on writing to
 * the old file after another took its place, and what it writes is lost. Of programs of others only
 * root can see it. Elsewhere nothing is known. Threads may share it.
 */
final class OpenWriters {

  private static final Path PROCESSES = Path.of("/proc");

  /** Looking costs some milliseconds, with many programs some tens. */
  private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

  private static final String FLAGS = "flags:";
  private static final int ACCESS_MODE = 3;

  private final LongSupplier nanoTime;
  private Set<Map<String, Object>> open = Set.of();
  private boolean looked;
  private long lookedAt;

  OpenWriters(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Whether some program had this file open for writing a moment ago, as far as can be seen. */
  boolean had(Path file) throws IOException {
    return has(file, nanoTime.getAsLong() - FRESH);
  }

  /** Whether some program has this file open for writing, as far as can be seen. */
  boolean has(Path file) throws IOException {
    return has(file, nanoTime.getAsLong());
  }

  /** Threads that wait for each other share a look, if it began after each of them had asked. */
  private synchronized boolean has(Path file, long earliest) throws IOException {
    if (!Files.isDirectory(PROCESSES.resolve("self/fdinfo"))) {
      return false;
    }
    if (!looked || lookedAt - earliest < 0) {
      lookedAt = nanoTime.getAsLong();
      open = look();
      looked = true;
    }
    return open.contains(identity(file));
  }

  private static Set<Map<String, Object>> look() throws IOException {
    Set<Map<String, Object>> found = new HashSet<>();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
      for (Path process : processes) {
        lookAt(process, found);
      }
    }
    return found;
  }

  private static void lookAt(Path process, Set<Map<String, Object>> found) {
    try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
      for (Path descriptor : descriptors) {
        lookAt(process, descriptor, found);
      }
    } catch (IOException | DirectoryIteratorException hidden) {
      // It has ended, or belongs to somebody else: nothing can be told of it.
      return;
    }
  }

  private static void lookAt(Path process, Path descriptor, Set<Map<String, Object>> found) {
    try {
      // Most are sockets and pipes, which the name of the link tells at the least cost.
      if (Files.readSymbolicLink(descriptor).isAbsolute()
          && Files.isRegularFile(descriptor)
          && isForWriting(process.resolve("fdinfo").resolve(descriptor.getFileName()))) {
        found.add(identity(descriptor));
      }
    } catch (IOException closed) {
      // In the meantime, and so nobody writes to it.
      return;
    }
  }

  private static boolean isForWriting(Path info) throws IOException {
    return Files.readString(info)
        .lines()
        .filter(line -> line.startsWith(FLAGS))
        .map(line -> line.substring(FLAGS.length()).strip())
        .anyMatch(flags -> (Integer.parseInt(flags, 8) & ACCESS_MODE) != 0);
  }

  private static Map<String, Object> identity(Path file) throws IOException {
    return Files.readAttributes(file, "unix:dev,ino");
  }
}

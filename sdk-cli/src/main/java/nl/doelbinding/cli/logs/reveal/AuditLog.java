package nl.doelbinding.cli.logs.reveal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file with a line of JSON for every time that addresses were shown: who, when, why, of what and
 * how many, and never which. Only ever grows. For one thread.
 */
public final class AuditLog implements AutoCloseable {

  private static final Set<OpenOption> APPEND =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);

  private final JsonMapper json = new JsonMapper();
  private final Path path;
  private final FileChannel file;
  private final InstantSource clock;

  private AuditLog(Path path, FileChannel file, InstantSource clock) {
    this.path = path;
    this.file = file;
    this.clock = clock;
  }

  /**
   * Opens a file, or makes one that only its owner may read.
   *
   * @throws IOException if it cannot be appended to, or is none that keeps what is written
   */
  public static AuditLog open(Path file, InstantSource clock) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException("It is no plain file, which keeps what is written");
    }
    return new AuditLog(file, FileChannel.open(file, APPEND, ownerOnly(file)), clock);
  }

  /**
   * Writes a line, and waits until it is on the disk.
   *
   * @param revealed how many addresses will be shown
   * @param left how many marks are not of this key
   */
  public void append(Request request, String from, long revealed, long left) throws IOException {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ObjectNode line =
        json.createObjectNode()
            .put("when", now.toString())
            .put("who", request.who())
            .put("user", request.user())
            .put("why", request.why())
            .put("from", from)
            .put("revealed", revealed)
            .put("left", left);
    String begun = endsWithLine() ? "" : "\n";
    ByteBuffer bytes =
        ByteBuffer.wrap((begun + json.writeValueAsString(line) + '\n').getBytes(UTF_8));
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    file.force(true);
  }

  /**
   * Whether the next record begins a line. It does not where a disk was full before the last one
   * was written to its end; nor, in doubt, where who appends may not read.
   */
  private boolean endsWithLine() throws IOException {
    long size = file.size();
    if (size == 0) {
      return true;
    }
    try (FileChannel reader = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      return reader.read(last, size - 1) == 1 && last.get(0) == '\n';
    } catch (AccessDeniedException appendOnly) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(
          EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
    };
  }
}

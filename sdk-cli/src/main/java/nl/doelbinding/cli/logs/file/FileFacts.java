package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Map;
import java.util.Objects;

/**
 * What a file is beside its bytes.
 *
 * @param attributes as the platform names them
 */
record FileFacts(Map<String, Object> attributes) {

  private static final String SIZE = "size";
  private static final String MODIFIED = "lastModifiedTime";
  private static final String ACCESSED = "lastAccessTime";

  FileFacts {
    attributes = Map.copyOf(attributes);
  }

  static FileFacts of(Path file) throws IOException {
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    return new FileFacts(
        Files.readAttributes(
            file,
            unix
                ? "unix:ino,dev,mode,uid,gid,nlink,ctime,size,lastModifiedTime,lastAccessTime"
                : "basic:size,lastModifiedTime,lastAccessTime"));
  }

  long size() {
    return (Long) Objects.requireNonNull(attributes.get(SIZE));
  }

  /** How many names it has; 1 where nobody can tell. */
  int names() {
    return (Integer) attributes.getOrDefault("nlink", 1);
  }

  /** Whether this is the same file, and nobody wrote to it. That it was read does not count. */
  boolean isUntouched(FileFacts later) {
    return attributes.entrySet().stream()
        .filter(fact -> !fact.getKey().equals(ACCESSED))
        .allMatch(fact -> fact.getValue().equals(later.attributes.get(fact.getKey())));
  }

  /**
   * Gives another file the owner, the rights and the times of this one.
   *
   * @param from the file of which these are the facts
   * @throws Refusal if the owner cannot be kept, which would lock somebody out or let somebody in
   */
  void giveTo(Path file, Path from) throws IOException, Refusal {
    if (attributes.containsKey("uid")) {
      giveOwner(file);
      // After the owner: to change that one takes the special bits away.
      Files.setAttribute(file, "unix:mode", (Integer) value("mode") & 0xFFF);
    }
    giveAcl(file, from);
    giveUserAttributes(file, from);
    Files.getFileAttributeView(file, BasicFileAttributeView.class)
        .setTimes((FileTime) value(MODIFIED), (FileTime) value(ACCESSED), null);
  }

  /** Lets the same people read and write another file, as far as its own owner may say. */
  void giveRightsTo(Path file) throws IOException {
    if (attributes.containsKey("mode")) {
      Files.setAttribute(file, "unix:mode", (Integer) value("mode") & 0x1FF);
    }
  }

  private Object value(String name) {
    return Objects.requireNonNull(attributes.get(name));
  }

  private void giveOwner(Path file) throws IOException, Refusal {
    Map<String, Object> given = Files.readAttributes(file, "unix:uid,gid");
    try {
      for (String owner : new String[] {"uid", "gid"}) {
        if (!value(owner).equals(given.get(owner))) {
          Files.setAttribute(file, "unix:" + owner, value(owner));
        }
      }
    } catch (IOException notAllowed) {
      throw new Refusal(
          "Its owner or group cannot be kept: run this as its owner or as root, or write elsewhere"
              + " with --output",
          notAllowed);
    }
  }

  private static void giveAcl(Path file, Path from) throws IOException {
    AclFileAttributeView given = Files.getFileAttributeView(file, AclFileAttributeView.class);
    AclFileAttributeView own = Files.getFileAttributeView(from, AclFileAttributeView.class);
    if (given != null && own != null) {
      given.setOwner(own.getOwner());
      given.setAcl(own.getAcl());
    }
  }

  private static void giveUserAttributes(Path file, Path from) throws IOException {
    UserDefinedFileAttributeView own =
        Files.getFileAttributeView(from, UserDefinedFileAttributeView.class);
    if (own == null || !Files.getFileStore(from).supportsFileAttributeView("user")) {
      return;
    }
    UserDefinedFileAttributeView given =
        Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    for (String name : own.list()) {
      ByteBuffer value = ByteBuffer.allocate(own.size(name));
      own.read(name, value);
      given.write(name, value.flip());
    }
  }
}

package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a file is beside its bytes.
 *
 * @param attributes as the platform names them
 */
record FileFacts(Map<String, Object> attributes) {

  private static final String SIZE = "size";
  private static final String MODIFIED = "lastModifiedTime";
  private static final String ACCESSED = "lastAccessTime";

  /** The right of all to write, and the bit that leaves every file of a directory to its owner. */
  private static final int ALL_OR_OWN = 01002;

  private static final int ALL = 02;

  FileFacts {
    attributes = Map.copyOf(attributes);
  }

  /** Those of the file itself, or of the link if it is one. */
  static FileFacts of(Path file) throws IOException {
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    return new FileFacts(
        Files.readAttributes(
            file,
            unix
                ? "unix:ino,dev,mode,uid,gid,nlink,ctime,size,lastModifiedTime,lastAccessTime"
                : "basic:size,lastModifiedTime,lastAccessTime",
            LinkOption.NOFOLLOW_LINKS));
  }

  long size() {
    return (Long) Objects.requireNonNull(attributes.get(SIZE));
  }

  /** How many names it has; 1 where nobody can tell. */
  int names() {
    return (Integer) attributes.getOrDefault("nlink", 1);
  }

  /** Whether it belongs to the user who may do everything. */
  boolean isOfRoot() {
    return Integer.valueOf(0).equals(attributes.get("uid"));
  }

  /** Whether these are of a directory in which every user may replace the files of others. */
  boolean isFreeForAll() {
    return attributes.get("mode") instanceof Integer mode && (mode & ALL_OR_OWN) == ALL;
  }

  /** Whether this is the same file, whatever happened to it; nobody can tell on Windows. */
  boolean isSameFile(FileFacts other) {
    return Stream.of("ino", "dev")
        .allMatch(fact -> Objects.equals(attributes.get(fact), other.attributes.get(fact)));
  }

  /** Whether this is the same file, and nobody wrote to it. That it was read does not count. */
  boolean isUntouched(FileFacts later) {
    return attributes.entrySet().stream()
        .filter(fact -> !fact.getKey().equals(ACCESSED))
        .allMatch(fact -> fact.getValue().equals(later.attributes.get(fact.getKey())));
  }

  /**
   * Gives a successor the owner, the rights and the times of this one.
   *
   * @param from the file of which these are the facts
   * @throws Refusal if the owner cannot be kept, which would lock somebody out or let somebody in
   */
  void giveTo(TemporaryFile file, Path from) throws IOException, Refusal {
    giveAcl(file.own(), from);
    giveUserAttributes(file.own(), from);
    if (attributes.containsKey("uid")) {
      giveOwner(file.own());
      // After the owner: to change that one takes the special bits away.
      setUnlinked(file.own(), "mode", (Integer) value("mode") & 0xFFF);
    }
    Files.getFileAttributeView(file.own(), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
        .setTimes((FileTime) value(MODIFIED), (FileTime) value(ACCESSED), null);
  }

  /** Lets the same people read and write another file, as far as its own owner may say. */
  void giveRightsTo(TemporaryFile file) throws IOException, Refusal {
    if (attributes.containsKey("mode")) {
      setUnlinked(file.own(), "mode", (Integer) value("mode") & 0x1FF);
    }
  }

  /** Not through a link, which somebody may have put there a moment ago. */
  private static void setUnlinked(Path file, String name, Object value) throws IOException {
    Files.setAttribute(file, "unix:" + name, value, LinkOption.NOFOLLOW_LINKS);
  }

  private Object value(String name) {
    return Objects.requireNonNull(attributes.get(name));
  }

  private void giveOwner(Path file) throws IOException, Refusal {
    Map<String, Object> given =
        Files.readAttributes(file, "unix:uid,gid", LinkOption.NOFOLLOW_LINKS);
    try {
      for (String owner : new String[] {"uid", "gid"}) {
        if (!value(owner).equals(given.get(owner))) {
          setUnlinked(file, owner, value(owner));
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
    AclFileAttributeView given =
        Files.getFileAttributeView(file, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    AclFileAttributeView own =
        Files.getFileAttributeView(from, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (given != null && own != null) {
      given.setOwner(own.getOwner());
      given.setAcl(own.getAcl());
    }
  }

  private static void giveUserAttributes(Path file, Path from) throws IOException {
    UserDefinedFileAttributeView own =
        Files.getFileAttributeView(
            from, UserDefinedFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (own == null || !Files.getFileStore(from).supportsFileAttributeView("user")) {
      return;
    }
    UserDefinedFileAttributeView given =
        Files.getFileAttributeView(
            file, UserDefinedFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    for (String name : own.list()) {
      ByteBuffer value = ByteBuffer.allocate(own.size(name));
      own.read(name, value);
      given.write(name, value.flip());
    }
  }
}

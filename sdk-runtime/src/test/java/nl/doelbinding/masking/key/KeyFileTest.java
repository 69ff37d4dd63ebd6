package nl.doelbinding.masking.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {

  private static final String HEX =
      "8e1f0c6a59d2b7437c10ee94a5f3682bd4097f61cc3ab85e1290e7f4463d5ba8";

  @TempDir Path directory;

  @BeforeEach
  void rightsAsPosixHasThem() throws IOException {
    FileStore store = Files.getFileStore(directory);
    assumeTrue(
        store.supportsFileAttributeView(PosixFileAttributeView.class), "Skipped: no POSIX here");
  }

  @Test
  void a_file_that_only_its_owner_may_read_is_read() throws IOException {
    Path file = keyFile("rw-------", HEX + "\n");

    assertThat(MasterKey.fromFile(file).material()).isEqualTo(MasterKey.parse(HEX).material());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-"})
  void a_file_that_others_may_read_or_write_is_refused_with_the_cure(String rights)
      throws IOException {
    Path file = keyFile(rights, HEX);

    assertThatThrownBy(() -> MasterKey.fromFile(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The key file "
                + file
                + " may be read or written by others than its owner; run: chmod 600 "
                + file.toRealPath());
  }

  @Test
  void a_link_is_followed_and_the_rights_are_those_of_its_target() throws IOException {
    Path file = keyFile("rw-------", HEX);
    Path link = Files.createSymbolicLink(directory.resolve("link"), file);

    assertThat(MasterKey.fromFile(link)).isNotNull();

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> MasterKey.fromFile(link))
        .hasMessageEndingWith("run: chmod 600 " + file.toRealPath());
  }

  @Test
  void a_link_to_nothing_and_a_ring_of_links_are_refused() throws IOException {
    Path dangling = directory.resolve("dangling");
    Files.createSymbolicLink(dangling, directory.resolve("nothing"));
    Path ring = directory.resolve("ring");
    Files.createSymbolicLink(ring, ring);

    assertThatThrownBy(() -> MasterKey.fromFile(dangling)).hasMessageContaining("does not exist");
    assertThatThrownBy(() -> MasterKey.fromFile(ring))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void what_is_no_plain_file_is_refused() {
    assertThatThrownBy(() -> MasterKey.fromFile(directory))
        .hasMessage("The key file " + directory + " is no plain file; name one that holds the key");
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device), "Skipped: no devices here");
    assertThatThrownBy(() -> MasterKey.fromFile(device)).hasMessageContaining("is no plain file");
  }

  @Test
  void a_file_that_is_missing_is_told_with_the_command_that_makes_one() {
    Path file = directory.resolve("log.key");

    assertThatThrownBy(() -> MasterKey.fromFile(file))
        .hasMessage(
            "The key file "
                + file
                + " does not exist; make it with: doelbinding logs key --out "
                + file);
  }

  @Test
  void a_huge_file_is_not_read() throws IOException {
    Path file = keyFile("rw-------", "ab".repeat(3000));

    assertThatThrownBy(() -> MasterKey.fromFile(file))
        .hasMessageContaining("is longer than any key");
  }

  @Test
  void what_a_file_holds_is_never_told() throws IOException {
    Path file = keyFile("rw-------", "password=hunter2hunter2hunter2hunter2hunter2");

    assertThatThrownBy(() -> MasterKey.fromFile(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file.toString())
        .hasRootCauseMessage("The key is written neither in hexadecimal digits nor in Base64")
        .message()
        .doesNotContain("hunter2");
  }

  @Test
  void a_new_key_is_random_and_for_its_owner_alone() throws IOException {
    Path one = directory.resolve("one.key");
    Path other = directory.resolve("other.key");

    MasterKey.writeNew(one);
    MasterKey.writeNew(other);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(one)).matches("[0-9a-f]{64}\n");
    assertThat(MasterKey.fromFile(one).material())
        .isNotEqualTo(MasterKey.fromFile(other).material());
  }

  @Test
  void a_new_key_replaces_nothing_and_follows_no_link() throws IOException {
    Path file = keyFile("rw-------", HEX);
    Path link = directory.resolve("link");
    Files.createSymbolicLink(link, directory.resolve("elsewhere"));

    assertThatThrownBy(() -> MasterKey.writeNew(file))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> MasterKey.writeNew(link))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent(HEX);
    assertThat(directory.resolve("elsewhere")).doesNotExist();
  }

  private Path keyFile(String rights, String text) throws IOException {
    Path file = Files.writeString(directory.resolve("log.key"), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    return file;
  }
}

package nl.doelbinding.masking.key;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

/** Keys in files that nobody but their owner may read. */
final class KeyFile {

  /** Much longer than a key; a file that is longer is the wrong one. */
  private static final int MAX_BYTES = 4096;

  private static final Set<PosixFilePermission> TOO_MUCH =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private KeyFile() {}

  static MasterKey read(Path file) {
    try {
      Path real = file.toRealPath();
      if (!Files.isRegularFile(real)) {
        throw refused(file, "is no plain file", "name one that holds the key");
      }
      checkRights(file, real);
      return parsed(file, text(file, real));
    } catch (NoSuchFileException missing) {
      throw refused(file, "does not exist", "make it with: doelbinding logs key --out " + file);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(
          "The key file "
              + file
              + " cannot be read ("
              + unreadable.getClass().getSimpleName()
              + "); let the user that runs this program own it, with: chmod 600 "
              + file,
          unreadable);
    }
  }

  static void writeNew(Path file) throws IOException {
    byte[] random = new byte[MasterKey.MIN_BYTES];
    new SecureRandom().nextBytes(random);
    byte[] text = (HexFormat.of().formatHex(random) + '\n').getBytes(ISO_8859_1);
    Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (SeekableByteChannel out = Files.newByteChannel(file, options, ownerOnly(file))) {
      ByteBuffer left = ByteBuffer.wrap(text);
      while (left.hasRemaining()) {
        out.write(left);
      }
    }
  }

  /** The rights are there from the start: in between, somebody else could open the file. */
  private static FileAttribute<?>[] ownerOnly(Path file) {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(
          EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
    };
  }

  private static MasterKey parsed(Path file, String text) {
    try {
      return MasterKey.parse(text);
    } catch (IllegalArgumentException unfit) {
      throw new IllegalArgumentException(unfit.getMessage() + " (key file " + file + ')', unfit);
    }
  }

  private static void checkRights(Path file, Path real) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(real, PosixFileAttributeView.class);
    if (view == null) {
      // Elsewhere than on POSIX the rights have no form that says who the others are.
      return;
    }
    Set<PosixFilePermission> rights = EnumSet.noneOf(PosixFilePermission.class);
    rights.addAll(view.readAttributes().permissions());
    rights.retainAll(TOO_MUCH);
    if (!rights.isEmpty()) {
      throw refused(
          file, "may be read or written by others than its owner", "run: chmod 600 " + real);
    }
  }

  private static String text(Path file, Path real) throws IOException {
    try (InputStream in = Files.newInputStream(real)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw refused(file, "is longer than any key", "name one that holds the key alone");
      }
      String text = new String(bytes, ISO_8859_1);
      Arrays.fill(bytes, (byte) 0);
      return text;
    }
  }

  private static IllegalArgumentException refused(Path file, String reason, String cure) {
    return new IllegalArgumentException("The key file " + file + ' ' + reason + "; " + cure);
  }
}

package nl.doelbinding.analysis.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads {@code doelbinding.yaml}.
 *
 * <p>Whatever the file holds, the outcome is a {@link Configuration} or a {@link
 * ConfigurationException} that names everything wrong with it. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class ConfigurationReader {
  private static final int LARGEST_FILE = 256 << 10;

  private ConfigurationReader() {}

  /**
   * Reads a file.
   *
   * @throws ConfigurationException if the file is missing, is too big, is no UTF-8 or no YAML, or
   *     holds a key or value it should not
   */
  public static Configuration read(Path file) throws ConfigurationException {
    Problems problems = new Problems(String.valueOf(file.getFileName()));
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST_FILE + 1);
    } catch (NoSuchFileException missing) {
      throw problems.stop(0, 0, "does not exist: create it with \"organisation: {name: …}\"");
    } catch (IOException failed) {
      throw problems.stop(0, 0, "cannot be read: check that it is a file you may read");
    }
    if (bytes.length > LARGEST_FILE) {
      throw problems.stop(
          0, 0, "is bigger than " + (LARGEST_FILE >> 10) + " KiB: it is not meant to hold data");
    }
    return read(decode(bytes, problems), problems);
  }

  private static Configuration read(String yaml, Problems problems) throws ConfigurationException {
    Group root = Group.root(YamlTree.parse(yaml, problems), problems);
    Configuration configuration = new ConfigurationBinder(root).bind();
    problems.throwIfAny();
    return configuration;
  }

  private static String decode(byte[] bytes, Problems problems) throws ConfigurationException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException foreign) {
      throw problems.stop(0, 0, "is not UTF-8: save it in that encoding");
    }
  }
}

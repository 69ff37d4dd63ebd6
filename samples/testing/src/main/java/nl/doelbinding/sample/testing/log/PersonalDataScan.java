package nl.doelbinding.sample.testing.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for full addresses, e-mail addresses and given names in log files. It is simpler than the
 * masker on purpose, and not made of its parts.
 */
public final class PersonalDataScan {

  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\d.])(\\d{1,3}\\.){3}(?!0(?![\\d]))\\d{1,3}(?![\\d.]*\\d)");
  private static final Pattern WITH_COLONS =
      Pattern.compile("(?<![\\w:.])[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}(?![\\w:])");
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+(@|%40)[\\w-]+(\\.[\\w-]+)+");
  private static final int GROUPS_LEFT = 3;

  private PersonalDataScan() {}

  /**
   * What was found, each with its file and line number.
   *
   * @param directory the log files
   * @param names what else must not stand there; of people whom the run was about
   */
  public static List<String> of(Path directory, List<String> names) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        // Byte for byte, whatever the encoding.
        List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < lines.size(); i++) {
          String place = file.getFileName() + ":" + (i + 1) + ": ";
          for (String item : in(lines.get(i), names)) {
            found.add(place + item);
          }
        }
      }
    }
    return found;
  }

  /** What was found in a line. */
  static List<String> in(String line, List<String> names) {
    List<String> found = new ArrayList<>();
    add(found, DOTTED, line);
    add(found, MAIL, line);
    Matcher colons = WITH_COLONS.matcher(line);
    while (colons.find()) {
      if (isLong(colons.group())) {
        found.add(colons.group());
      }
    }
    String lower = line.toLowerCase(Locale.ROOT);
    names.stream().filter(name -> lower.contains(utf8(name))).forEach(found::add);
    return found;
  }

  private static void add(List<String> found, Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      found.add(matcher.group());
    }
  }

  /** Whether more is left than a network: the time of a day has three groups of digits, too. */
  private static boolean isLong(String address) {
    if (address.matches("(\\d{4}:)?\\d{1,2}:\\d{2}:\\d{2}") || address.equals("::")) {
      return false;
    }
    long filled = Stream.of(address.split(":")).filter(group -> !group.isEmpty()).count();
    return filled > GROUPS_LEFT || address.startsWith("::");
  }

  private static String utf8(String name) {
    byte[] bytes = name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

package nl.doelbinding.analysis.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.rule.Excerpt;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Reads a baseline. Whatever the file holds, the outcome is a {@link Baseline} or a {@link
 * BaselineException} that names the first line that is wrong, and what to do.
 *
 * <p>Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class BaselineReader {

  private static final int LARGEST_FILE = 32 << 20;
  private static final int LONGEST_SHOWN = 60;
  private static final Map<String, Rule> RULES =
      Rules.all().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
  private static final String FORM = "Write: DB-101 | nl.acme.Customer.email | 2027-06-30 | why";

  private BaselineReader() {}

  /**
   * Reads a file.
   *
   * @throws BaselineException if it is missing, is too big, is no UTF-8, or holds a line it should
   *     not
   */
  public static Baseline read(Path file) throws BaselineException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST_FILE + 1);
    } catch (NoSuchFileException missing) {
      throw new BaselineException(
          0,
          "does not exist, so nothing can be accepted",
          "Write it with doelbinding:baseline, or do not name it (doelbinding.baseline)");
    } catch (IOException failed) {
      throw new BaselineException(0, "cannot be read", "Check that it is a file you may read");
    }
    if (bytes.length > LARGEST_FILE) {
      throw new BaselineException(
          0, "is bigger than " + (LARGEST_FILE >> 20) + " MiB", "Name the file that was meant");
    }
    return parse(decode(bytes));
  }

  private static String decode(byte[] bytes) throws BaselineException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException foreign) {
      throw new BaselineException(0, "is not UTF-8", "Save it in that encoding");
    }
  }

  /**
   * Reads a text.
   *
   * @throws BaselineException if a line is wrong
   */
  public static Baseline parse(String text) throws BaselineException {
    Map<BaselineEntry.Key, BaselineEntry> entries = new TreeMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      BaselineEntry entry = entry(line, number);
      BaselineEntry earlier = entries.putIfAbsent(entry.key(), entry);
      if (earlier != null) {
        throw new BaselineException(
            number,
            "accepts again what line " + earlier.line() + " accepts",
            "Keep one of the two, with the reason that holds");
      }
    }
    return new Baseline(entries.values());
  }

  private static BaselineEntry entry(String line, int number) throws BaselineException {
    if (line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")) {
      throw new BaselineException(
          number,
          "holds the mark of a merge that is not finished",
          "Keep the entries of both sides and remove the marks");
    }
    List<String> parts = EntryText.split(line);
    if (parts.size() != 4) {
      throw new BaselineException(
          number, "has " + parts.size() + " parts between bars and not 4", FORM);
    }
    String subject = parts.get(1);
    String reason = parts.get(3);
    String rule = rule(parts.get(0), number);
    if (subject.isBlank()) {
      throw new BaselineException(number, "names no subject", FORM);
    }
    if (reason.isBlank()) {
      throw new BaselineException(number, "gives no reason", FORM);
    }
    return new BaselineEntry(
        new BaselineEntry.Key(rule, subject), until(parts.get(2), number), reason, number);
  }

  private static String rule(String id, int number) throws BaselineException {
    Rule rule = RULES.get(id);
    if (rule == null) {
      throw new BaselineException(
          number,
          "names the rule \"" + shown(id) + "\", which does not exist",
          "Remove the line, or give one of the ids in docs/rules");
    }
    if (!Baseline.mayAccept(rule)) {
      throw new BaselineException(
          number, "accepts " + id + ", which cannot be accepted", "Remove the line and cure it");
    }
    return id;
  }

  private static @Nullable LocalDate until(String text, int number) throws BaselineException {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException malformed) {
      throw new BaselineException(
          number,
          "ends on \"" + shown(text) + "\", which is no date",
          "Give year, month and day, 2027-06-30, or leave it empty for a debt without a date");
    }
  }

  private static String shown(String text) {
    return Excerpt.of(text, LONGEST_SHOWN);
  }
}

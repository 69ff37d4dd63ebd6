package nl.doelbinding.analysis.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small sources out of a resource beside a test: each begins with a line {@code == sentence}, and a
 * comment {@code // fires DB-110} or {@code // warns DB-112} marks the line where a rule must fire.
 */
public final class SourceCases {

  private static final Pattern MARK = Pattern.compile("// ((?:(?:fires|warns) DB-\\d{3} ?)+)$");
  private static final Pattern FIRING = Pattern.compile("(fires|warns) (DB-\\d{3})");

  /**
   * A source.
   *
   * @param sentence what it shows
   * @param packageName its package, which no other source has
   * @param source the source, package included
   * @param expected {@code 12 fires DB-110}
   */
  public record Case(String sentence, String packageName, String source, Set<String> expected) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  private SourceCases() {}

  /** The sources of a resource; what stands before the first is put at the head of each. */
  public static List<Case> read(Class<?> beside, String resource) {
    String prefix = resource.substring(0, resource.indexOf('.'));
    List<String> parts = Arrays.asList(text(beside, resource).split("(?m)^== "));
    List<Case> result = new ArrayList<>();
    for (String part : parts.subList(1, parts.size())) {
      int end = part.indexOf('\n');
      String packageName = prefix + ".c" + (result.size() + 1);
      String head = parts.get(0).replaceAll("(?m)^#.*\n", "").replace("\n", " ");
      String source = "package " + packageName + "; " + head + part.substring(end);
      result.add(new Case(part.substring(0, end), packageName, source, expected(source)));
    }
    return result;
  }

  private static Set<String> expected(String source) {
    Set<String> result = new TreeSet<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        Matcher firing = FIRING.matcher(mark.group(1));
        while (firing.find()) {
          result.add((i + 1) + " " + firing.group(1) + " " + firing.group(2));
        }
      }
    }
    return result;
  }

  /** The text of a resource beside a class. */
  public static String text(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

package nl.doelbinding.analysis.cache;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.ClassRoots;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.analysis.scan.UnreadableFile;
import nl.doelbinding.annotations.Category;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into an outcome. The bytes may be anybody's: they choose among what this version
 * knows, and never name a class to load or a file outside the scan.
 */
final class OutcomeReader {
  private final ByteBuffer in;
  private final List<Path> roots;
  private final ClassRoots classes;

  private OutcomeReader(byte[] bytes, List<Path> roots, ClassRoots classes) {
    this.in = ByteBuffer.wrap(bytes);
    this.roots = roots;
    this.classes = classes;
  }

  /**
   * The outcome of some bytes.
   *
   * @throws IllegalArgumentException if they hold none
   */
  static ScanOutcome outcome(byte[] bytes, List<Path> roots, ClassRoots classes) {
    OutcomeReader reader = new OutcomeReader(bytes, roots, classes);
    try {
      ScanOutcome outcome =
          new ScanOutcome(
              reader.scan(),
              reader.all(reader::violation),
              reader.holders(),
              reader.all(reader::text));
      if (reader.in.hasRemaining()) {
        throw new IllegalArgumentException("There is more than an outcome");
      }
      return outcome;
    } catch (BufferUnderflowException | IndexOutOfBoundsException cutShort) {
      throw new IllegalArgumentException("The outcome is cut short", cutShort);
    }
  }

  private ScanResult scan() {
    return new ScanResult(all(this::scanned), all(this::unreadable), counts(), counts());
  }

  private ScannedClass scanned() {
    Path root = root();
    String entry = text();
    return classes
        .read(root, entry)
        .orElseThrow(() -> new IllegalArgumentException("There is no such class"));
  }

  private UnreadableFile unreadable() {
    return new UnreadableFile(root(), text(), text());
  }

  private Map<Path, Integer> counts() {
    Map<Path, Integer> counts = new TreeMap<>();
    for (int left = size(); left > 0; left--) {
      counts.put(root(), in.getInt());
    }
    return counts;
  }

  private Map<String, SortedSet<Path>> holders() {
    Map<String, SortedSet<Path>> holders = new TreeMap<>();
    for (int left = size(); left > 0; left--) {
      holders.put(text(), new TreeSet<>(all(this::root)));
    }
    return holders;
  }

  private Violation violation() {
    Rule rule = rule(text());
    Severity severity = Severity.valueOf(text());
    return new Violation(
        rule, severity, text(), text(), text(), optional(this::place), optional(this::finding));
  }

  private static Rule rule(String id) {
    return Rules.all().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no such rule"));
  }

  private SourcePlace place() {
    return new SourcePlace(text(), optional(this::text), in.getInt());
  }

  private Finding finding() {
    return new Finding(
        text(), text(), Category.valueOf(text()), Confidence.valueOf(text()), text());
  }

  private Path root() {
    return roots.get(in.getInt());
  }

  private String text() {
    byte[] utf8 = new byte[size()];
    in.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** No list and no text is longer than the bytes that are left. */
  private int size() {
    int size = in.getInt();
    if (size < 0 || size > in.remaining()) {
      throw new IllegalArgumentException("A length is wrong");
    }
    return size;
  }

  private <T> List<T> all(Supplier<T> read) {
    List<T> values = new ArrayList<>();
    for (int left = size(); left > 0; left--) {
      values.add(read.get());
    }
    return values;
  }

  private <T> @Nullable T optional(Supplier<T> read) {
    return in.get() == 0 ? null : read.get();
  }
}

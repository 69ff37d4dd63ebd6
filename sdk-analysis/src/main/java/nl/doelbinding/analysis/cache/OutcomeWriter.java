package nl.doelbinding.analysis.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.analysis.scan.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Turns an outcome into bytes. {@link OutcomeReader} reads them in the same order. */
final class OutcomeWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final List<Path> roots;

  private interface Write<T> {
    void write(T value) throws IOException;
  }

  private OutcomeWriter(List<Path> roots) {
    this.roots = roots;
  }

  /**
   * The bytes of an outcome.
   *
   * @param roots the roots of the scan; in the bytes they are numbers
   */
  static byte[] bytes(ScanOutcome outcome, List<Path> roots) {
    try {
      OutcomeWriter writer = new OutcomeWriter(roots);
      writer.write(outcome.scan());
      writer.all(outcome.violations(), writer::write);
      writer.all(List.copyOf(new TreeMap<>(outcome.holders()).entrySet()), writer::writeHolders);
      writer.all(outcome.classPathProblems(), writer::text);
      return writer.bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("An array can be written to", impossible);
    }
  }

  private void write(ScanResult scan) throws IOException {
    all(scan.classes(), this::write);
    all(scan.unreadable(), this::write);
    all(List.copyOf(scan.nestedJars().entrySet()), this::write);
    all(List.copyOf(scan.counts().entrySet()), this::write);
  }

  private void write(ScannedClass scanned) throws IOException {
    root(scanned.root());
    text(scanned.entry());
  }

  private void write(UnreadableFile file) throws IOException {
    root(file.root());
    text(file.entry());
    text(file.reason());
  }

  private void write(Map.Entry<Path, Integer> count) throws IOException {
    root(count.getKey());
    out.writeInt(count.getValue());
  }

  private void writeHolders(Map.Entry<String, SortedSet<Path>> held) throws IOException {
    text(held.getKey());
    all(List.copyOf(held.getValue()), this::root);
  }

  private void write(Violation violation) throws IOException {
    text(violation.rule().id());
    text(violation.severity().name());
    text(violation.subject());
    text(violation.message());
    text(violation.cure());
    optional(violation.place(), this::write);
    optional(violation.finding(), this::write);
  }

  private void write(SourcePlace place) throws IOException {
    text(place.file());
    optional(place.path(), this::text);
    out.writeInt(place.line());
  }

  private void write(Finding finding) throws IOException {
    text(finding.className());
    text(finding.member());
    text(finding.category().name());
    text(finding.confidence().name());
    text(finding.reason());
  }

  private void root(Path root) throws IOException {
    out.writeInt(roots.indexOf(root));
  }

  private void text(String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private <T> void all(List<T> values, Write<T> write) throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      write.write(value);
    }
  }

  private <T> void optional(@Nullable T value, Write<T> write) throws IOException {
    out.writeByte(value == null ? 0 : 1);
    if (value != null) {
      write.write(value);
    }
  }
}

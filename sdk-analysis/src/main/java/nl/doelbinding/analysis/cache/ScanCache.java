package nl.doelbinding.analysis.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.bytebuddy.jar.asm.ClassReader;
import nl.doelbinding.analysis.scan.ClassRoots;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.classfile.ClassFileReader;
import org.jspecify.annotations.Nullable;

/**
 * A directory with the outcomes of earlier scans. One is used only while every byte it depends on
 * is the same: the classes, the class path, the sources, the configuration and this tool itself.
 *
 * <p>A file that is damaged, of another version or of anybody else's making is told in one sentence
 * and made anew; a cache that cannot be written costs time and nothing else. Threads may share it.
 *
 * @since 0.1
 */
public final class ScanCache {
  private static final byte[] FORMAT = "doelbinding scan 1\n".getBytes(StandardCharsets.UTF_8);
  private static final int HASH = 32;
  private static final int HEADER = FORMAT.length + 2 * HASH;
  private static final long LARGEST = 256L << 20;

  /** One class of each part that decides what is read and found; the parser is a jar of its own. */
  private static final List<Class<?>> TOOL =
      List.of(ScanCache.class, ClassFileReader.class, PersonalData.class, ClassReader.class);

  private final @Nullable Path directory;
  private final Consumer<String> notes;

  private ScanCache(@Nullable Path directory, Consumer<String> notes) {
    this.directory = directory;
    this.notes = notes;
  }

  /** Remembers nothing. */
  public static ScanCache none() {
    return new ScanCache(null, note -> {});
  }

  /**
   * Remembers in a directory, which is made when there is something to keep.
   *
   * @param notes hears a sentence when something about the cache itself is odd
   */
  public static ScanCache in(Path directory, Consumer<String> notes) {
    return new ScanCache(directory, notes);
  }

  /** The outcome for some inputs: a known one, or what the scan gives. */
  public ScanOutcome get(ScanInputs inputs, ClassRoots classes, Supplier<ScanOutcome> scan) {
    List<Path> tool = tool();
    if (directory == null || tool.isEmpty()) {
      return scan.get();
    }
    Path file = directory.resolve(name(inputs));
    byte[] key = ContentHash.of(inputs, tool);
    Optional<ScanOutcome> known = read(file, key, inputs, classes);
    if (known.isPresent()) {
      return known.get();
    }
    ScanOutcome outcome = scan.get();
    if (Arrays.equals(key, ContentHash.of(inputs, tool))) { // nobody compiled meanwhile
      write(file, key, OutcomeWriter.bytes(outcome, inputs.classes()));
    }
    return outcome;
  }

  private static String name(ScanInputs inputs) {
    byte[] hash = ContentHash.ofWords(inputs.identity());
    return HexFormat.of().formatHex(hash, 0, 8) + ".scan";
  }

  private Optional<ScanOutcome> read(Path file, byte[] key, ScanInputs inputs, ClassRoots classes) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.size(file) > LARGEST ? new byte[0] : Files.readAllBytes(file);
      if (bytes.length < HEADER || !Arrays.equals(FORMAT, Arrays.copyOf(bytes, FORMAT.length))) {
        throw new IllegalArgumentException("It is no outcome of this version");
      }
      if (!Arrays.equals(key, Arrays.copyOfRange(bytes, FORMAT.length, FORMAT.length + HASH))) {
        return Optional.empty();
      }
      byte[] content = Arrays.copyOfRange(bytes, HEADER, bytes.length);
      byte[] sum = Arrays.copyOfRange(bytes, FORMAT.length + HASH, HEADER);
      if (!Arrays.equals(sum, ContentHash.sha256().digest(content))) {
        throw new IllegalArgumentException("It is damaged");
      }
      return Optional.of(OutcomeReader.outcome(content, inputs.classes(), classes));
    } catch (IOException | IllegalArgumentException odd) {
      notes.accept(file + " cannot be used and is made anew; everything was scanned");
      return Optional.empty();
    }
  }

  private void write(Path file, byte[] key, byte[] content) {
    try {
      Path parent = Files.createDirectories(file.toAbsolutePath().getParent());
      Path part = Files.createTempFile(parent, file.getFileName().toString(), ".part");
      try {
        ByteArrayOutputStream all = new ByteArrayOutputStream(HEADER + content.length);
        all.write(FORMAT);
        all.write(key);
        all.write(ContentHash.sha256().digest(content));
        all.write(content);
        Files.write(part, all.toByteArray());
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException failed) {
      notes.accept(file + " cannot be written, so the next scan starts anew");
    }
  }

  /** The jars or directories this tool runs from; empty where they cannot be told. */
  private static List<Path> tool() {
    List<Path> tool = new ArrayList<>();
    for (Class<?> part : TOOL) {
      CodeSource source = part.getProtectionDomain().getCodeSource();
      try {
        if (source == null || source.getLocation() == null) {
          return List.of();
        }
        Path path = Path.of(source.getLocation().toURI());
        if (!tool.contains(path)) {
          tool.add(path);
        }
      } catch (URISyntaxException | RuntimeException notInFiles) {
        return List.of();
      }
    }
    return tool;
  }
}

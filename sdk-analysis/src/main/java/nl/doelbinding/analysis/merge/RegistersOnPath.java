package nl.doelbinding.analysis.merge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.doelbinding.analysis.config.ModulePatterns;
import nl.doelbinding.analysis.register.RegisterReader;
import nl.doelbinding.analysis.register.UnusableRegisterException;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;

/**
 * The registers that jars and directories carry. Of a jar only its directory and that one entry are
 * read, and no more of the entry than a register may have. What is no jar is passed over: whoever
 * looks up classes in it says so.
 *
 * @param registers the registers
 * @param violations those that cannot be used
 * @since 0.1
 */
public record RegistersOnPath(List<FoundRegister> registers, List<Violation> violations) {
  /** Where a jar or directory of classes carries its register. */
  public static final String ENTRY = "META-INF/doelbinding/register.json";

  /** Copies the lists. */
  public RegistersOnPath {
    registers = List.copyOf(registers);
    violations = List.copyOf(violations);
  }

  /** Looks for them, but for those that are left out. */
  public static RegistersOnPath read(List<RuntimePath> paths, ModulePatterns excluded) {
    List<FoundRegister> registers = new ArrayList<>();
    List<Violation> violations = new ArrayList<>();
    for (RuntimePath path : paths.stream().distinct().toList()) {
      if (!excluded.cover(path.module()) && !excluded.cover(fileName(path.path()))) {
        try {
          read(path).ifPresent(registers::add);
        } catch (UnusableRegisterException unusable) {
          violations.add(violation(path, String.valueOf(unusable.getMessage())));
        }
      }
    }
    return new RegistersOnPath(registers, violations);
  }

  /**
   * The register of a jar or directory, if it carries one.
   *
   * @throws UnusableRegisterException if what it carries is none
   */
  public static Optional<FoundRegister> read(RuntimePath path) throws UnusableRegisterException {
    String name = path.module() + "!/" + ENTRY;
    Optional<byte[]> bytes;
    try {
      bytes = Files.isDirectory(path.path()) ? ofDirectory(path.path()) : ofJar(path.path(), name);
    } catch (IOException damaged) {
      throw new UnusableRegisterException(
          name + " is damaged and cannot be read: build that module again", damaged);
    }
    return bytes.isEmpty()
        ? Optional.empty()
        : Optional.of(new FoundRegister(RegisterReader.read(bytes.get(), name), path.module()));
  }

  private static Optional<byte[]> ofDirectory(Path directory) throws IOException {
    Path file = directory.resolve(ENTRY);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(RegisterReader.LARGEST + 1));
    }
  }

  private static Optional<byte[]> ofJar(Path jar, String name) throws UnusableRegisterException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(ENTRY);
      return entry == null || entry.isDirectory()
          ? Optional.empty()
          : Optional.of(content(zip, entry, name));
    } catch (IOException | IllegalArgumentException noJar) {
      return Optional.empty();
    }
  }

  private static byte[] content(ZipFile zip, ZipEntry entry, String name)
      throws UnusableRegisterException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(RegisterReader.LARGEST + 1);
    } catch (IOException | IllegalArgumentException damaged) {
      throw new UnusableRegisterException(
          name + " is damaged and cannot be read: build that module again", damaged);
    }
  }

  private static Violation violation(RuntimePath path, String sentence) {
    return new Violation(
        Rules.REGISTER_UNUSABLE,
        path.module(),
        sentence,
        "Build that module again, or leave its register out in doelbinding.yaml: merge: {exclude:"
            + " [\""
            + path.module()
            + "\"]}",
        null);
  }

  private static String fileName(Path path) {
    return String.valueOf(path.getFileName());
  }
}

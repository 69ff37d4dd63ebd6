package nl.doelbinding.benchmarks.scan;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.AnalysisRequest;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.ModuleCoordinates;
import nl.doelbinding.analysis.cache.ScanCache;
import nl.doelbinding.analysis.scan.Progress;
import org.slf4j.LoggerFactory;

/** What is compared. Each answers how many classes it saw. */
enum Program {
  /** Inflates every class file, and no more. */
  READ("read the bytes") {
    @Override
    long run(List<Path> jars) throws IOException {
      return ClassFiles.each(jars, bytes -> {});
    }
  },
  /** Parses every class file with bare ASM, code included, for visitors that do nothing. */
  ASM("read and parse with bare ASM") {
    @Override
    long run(List<Path> jars) throws IOException {
      return ClassFiles.each(
          jars, bytes -> new ClassReader(bytes).accept(new DeafVisitor(), Program.EVERYTHING));
    }
  },
  /** Our scan with all rules. */
  DOELBINDING("Doelbinding, all rules") {
    @Override
    long run(List<Path> jars) {
      return analyse(jars, ScanCache.none());
    }
  },
  /** The same, when the jars were scanned before and have not changed. */
  AGAIN("Doelbinding, nothing changed") {
    @Override
    long run(List<Path> jars) {
      return analyse(jars, ScanCache.in(Program.CACHE, note -> {}));
    }
  },
  /** ArchUnit merely importing. */
  ARCHUNIT("ArchUnit, import only") {
    @Override
    long run(List<Path> jars) throws IOException {
      // Its debug lines are not what is measured.
      ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
      List<JarFile> opened = new ArrayList<>();
      for (Path jar : jars) {
        opened.add(new JarFile(jar.toFile()));
      }
      return new ClassFileImporter().importJars(opened).size();
    }
  };

  private static final int EVERYTHING = 0;
  private static final Path CACHE = Path.of("benchmarks/target/scan-cache");

  private final String title;

  Program(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  private static long analyse(List<Path> jars, ScanCache cache) {
    AnalysisResult result =
        Analysis.run(
            new AnalysisRequest(
                jars,
                List.of(),
                List.of(),
                Path.of(""),
                null,
                new ModuleCoordinates("", "corpus", "")),
            Progress.NONE,
            cache);
    return result.scan().counts().values().stream().mapToLong(Integer::longValue).sum();
  }

  abstract long run(List<Path> jars) throws IOException;

  private static final class DeafVisitor extends ClassVisitor {
    DeafVisitor() {
      super(Opcodes.ASM9);
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      return new FieldVisitor(Opcodes.ASM9) {};
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {};
    }
  }
}

package nl.doelbinding.analysis.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.doelbinding.analysis.detect.Detector;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.scan.ClassScanner;
import nl.doelbinding.analysis.scan.OpenedClass;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.analysis.testing.SourceCases;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import nl.doelbinding.declaration.Declarations;

/** Runs the check over compiled classes. */
final class FlowRun {

  private FlowRun() {}

  /** Classes of libraries, no more of them than the sources call. */
  static List<String> stubs() {
    return Arrays.stream(SourceCases.text(FlowRun.class, "stubs.txt").split("(?m)^==.*\n"))
        .filter(source -> !source.isBlank())
        .toList();
  }

  static FlowCheck check(Path classes) throws IOException {
    return check(classes, false);
  }

  static FlowCheck check(Path classes, boolean backwards) throws IOException {
    ScanResult scan = ClassScanner.scan(List.of(classes));
    FlowCheck check =
        new FlowCheck(
            scan,
            new Declarations(scan),
            new Detector(scan),
            (owner, member) -> new SourcePlace(String.valueOf(owner.sourceFile()), null, 0));
    List<ScannedClass> order = new ArrayList<>(scan.classes());
    if (backwards) {
      Collections.reverse(order);
    }
    for (ScannedClass scanned : order) {
      check.look(open(scanned, Files.readAllBytes(classes.resolve(scanned.entry()))));
    }
    check.declareCookie("balancer");
    return check;
  }

  static OpenedClass open(ScannedClass scanned, byte[] bytes) {
    try {
      return new OpenedClass(scanned, ClassFileReader.open(bytes));
    } catch (ClassFileException impossible) {
      throw new AssertionError("It was read before", impossible);
    }
  }
}

package nl.doelbinding.sample.testing.promise;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Hears which proofs fail. Each invocation of a test must fail, and by an assertion. */
final class ProofListener implements TestExecutionListener {

  private final Map<String, Boolean> failed = new TreeMap<>();
  private final TreeSet<Proof> proofs = new TreeSet<>();
  private final List<String> unstarted = new ArrayList<>();

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    unstarted.add("skipped: " + test.getDisplayName() + ": " + reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (!test.isTest()) {
      result
          .getThrowable()
          .ifPresent(
              thrown -> unstarted.add("does not start: " + test.getDisplayName() + ": " + thrown));
      return;
    }
    test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .ifPresent(
            source ->
                note(
                    source,
                    test.getDisplayName(),
                    result.getThrowable().filter(AssertionError.class::isInstance).isPresent()));
  }

  private void note(MethodSource source, String displayName, boolean fails) {
    Method method = source.getJavaMethod();
    // The class that inherits the method, where it does.
    String name = source.getJavaClass().getSimpleName() + "." + method.getName();
    List<Promise> promises = AnnotationSupport.findRepeatableAnnotations(method, Promise.class);
    if (promises.isEmpty()) {
      // Made of the table: each promise is a test of its own, and bears its id.
      proofs.add(new Proof(displayName, Status.STATED, name));
      failed.put(name + " " + displayName, fails);
      return;
    }
    boolean proves = false;
    for (Promise promise : promises) {
      proves |= promise.status() != Status.OPEN;
      for (String id : promise.value()) {
        proofs.add(new Proof(id, promise.status(), name));
      }
    }
    if (proves) {
      failed.merge(name, fails, Boolean::logicalAnd);
    }
  }

  /** What the tests claim. */
  List<Proof> proofs() {
    return List.copyOf(proofs);
  }

  /** Why a claim is no proof. */
  List<String> faults() {
    List<String> faults = new ArrayList<>(unstarted);
    failed.forEach(
        (name, fails) -> {
          if (!fails) {
            faults.add("passes without the SDK: " + name);
          }
        });
    return faults;
  }
}

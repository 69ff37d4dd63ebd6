package nl.doelbinding.monitoring.jmx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.monitoring.ObservedFile;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.EnforcementScope;
import nl.doelbinding.purpose.ViolationCount;

/** Passes on to {@link Enforcement}. */
final class EnforcementBean implements EnforcementMXBean {

  @Override
  public String getClassLoader() {
    return String.valueOf(EnforcementBean.class.getClassLoader());
  }

  @Override
  public String getMode() {
    return Enforcement.mode().toString();
  }

  @Override
  public void setMode(String mode) {
    Enforcement.switchTo(EnforcementMode.parse(mode));
  }

  @Override
  public Map<String, String> getModes() {
    Map<String, String> modes = new TreeMap<>();
    Enforcement.modes().forEach((scope, mode) -> modes.put(scope.toString(), mode.toString()));
    return modes;
  }

  @Override
  public void switchTo(String scope, String mode) {
    Enforcement.switchTo(EnforcementScope.parse(scope), EnforcementMode.parse(mode));
  }

  @Override
  public void reset(String scope) {
    Enforcement.reset(EnforcementScope.parse(scope));
  }

  @Override
  public long getViolationCount() {
    return Enforcement.violations().stream().mapToLong(ViolationCount::count).sum();
  }

  @Override
  public List<SeenViolation> getViolations() {
    return Enforcement.violations().stream().map(SeenViolation::new).toList();
  }

  @Override
  public void clearViolations() {
    Enforcement.clearViolations();
  }

  @Override
  public int writeObserved(String file) throws IOException {
    return ObservedFile.at(Path.of(file)).write(Enforcement.violations());
  }
}

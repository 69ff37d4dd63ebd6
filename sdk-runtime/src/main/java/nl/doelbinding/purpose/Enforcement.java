package nl.doelbinding.purpose;

import static java.util.Objects.requireNonNull;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MutableCallSite;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what a violation leads to, for the whole virtual machine: its mode and who is told.
 *
 * <p>The mode at start is the system property {@code doelbinding.mode} ({@code off}, {@code
 * observe} or {@code enforce}); without it, and with any other value, it is {@link
 * EnforcementMode#ENFORCE}. It may be switched while the application runs.
 *
 * <p>Threads may use it at the same time.
 *
 * @since 0.1
 */
public final class Enforcement {

  static final String LOGGER = "nl.doelbinding.purpose";

  private static final String PROPERTY = "doelbinding.mode";
  private static final MutableCallSite ACTIVE =
      new MutableCallSite(MethodHandles.constant(boolean.class, true));

  @SuppressWarnings("NonFinalStaticField") // the switch; only switchTo writes it
  private static volatile EnforcementMode mode = EnforcementMode.ENFORCE;

  static {
    switchTo(modeOf(System.getProperty(PROPERTY), System.getLogger(LOGGER)));
  }

  private Enforcement() {}

  /** The mode now. */
  public static EnforcementMode mode() {
    return mode;
  }

  /** Switches every woven read of the virtual machine to a mode, at once. */
  public static synchronized void switchTo(EnforcementMode next) {
    mode = requireNonNull(next, "next");
    ACTIVE.setTarget(MethodHandles.constant(boolean.class, next != EnforcementMode.OFF));
    MutableCallSite.syncAll(new MutableCallSite[] {ACTIVE});
  }

  /**
   * Adds a listener to those found by {@link java.util.ServiceLoader} and the one that logs. A
   * listener that is registered already is not added again.
   */
  public static void register(ViolationListener listener) {
    Listeners.VIOLATIONS.add(requireNonNull(listener, "listener"));
  }

  /** Takes a registered listener away; nothing happens if it is not registered. */
  public static void unregister(ViolationListener listener) {
    Listeners.VIOLATIONS.remove(requireNonNull(listener, "listener"));
  }

  /** Adds a listener for permitted reads; one that is registered already is not added again. */
  public static void register(PermittedReadListener listener) {
    Listeners.READS.add(requireNonNull(listener, "listener"));
  }

  /** Takes a registered listener away; nothing happens if it is not registered. */
  public static void unregister(PermittedReadListener listener) {
    Listeners.READS.remove(requireNonNull(listener, "listener"));
  }

  /**
   * Whether reads are checked at all, as {@code ()boolean}. The compiler treats its outcome as a
   * constant until the mode is switched, so that an inactive check costs nothing.
   */
  static MethodHandle active() {
    return ACTIVE.dynamicInvoker();
  }

  static EnforcementMode modeOf(@Nullable String text, Logger logger) {
    if (text == null) {
      return EnforcementMode.ENFORCE;
    }
    for (EnforcementMode candidate : EnforcementMode.values()) {
      if (candidate.name().equalsIgnoreCase(text.strip())) {
        return candidate;
      }
    }
    String allowed =
        Arrays.stream(EnforcementMode.values())
            .map(value -> value.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    logger.log(
        Level.WARNING,
        "System property {0} is \"{1}\"; allowed are: {2}. Until it is one of these, purposes are"
            + " enforced",
        PROPERTY,
        text,
        allowed);
    return EnforcementMode.ENFORCE;
  }
}

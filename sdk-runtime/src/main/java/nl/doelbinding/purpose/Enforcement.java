package nl.doelbinding.purpose;

import static java.util.Objects.requireNonNull;

import java.lang.System.Logger.Level;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MutableCallSite;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Says what a violation leads to, for all that uses this library in the same class loader: its mode
 * and who is told.
 *
 * <p>A mode is set for all reads, for the fields of a purpose, of a package, or for one field. The
 * most specific one wins: that of the field, else of the longest package, else the strictest of the
 * purposes of the field, else that of all. It may be switched while the application runs.
 *
 * <p>The modes at start are system properties with the values {@code off}, {@code observe} and
 * {@code enforce}: {@code doelbinding.mode} for all, and {@code doelbinding.mode.SCOPE} for an
 * {@link EnforcementScope}, such as {@code doelbinding.mode.package.nl.acme.reports}. Without the
 * property, and with any other value, the mode is {@link EnforcementMode#ENFORCE}.
 *
 * <p>Threads may use it at the same time.
 *
 * @since 0.1
 */
public final class Enforcement {

  static final String LOGGER = "nl.doelbinding.purpose";

  private static final MutableCallSite ACTIVE =
      new MutableCallSite(MethodHandles.constant(boolean.class, true));

  private static final EnforcementModes AT_START =
      new EnforcementModes(
          new ModeProperties(System.getProperties(), System.getLogger(LOGGER)).read());

  @SuppressWarnings("NonFinalStaticField") // the switch; only set writes it
  private static volatile EnforcementModes modes = AT_START;

  static {
    set(AT_START);
    Monitors.startSoon();
  }

  private Enforcement() {}

  /** The mode of all reads that nothing narrower is set for. */
  public static EnforcementMode mode() {
    return modes.all();
  }

  /**
   * The mode of a read. For adapters that refuse or leave out by themselves; to woven code it has
   * been applied.
   */
  public static EnforcementMode mode(PurposeRule rule) {
    return modes.of(rule);
  }

  /** Everything that is set now, from the widest scope to the narrowest. Cannot be changed. */
  public static SortedMap<EnforcementScope, EnforcementMode> modes() {
    return modes.set();
  }

  /** Switches every woven read that nothing narrower is set for to a mode, at once. */
  public static void switchTo(EnforcementMode next) {
    switchTo(EnforcementScope.all(), next);
  }

  /** Switches the woven reads of a scope to a mode, at once. */
  public static void switchTo(EnforcementScope scope, EnforcementMode next) {
    change(requireNonNull(scope, "scope"), requireNonNull(next, "next"));
  }

  /**
   * Makes the mode of a scope what it was at start: that of its system property, or else none of
   * its own, so that the next wider scope decides.
   */
  public static void reset(EnforcementScope scope) {
    change(requireNonNull(scope, "scope"), AT_START.set().get(scope));
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
   * The violations since the start, by what was read, where, on behalf of whom and under which
   * purposes; the most frequent first. At most some thousand: beyond, those who called are not told
   * apart, and then only counted.
   */
  public static List<ViolationCount> violations() {
    return Violations.COUNTS.snapshot();
  }

  /** Forgets the violations so far. */
  public static void clearViolations() {
    Violations.COUNTS.clear();
  }

  /**
   * Takes this library out of what outlives the application, such as the MBean server of the
   * virtual machine: for a web application that carries it and is undeployed. Modes and listeners
   * stay as they are. A second time it does nothing.
   */
  public static void stopMonitors() {
    Monitors.stop();
  }

  /**
   * Whether reads are checked at all, as {@code ()boolean}. The compiler treats its outcome as a
   * constant until the last scope is switched off or the first one on, so that an inactive check
   * costs nothing.
   */
  static MethodHandle active() {
    return ACTIVE.dynamicInvoker();
  }

  private static synchronized void change(EnforcementScope scope, @Nullable EnforcementMode next) {
    EnforcementMode before = modes.set().get(scope);
    if (before != next) {
      set(modes.with(scope, next));
      System.getLogger(LOGGER)
          .log(
              Level.INFO,
              "Mode of purpose checks, {0}: {1}, before: {2}",
              scope,
              next == null ? "as the wider scope" : next,
              before == null ? "as the wider scope" : before);
    }
  }

  private static void set(EnforcementModes next) {
    boolean active = next.active();
    boolean switched = active != modes.active();
    modes = next;
    if (switched || !active) {
      ACTIVE.setTarget(MethodHandles.constant(boolean.class, active));
      MutableCallSite.syncAll(new MutableCallSite[] {ACTIVE});
    }
  }
}

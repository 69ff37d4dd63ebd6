package nl.doelbinding.purpose;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Writes a warning for a violation, and never fills the log.
 *
 * <p>Where reads are only observed, of one read site the 1st, 2nd, 4th, 8th, … violation is
 * written: at most 63 lines, however long the application runs. Where they are refused, each is
 * written until ten were; then one every six seconds. All sites together write at most 200 lines at
 * once and 100 a minute. A line says how many before it were not written.
 */
final class LoggingViolationListener implements ViolationListener {

  /** More sites than an application has; a bound for classes that are made without end. */
  private static final int MAX_SITES = 10_000;

  private static final long SECOND = 1_000_000_000L;
  private static final Site OTHERS = new Site("", "");

  private final Logger logger;
  private final LongSupplier clock;
  private final LineBudget all;
  private final Map<Site, Lines> sites = new ConcurrentHashMap<>();

  LoggingViolationListener() {
    this(System.getLogger(Enforcement.LOGGER), System::nanoTime);
  }

  LoggingViolationListener(Logger logger, LongSupplier clock) {
    this.logger = logger;
    this.clock = clock;
    all = new LineBudget(200, 6 * SECOND / 10, clock.getAsLong());
  }

  @Override
  public void onViolation(PurposeViolation violation) {
    onViolations(violation, 1);
  }

  @Override
  public void onViolations(PurposeViolation violation, long times) {
    String seen = lines(violation).add(violation.mode(), times, clock.getAsLong());
    if (seen != null) {
      logger.log(Level.WARNING, () -> violation.summary() + ". " + violation.remedy() + " " + seen);
    }
  }

  private Lines lines(PurposeViolation violation) {
    Site site = new Site(violation.qualifiedField(), violation.place().toString());
    Lines known = sites.get(site);
    if (known != null) {
      return known;
    }
    return sites.computeIfAbsent(
        sites.size() < MAX_SITES ? site : OTHERS, first -> new Lines(all, clock.getAsLong()));
  }

  private record Site(String field, String place) {}
}

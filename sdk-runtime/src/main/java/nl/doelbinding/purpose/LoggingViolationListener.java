package nl.doelbinding.purpose;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes one warning for a violation.
 *
 * <p>Where reads are refused, every violation is written. Where they are only observed, a loop
 * could fill the log, so that of one read site the 1st, 2nd, 4th, 8th, … violation is written, with
 * its number: at most 63 lines, however long the application runs.
 */
final class LoggingViolationListener implements ViolationListener {

  /** More sites than an application has; a bound for classes that are made without end. */
  private static final int MAX_SITES = 10_000;

  private static final Site OTHERS = new Site("", "");

  private final Logger logger;
  private final Map<Site, AtomicLong> counts = new ConcurrentHashMap<>();

  LoggingViolationListener() {
    this(System.getLogger(Enforcement.LOGGER));
  }

  LoggingViolationListener(Logger logger) {
    this.logger = logger;
  }

  @Override
  public void onViolation(PurposeViolation violation) {
    if (violation.mode() == EnforcementMode.ENFORCE) {
      logger.log(Level.WARNING, () -> line(violation));
      return;
    }
    long count = count(violation);
    if (Long.bitCount(count) == 1) {
      logger.log(Level.WARNING, () -> line(violation) + " Seen here: " + count + ".");
    }
  }

  private static String line(PurposeViolation violation) {
    return violation.summary() + ". " + violation.remedy();
  }

  private long count(PurposeViolation violation) {
    Site site = new Site(violation.qualifiedField(), violation.place().toString());
    AtomicLong known = counts.get(site);
    if (known == null) {
      known =
          counts.computeIfAbsent(
              counts.size() < MAX_SITES ? site : OTHERS, first -> new AtomicLong());
    }
    return known.incrementAndGet();
  }

  private record Site(String field, String place) {}
}

package nl.doelbinding.cli.logs;

import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import nl.doelbinding.cli.logs.file.FileResult;
import nl.doelbinding.cli.logs.file.FileResult.State;
import nl.doelbinding.masking.MaskingCounts;

/** The line that says what was done. It is for a person at a terminal, so it may hold times. */
final class Summary {

  private static final double NANOS = 1e9;
  private static final double MEGA = 1e6;

  private final LongSupplier nanoTime;
  private final long start;
  private final String what;

  Summary(LongSupplier nanoTime, boolean addressesOnly) {
    this.what = addressesOnly ? "addresses" : "identifiers";
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  String of(List<FileResult> results, MaskingCounts counts, boolean written) {
    long files = results.size();
    long changed = results.stream().filter(result -> result.state() == State.CHANGED).count();
    long lines = results.stream().mapToLong(FileResult::lines).sum();
    double megabytes = results.stream().mapToLong(FileResult::bytes).sum() / MEGA;
    double seconds = Math.max(1, nanoTime.getAsLong() - start) / NANOS;
    return String.format(
            Locale.ROOT,
            "%s %,d of %,d %s: %,d lines, %,d %s %s (%,d certain, %,d in names, %,d"
                + " doubtful), %,.1f MB in %.1f s, %,.0f MB/s",
            written ? "Masked" : "Would mask",
            changed,
            files,
            files == 1 ? "file" : "files",
            lines,
            counts.masked(),
            what,
            written ? "masked" : "to mask",
            counts.certain(),
            counts.inNames(),
            counts.doubtful(),
            megabytes,
            seconds,
            megabytes / seconds)
        + rare(counts);
  }

  private static String rare(MaskingCounts counts) {
    return (counts.left() == 0
            ? ""
            : String.format(Locale.ROOT, "; %,d lookalikes left as they are", counts.left()))
        + (counts.failures() == 0
            ? ""
            : String.format(
                Locale.ROOT,
                "; %,d lines could not be masked and had all their digits hidden",
                counts.failures()));
  }
}

package nl.doelbinding.analysis.baseline;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which baseline counts, and on which day.
 *
 * @param file the file, which must then exist; {@code null}: the one that {@code doelbinding.yaml}
 *     names, or the one of the usual name beside it, if there is one
 * @param today the day
 * @since 0.1
 */
public record BaselineChoice(@Nullable Path file, LocalDate today) {}

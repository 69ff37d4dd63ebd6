package nl.doelbinding.audit;

import static java.util.Objects.requireNonNull;

import java.lang.System.Logger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import nl.doelbinding.register.RegisteredActivities;
import nl.doelbinding.register.UnusableRegisterException;
import org.jspecify.annotations.Nullable;

/**
 * Sets up a {@link ReadAudit}. For one thread.
 *
 * @since 0.1
 */
public final class ReadAuditBuilder {

  private static final int CAPACITY = 8192;

  private final List<AuditSink> sinks = new ArrayList<>();
  private final List<PrincipalSource> principals = new ArrayList<>();
  private TraceSource trace = () -> null;
  private Clock clock = Clock.systemUTC();
  private int capacity = CAPACITY;
  private boolean fold = true;
  private String activityUri = "urn:doelbinding:activity:{id}:{version}";
  private @Nullable SubjectPseudonyms pseudonyms;
  private @Nullable ClassLoader loader;
  private Logger losses = System.getLogger(AuditWriter.LOGGER);

  ReadAuditBuilder() {}

  /** Adds where records go; with none, they go to a {@link LoggingSink}. */
  public ReadAuditBuilder sink(AuditSink sink) {
    sinks.add(requireNonNull(sink, "sink"));
    return this;
  }

  /** Adds who knows the principal; the first that knows is believed, before those of services. */
  public ReadAuditBuilder principal(PrincipalSource source) {
    principals.add(requireNonNull(source, "source"));
    return this;
  }

  /** Says who knows the trace that a read belongs to. */
  public ReadAuditBuilder trace(TraceSource source) {
    trace = requireNonNull(source, "source");
    return this;
  }

  /**
   * Writes HMAC-SHA-256 hashes of the identifiers of data subjects in place of them. Who has the
   * key can look a person up, and nobody can read one off.
   *
   * @param key at least 16 random bytes; copied
   * @throws IllegalArgumentException if it is shorter
   */
  public ReadAuditBuilder hashSubjects(byte[] key) {
    pseudonyms = new SubjectPseudonyms(key);
    return this;
  }

  /**
   * Says what the URI of a processing activity is; {@code {id}} and {@code {version}} are those of
   * the register, such as {@code https://acme.example/register/{id}/{version}}.
   *
   * @throws IllegalArgumentException if it has no {@code {id}}
   */
  public ReadAuditBuilder activityUri(String template) {
    if (!template.contains("{id}")) {
      throw new IllegalArgumentException(
          "\"" + template + "\" names no activity: put {id} where its id belongs");
    }
    activityUri = template;
    return this;
  }

  /** Says where the registers are; without it, the context class loader of this thread. */
  public ReadAuditBuilder registersOf(ClassLoader loader) {
    this.loader = requireNonNull(loader, "loader");
    return this;
  }

  /** Records each read by itself, instead of repeated ones once. */
  public ReadAuditBuilder everyRead() {
    fold = false;
    return this;
  }

  /**
   * Says how many records may wait to be written; 8,192 without it.
   *
   * @throws IllegalArgumentException unless it is positive
   */
  public ReadAuditBuilder capacity(int records) {
    if (records < 1 || records > 1 << 24) {
      throw new IllegalArgumentException(
          "A queue of " + records + " records: give a number from 1 to " + (1 << 24));
    }
    capacity = records;
    return this;
  }

  /** Says what time it is. */
  public ReadAuditBuilder clock(Clock clock) {
    this.clock = requireNonNull(clock, "clock");
    return this;
  }

  ReadAuditBuilder losses(Logger logger) {
    losses = logger;
    return this;
  }

  /**
   * Starts it.
   *
   * @throws IllegalStateException if a register of the application cannot be read
   */
  public ReadAudit start() {
    List<PrincipalSource> asked = new ArrayList<>(principals);
    ServiceLoader.load(PrincipalSource.class, classLoader()).forEach(asked::add);
    ReadQueue<PendingRead> queue = new ReadQueue<>(capacity);
    AuditWriter writer =
        new AuditWriter(
            queue,
            new ReadRecords(activities(), pseudonyms),
            sinks.isEmpty() ? List.of(new LoggingSink()) : List.copyOf(sinks),
            losses);
    ReadAudit audit =
        new ReadAudit(new ReadAudit.Sources(clock, List.copyOf(asked), trace), fold, queue, writer);
    audit.start();
    return audit;
  }

  private ActivityUris activities() {
    try {
      return new ActivityUris(RegisteredActivities.of(classLoader()), activityUri);
    } catch (UnusableRegisterException unusable) {
      throw new IllegalStateException(unusable.getMessage(), unusable);
    }
  }

  private ClassLoader classLoader() {
    if (loader != null) {
      return loader;
    }
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context == null ? ClassLoader.getSystemClassLoader() : context;
  }
}

package nl.doelbinding.logging.jul;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import java.util.logging.ErrorManager;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import nl.doelbinding.logging.internal.HiddenFault;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.settings.MaskingSettings;
import nl.doelbinding.masking.settings.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Masks the IP addresses in what another formatter makes of a record, head and tail included.
 *
 * <pre>{@code
 * java.util.logging.ConsoleHandler.formatter = nl.doelbinding.logging.jul.MaskingFormatter
 * nl.doelbinding.logging.jul.MaskingFormatter.formatter = java.util.logging.SimpleFormatter
 * nl.doelbinding.logging.jul.MaskingFormatter.strategy = redact
 * }</pre>
 *
 * <p>The other formatter is a {@link SimpleFormatter} if none is named. Every {@link Setting} is a
 * property under the name of this class; all may be left out.
 *
 * <p>Fails closed: with a formatter or a setting that cannot be used it reports that once to {@code
 * System.err} and formats every record to nothing. It does not throw then, because the handler
 * would take a formatter of its own, unmasked. If the other formatter fails, the handler is told
 * the type and place of the fault without its message, which may hold an address.
 *
 * <p>Threads may share it if they may share the other formatter, as all of the JDK.
 *
 * @since 0.1
 */
public final class MaskingFormatter extends Formatter {

  private static final String PREFIX = MaskingFormatter.class.getName() + ".";

  private final @Nullable Formatter formatter;
  private final @Nullable LogMasker masker;

  /** For {@link LogManager}, configured by its properties. */
  public MaskingFormatter() {
    Formatter named = null;
    LogMasker configured = null;
    try {
      configured = masker();
      named = formatter();
    } catch (RuntimeException | LinkageError unusable) {
      new ErrorManager()
          .error(
              "MaskingFormatter cannot be used, so nothing is written: "
                  + HiddenFault.reason(unusable),
              null,
              ErrorManager.OPEN_FAILURE);
    }
    this.formatter = named;
    this.masker = configured;
  }

  /** Masks what a formatter makes. */
  public MaskingFormatter(Formatter formatter, LogMasker masker) {
    this.formatter = requireNonNull(formatter, "formatter");
    this.masker = requireNonNull(masker, "masker");
  }

  @Override
  public String format(LogRecord record) {
    return masked(inner -> inner.format(record));
  }

  @Override
  public String getHead(Handler handler) {
    return masked(inner -> inner.getHead(handler));
  }

  @Override
  public String getTail(Handler handler) {
    return masked(inner -> inner.getTail(handler));
  }

  private String masked(Function<Formatter, String> part) {
    Formatter inner = formatter;
    LogMasker current = masker;
    if (inner == null || current == null) {
      return "";
    }
    try {
      return current.mask(part.apply(inner));
    } catch (RuntimeException | StackOverflowError | LinkageError fault) {
      throw HiddenFault.of(inner, fault);
    }
  }

  private static LogMasker masker() {
    MaskingSettings settings = new MaskingSettings();
    for (Setting setting : Setting.values()) {
      String value = property(setting.key());
      if (value != null) {
        settings.set(setting, value);
      }
    }
    return settings.masker();
  }

  private static Formatter formatter() {
    String name = property("formatter");
    if (name == null) {
      return new SimpleFormatter();
    }
    try {
      return load(name.strip()).asSubclass(Formatter.class).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | ClassCastException | LinkageError unusable) {
      throw new IllegalArgumentException(
          PREFIX
              + "formatter is \""
              + name
              + "\", which is no Formatter with a public constructor without parameters ("
              + unusable.getClass().getSimpleName()
              + ")",
          unusable);
    }
  }

  /** As {@link LogManager} does, and where the application's classes are otherwise. */
  private static Class<?> load(String name) throws ClassNotFoundException {
    try {
      return Class.forName(name, true, ClassLoader.getSystemClassLoader());
    } catch (ClassNotFoundException elsewhere) {
      ClassLoader context = Thread.currentThread().getContextClassLoader();
      return Class.forName(name, true, context);
    }
  }

  private static @Nullable String property(String key) {
    return LogManager.getLogManager().getProperty(PREFIX + key);
  }
}

package nl.doelbinding.logging.stream;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import nl.doelbinding.logging.internal.EncodedMasking;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.settings.MaskingSettings;
import nl.doelbinding.masking.settings.Setting;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.out} and {@code System.err}, masked.
 *
 * <pre>{@code
 * public static void main(String[] args) {
 *   MaskedSystemStreams.install(); // first: who has asked for System.out before keeps that
 *   …
 * }
 * }</pre>
 *
 * <p>Without a change to the program, by {@link MaskedLauncher}. Lines are held back as in {@link
 * MaskingOutputStream}; what is held back when the virtual machine ends is written then.
 *
 * <p>Threads may share it.
 *
 * @since 0.1
 */
public final class MaskedSystemStreams implements AutoCloseable {

  /** What the names of the system properties begin with; then the key of a {@link Setting}. */
  public static final String PROPERTIES = "doelbinding.masking.";

  private static final Object LOCK = new Object();
  private static @Nullable MaskedSystemStreams installed;

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final MaskingOutputStream maskedOut;
  private final MaskingOutputStream maskedErr;
  private final Thread atEnd = new Thread(this::passAll, "doelbinding-masked-streams");

  private MaskedSystemStreams(LogMasker masker) {
    Charset outCharset = charset("stdout.encoding", masker);
    Charset errCharset = charset("stderr.encoding", masker);
    maskedOut = new MaskingOutputStream(out, masker);
    maskedErr = new MaskingOutputStream(err, masker);
    System.setOut(new PrintStream(maskedOut, true, outCharset));
    System.setErr(new PrintStream(maskedErr, true, errCharset));
    Runtime.getRuntime().addShutdownHook(atEnd);
  }

  /**
   * Masks from now on, as the system properties {@code doelbinding.masking.strategy} and so on say.
   * If they are masked already, nothing changes.
   *
   * @throws IllegalArgumentException if a property cannot be used
   * @throws IllegalStateException if the console has a charset that cannot be masked
   */
  public static MaskedSystemStreams install() {
    MaskingSettings settings = new MaskingSettings();
    for (Setting setting : Setting.values()) {
      String value = System.getProperty(PROPERTIES + setting.key());
      if (value != null) {
        settings.set(setting, value);
      }
    }
    return install(settings.masker());
  }

  /**
   * Masks from now on as the masker does. If they are masked already, nothing changes.
   *
   * @throws IllegalStateException if the console has a charset that cannot be masked
   */
  public static MaskedSystemStreams install(LogMasker masker) {
    requireNonNull(masker, "masker");
    synchronized (LOCK) {
      if (installed == null) {
        installed = new MaskedSystemStreams(masker);
      }
      return installed;
    }
  }

  /** Sets the streams back to what they were, and writes what was held back. */
  @Override
  public void close() {
    synchronized (LOCK) {
      if (installed != this) {
        return;
      }
      installed = null;
      System.setOut(out);
      System.setErr(err);
    }
    passAll();
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException ending) {
      // The virtual machine ends already; the hook finds nothing left to write.
    }
  }

  private void passAll() {
    try {
      maskedOut.passAll();
      maskedErr.passAll();
    } catch (IOException impossible) {
      throw new IllegalStateException("A PrintStream threw", impossible);
    }
  }

  /** That of the console: since JDK 19 a property tells it, before that one of the JDK's own. */
  private static Charset charset(String property, LogMasker masker) {
    String name = System.getProperty(property, System.getProperty("sun." + property));
    Charset charset = name == null ? Charset.defaultCharset() : Charset.forName(name);
    if (!new EncodedMasking(masker, charset).holdsAscii()) {
      throw new IllegalStateException(
          "The console has the charset "
              + charset
              + ", which cannot be masked. Start with -D"
              + property
              + "=UTF-8");
    }
    return charset;
  }
}

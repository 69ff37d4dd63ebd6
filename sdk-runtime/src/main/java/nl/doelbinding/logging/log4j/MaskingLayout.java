package nl.doelbinding.logging.log4j;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import nl.doelbinding.logging.internal.EncodedMasking;
import nl.doelbinding.logging.internal.FailureWatch;
import nl.doelbinding.logging.internal.HiddenFault;
import nl.doelbinding.logging.internal.TextMasking;
import nl.doelbinding.masking.internal.Places;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.core.Layout;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.StringLayout;
import org.apache.logging.log4j.core.appender.AppenderLoggingException;
import org.apache.logging.log4j.core.config.Node;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.config.plugins.PluginBuilderFactory;
import org.apache.logging.log4j.core.impl.LocationAware;
import org.apache.logging.log4j.core.layout.ByteBufferDestination;
import org.apache.logging.log4j.status.StatusLogger;
import org.jspecify.annotations.Nullable;

/**
 * Masks the IP addresses in what another layout makes of an event.
 *
 * <pre>{@code
 * <File name="FILE" fileName="application.log">
 *   <MaskingLayout ipv4PrefixLength="16">
 *     <PatternLayout pattern="%d %level %logger - %msg %X%n"/>
 *   </MaskingLayout>
 * </File>
 * }</pre>
 *
 * <p>Every setting of a masker is an attribute; all may be left out. The bytes of the whole line
 * are masked, so nothing that the other layout writes is left out, header and footer included. A
 * layout that writes without garbage still does.
 *
 * <p>Fails closed: without another layout, with one that writes no text, or with a setting that
 * cannot be used it reports an error to Log4j's status logger and writes nothing. If the other
 * layout fails, nothing of that event is written, and the appender is told without the message of
 * the fault, which may hold an address. If masking fails, all digits of that line are hidden, and
 * the first time an error is reported.
 *
 * <p>Threads may share it.
 *
 * @since 0.1
 */
@Plugin(
    name = "MaskingLayout",
    category = Node.CATEGORY,
    elementType = Layout.ELEMENT_TYPE,
    printObject = true)
public final class MaskingLayout implements StringLayout, LocationAware {

  private static final Logger STATUS = StatusLogger.getLogger();

  private final Places<Capture> captures = new Places<>();
  private final StringLayout layout;
  private final EncodedMasking masking;
  private final FailureWatch failures;

  private final boolean masksDeclared;

  MaskingLayout(StringLayout layout, EncodedMasking masking, boolean masksDeclared) {
    this.layout = layout;
    this.masking = masking;
    this.masksDeclared = masksDeclared;
    this.failures = new FailureWatch(masking.masker());
  }

  /** For Log4j, which makes it from its configuration. */
  @PluginBuilderFactory
  public static MaskingLayoutBuilder newBuilder() {
    return new MaskingLayoutBuilder();
  }

  @Override
  public void encode(LogEvent event, ByteBufferDestination destination) {
    Capture kept = captures.take();
    Capture capture = kept == null ? new Capture() : kept;
    try {
      format(event, capture);
      write(capture, destination);
    } finally {
      capture.clear();
      if (capture.isWorthKeeping()) {
        captures.giveBack(capture);
      }
    }
  }

  private void format(LogEvent event, Capture capture) {
    try {
      layout.encode(told(event), capture);
    } catch (RuntimeException | StackOverflowError | LinkageError fault) {
      throw failed(fault);
    }
  }

  private LogEvent told(LogEvent event) {
    return masksDeclared ? MaskedEvents.ofDeclared(event, TextMasking.NOTHING) : event;
  }

  private void write(Capture capture, ByteBufferDestination destination) {
    if (!masking.holdsAscii()) {
      byte[] line = masking.mask(Arrays.copyOf(capture.array(), capture.size()));
      destination.writeBytes(line, 0, line.length);
      return;
    }
    boolean changed = masking.masker().mask(capture.array(), 0, capture.size(), capture.masked());
    destination.writeBytes(capture.masked().array(), 0, capture.masked().size());
    if (changed) {
      reportFailures();
    }
  }

  @Override
  public byte[] toByteArray(LogEvent event) {
    try {
      return masked(layout.toByteArray(told(event)));
    } catch (RuntimeException | StackOverflowError | LinkageError fault) {
      throw failed(fault);
    }
  }

  @Override
  public String toSerializable(LogEvent event) {
    try {
      return masking.masker().mask(layout.toSerializable(told(event)));
    } catch (RuntimeException | StackOverflowError | LinkageError fault) {
      throw failed(fault);
    }
  }

  @Override
  public byte @Nullable [] getHeader() {
    return masked(layout.getHeader());
  }

  @Override
  public byte @Nullable [] getFooter() {
    return masked(layout.getFooter());
  }

  @Override
  public String getContentType() {
    return layout.getContentType();
  }

  @Override
  public Map<String, String> getContentFormat() {
    return layout.getContentFormat();
  }

  @Override
  public Charset getCharset() {
    return charset(layout);
  }

  @Override
  public boolean requiresLocation() {
    return layout instanceof LocationAware aware && aware.requiresLocation();
  }

  @Override
  public String toString() {
    return "MaskingLayout(" + layout + ")";
  }

  static Charset charset(StringLayout layout) {
    Charset charset = layout.getCharset();
    return charset == null ? StandardCharsets.UTF_8 : charset;
  }

  @SuppressWarnings("NullAway") // null in, null out
  private byte[] masked(byte @Nullable [] encoded) {
    if (encoded == null) {
      return null;
    }
    byte[] result = masking.mask(encoded);
    if (result != encoded) {
      reportFailures();
    }
    return result;
  }

  private void reportFailures() {
    if (failures.hasFailedFirst()) {
      STATUS.error("Masking a log line failed; all digits of such lines are hidden. Told once.");
    }
  }

  /** The fault without its message and causes, which may hold what is to be hidden. */
  private AppenderLoggingException failed(Throwable fault) {
    AppenderLoggingException told =
        new AppenderLoggingException(HiddenFault.message(layout, fault));
    told.setStackTrace(fault.getStackTrace());
    return told;
  }
}

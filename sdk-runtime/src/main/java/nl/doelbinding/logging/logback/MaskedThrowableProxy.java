package nl.doelbinding.logging.logback;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import nl.doelbinding.logging.internal.MaskedThrowable;
import nl.doelbinding.logging.internal.TextMasking;
import org.jspecify.annotations.Nullable;

/**
 * An exception as Logback shows it, its messages masked. It is a {@link ThrowableProxy} and not
 * only an {@link IThrowableProxy}, because appenders of others look for one and take the exception
 * out of it; they get a {@link MaskedThrowable}.
 */
final class MaskedThrowableProxy extends ThrowableProxy {

  /** What it shows. */
  private final IThrowableProxy shown;

  private MaskedThrowableProxy(IThrowableProxy shown, Throwable throwable) {
    super(throwable);
    this.shown = shown;
  }

  /** The exception; the same object if none in its chain tells anything. */
  @SuppressWarnings("ReferenceEquality")
  static IThrowableProxy of(IThrowableProxy original, TextMasking masking) {
    IThrowableProxy shown = DetachedThrowableProxy.of(original, masking);
    if (!(original instanceof ThrowableProxy proxy)) {
      return shown;
    }
    Throwable masked = MaskedThrowable.of(proxy.getThrowable(), masking);
    return masked == proxy.getThrowable() ? original : new MaskedThrowableProxy(shown, masked);
  }

  @Override
  public String getClassName() {
    return shown.getClassName();
  }

  @Override
  public @Nullable String getMessage() {
    return shown.getMessage();
  }

  @Override
  public @Nullable String getOverridingMessage() {
    return shown.getOverridingMessage();
  }

  @Override
  public StackTraceElementProxy[] getStackTraceElementProxyArray() {
    return shown.getStackTraceElementProxyArray();
  }

  @Override
  public int getCommonFrames() {
    return shown.getCommonFrames();
  }

  @Override
  public @Nullable IThrowableProxy getCause() {
    return shown.getCause();
  }

  @Override
  public IThrowableProxy[] getSuppressed() {
    return shown.getSuppressed();
  }

  @Override
  public boolean isCyclic() {
    return shown.isCyclic();
  }
}

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

  private final IThrowableProxy original;
  private final TextMasking masking;

  private MaskedThrowableProxy(IThrowableProxy original, Throwable throwable, TextMasking masking) {
    super(throwable);
    this.original = original;
    this.masking = masking;
  }

  /** The exception; the same object if none in its chain tells anything. */
  @SuppressWarnings("ReferenceEquality")
  static IThrowableProxy of(IThrowableProxy original, TextMasking masking) {
    if (!(original instanceof ThrowableProxy proxy)) {
      return DetachedThrowableProxy.of(original, masking);
    }
    Throwable masked = MaskedThrowable.of(proxy.getThrowable(), masking);
    return masked == proxy.getThrowable()
        ? original
        : new MaskedThrowableProxy(original, masked, masking);
  }

  @Override
  public String getClassName() {
    return original.getClassName();
  }

  @Override
  public @Nullable String getMessage() {
    return masked(original.getMessage());
  }

  @Override
  public @Nullable String getOverridingMessage() {
    return masked(original.getOverridingMessage());
  }

  @Override
  public StackTraceElementProxy[] getStackTraceElementProxyArray() {
    return original.getStackTraceElementProxyArray();
  }

  @Override
  public int getCommonFrames() {
    return original.getCommonFrames();
  }

  @Override
  public @Nullable IThrowableProxy getCause() {
    IThrowableProxy cause = original.getCause();
    return cause == null ? null : DetachedThrowableProxy.of(cause, masking);
  }

  @Override
  public IThrowableProxy[] getSuppressed() {
    return DetachedThrowableProxy.of(original.getSuppressed(), masking);
  }

  @Override
  public boolean isCyclic() {
    return original.isCyclic();
  }

  private @Nullable String masked(@Nullable String text) {
    return text == null ? null : masking.mask(text);
  }
}

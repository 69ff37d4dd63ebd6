package nl.doelbinding.logging.logback;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import nl.doelbinding.logging.internal.TextMasking;
import org.jspecify.annotations.Nullable;

/** An exception without the object that was thrown, its messages masked as they are asked for. */
record DetachedThrowableProxy(IThrowableProxy original, TextMasking masking)
    implements IThrowableProxy {

  private static final IThrowableProxy[] NONE = {};

  static IThrowableProxy of(IThrowableProxy original, TextMasking masking) {
    return new DetachedThrowableProxy(original, masking);
  }

  static IThrowableProxy[] of(IThrowableProxy @Nullable [] originals, TextMasking masking) {
    if (originals == null) {
      return NONE;
    }
    IThrowableProxy[] masked = new IThrowableProxy[originals.length];
    for (int index = 0; index < originals.length; index++) {
      masked[index] = of(originals[index], masking);
    }
    return masked;
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
  public String getClassName() {
    return original.getClassName();
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
    return cause == null ? null : of(cause, masking);
  }

  @Override
  public IThrowableProxy[] getSuppressed() {
    return of(original.getSuppressed(), masking);
  }

  @Override
  public boolean isCyclic() {
    return original.isCyclic();
  }

  private @Nullable String masked(@Nullable String text) {
    return text == null ? null : masking.mask(text);
  }
}

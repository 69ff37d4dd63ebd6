package nl.doelbinding.logging.log4j;

import nl.doelbinding.logging.internal.EncodedMasking;
import nl.doelbinding.logging.internal.HiddenFault;
import org.apache.logging.log4j.core.Layout;
import org.apache.logging.log4j.core.StringLayout;
import org.apache.logging.log4j.core.config.plugins.PluginElement;
import org.apache.logging.log4j.core.layout.GelfLayout;
import org.apache.logging.log4j.core.util.Builder;
import org.apache.logging.log4j.status.StatusLogger;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link MaskingLayout} of what the configuration says. For Log4j, which fills its fields.
 *
 * <p>It always makes a layout: an appender that gets none would take one of its own, unmasked.
 *
 * @since 0.1
 */
public final class MaskingLayoutBuilder extends MaskingAttributes implements Builder<Layout<?>> {

  @PluginElement("Layout")
  private @Nullable Layout<?> layout;

  MaskingLayoutBuilder() {}

  /** The layout to mask. Required. */
  public MaskingLayoutBuilder setLayout(Layout<?> layout) {
    this.layout = layout;
    return this;
  }

  /** The layout; one that writes nothing, with an error, if it cannot be used. */
  @Override
  public Layout<?> build() {
    try {
      StringLayout inner = textLayout();
      EncodedMasking masking = new EncodedMasking(masker(), MaskingLayout.charset(inner));
      return new MaskingLayout(inner, masking, masksDeclaredArguments());
    } catch (RuntimeException | LinkageError unusable) {
      StatusLogger.getLogger()
          .error(
              "MaskingLayout cannot be used, so nothing is written: {}",
              HiddenFault.reason(unusable));
      return new SilentLayout();
    }
  }

  private StringLayout textLayout() {
    if (layout == null) {
      throw new IllegalArgumentException(
          "there is no layout in it. Put the one to be masked inside: <MaskingLayout>"
              + "<PatternLayout pattern=\"…\"/></MaskingLayout>");
    }
    if (!(layout instanceof StringLayout text)) {
      throw new IllegalArgumentException(
          layout.getClass().getName() + " writes no text. Take a layout that does");
    }
    if (layout instanceof GelfLayout && !layout.toString().contains("compressionType=OFF")) {
      throw new IllegalArgumentException(
          "GelfLayout compresses what it writes. Add compressionType=\"OFF\" to it");
    }
    return text;
  }
}

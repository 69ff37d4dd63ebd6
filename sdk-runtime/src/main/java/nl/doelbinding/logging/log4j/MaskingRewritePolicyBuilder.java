package nl.doelbinding.logging.log4j;

import nl.doelbinding.logging.internal.HiddenFault;
import nl.doelbinding.masking.LogMasker;
import org.apache.logging.log4j.core.util.Builder;
import org.apache.logging.log4j.status.StatusLogger;

/**
 * Makes a {@link MaskingRewritePolicy} of what the configuration says. For Log4j, which fills its
 * fields.
 *
 * @since 0.1
 */
public final class MaskingRewritePolicyBuilder extends MaskingAttributes
    implements Builder<MaskingRewritePolicy> {

  MaskingRewritePolicyBuilder() {}

  /** The policy; one that hides every text, with an error, if a setting cannot be used. */
  @Override
  public MaskingRewritePolicy build() {
    try {
      LogMasker masker = masker();
      return new MaskingRewritePolicy(masker::mask, masksDeclaredArguments());
    } catch (RuntimeException | LinkageError unusable) {
      StatusLogger.getLogger()
          .error(
              "MaskingRewritePolicy cannot be used, so every text is hidden: {}",
              HiddenFault.reason(unusable));
      return new MaskingRewritePolicy(MaskingRewritePolicy.HIDE_ALL, false);
    }
  }
}

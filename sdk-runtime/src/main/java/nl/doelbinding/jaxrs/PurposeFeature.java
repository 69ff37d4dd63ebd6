package nl.doelbinding.jaxrs;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/**
 * Binds what a resource method declares with {@link nl.doelbinding.annotations.ForPurpose}, on
 * itself, on the method it overrides, or on its class, in place of what is bound: while it runs and
 * while its answer is written, also when that happens later and on another thread ({@code
 * Suspended}, {@code CompletionStage}, {@code StreamingOutput}). A resource that declares nothing
 * runs under what is bound already, that of its servlet.
 *
 * <p>A refused read is answered with status 403 and a problem document (RFC 9457).
 *
 * <p>Jakarta REST finds it by itself; {@code register(PurposeFeature.class)} does the same where
 * {@code jakarta.ws.rs.loadServices} is switched off. The end of the binding belongs to {@code
 * nl.doelbinding.servlet.PurposeFilter}: where no such filter stands round the resources, they are
 * woven instead, and until then nothing is bound to them. Jakarta REST has no call for the moment
 * in which a method that answers later returns, so that its thread would keep the purpose.
 *
 * <p>Work that the method hands to other threads has no purpose bound, unless it is wrapped with
 * {@code Purposes.wrap}.
 *
 * @since 0.1
 */
public final class PurposeFeature implements Feature {

  /** For the implementation of Jakarta REST. */
  public PurposeFeature() {}

  @Override
  public boolean configure(FeatureContext context) {
    if (context.getConfiguration().isRegistered(ResourcePurposes.class)) {
      return false;
    }
    context.register(ResourcePurposes.class);
    context.register(PurposeViolationMapper.class);
    return true;
  }
}

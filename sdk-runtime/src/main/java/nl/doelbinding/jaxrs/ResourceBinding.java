package nl.doelbinding.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.doelbinding.purpose.PurposeBinding;
import nl.doelbinding.purpose.PurposeChecks;
import nl.doelbinding.purpose.PurposeHandover;

/** Binds the purposes of one resource method. Threads may share it. */
final class ResourceBinding implements ContainerRequestFilter, WriterInterceptor {

  private static final AtomicBoolean TOLD = new AtomicBoolean();

  private final PurposeBinding declared;

  ResourceBinding(PurposeBinding declared) {
    this.declared = declared;
  }

  /** For the method, and what follows on its thread; the filter of the servlet ends it. */
  @Override
  public void filter(ContainerRequestContext request) {
    if (PurposeHandover.isInside()) {
      PurposeChecks.enter(declared);
    } else if (!TOLD.getAndSet(true)) {
      System.getLogger("nl.doelbinding.jaxrs")
          .log(
              Level.ERROR,
              "Nothing is bound to resources with @ForPurpose, since nothing would end it: put"
                  + " nl.doelbinding.servlet.PurposeFilter before Jakarta REST, or weave them");
    }
  }

  /** For an answer that another thread writes. */
  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    PurposeChecks.enter(declared);
    try {
      context.proceed();
    } finally {
      PurposeChecks.exit(declared);
    }
  }
}

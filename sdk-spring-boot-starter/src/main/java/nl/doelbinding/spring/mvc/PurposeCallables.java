package nl.doelbinding.spring.mvc;

import java.util.concurrent.Callable;
import nl.doelbinding.purpose.PurposeHandover;
import nl.doelbinding.purpose.PurposeSnapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.async.CallableProcessingInterceptor;

/**
 * Lets what a handler returns to be called later, on whichever executor, run under the purposes of
 * the handler. Threads may share it.
 */
final class PurposeCallables implements CallableProcessingInterceptor {

  private static final String SNAPSHOT = PurposeCallables.class.getName();

  @Override
  public <T> void beforeConcurrentHandling(NativeWebRequest request, Callable<T> task) {
    request.setAttribute(SNAPSHOT, PurposeSnapshot.capture(), RequestAttributes.SCOPE_REQUEST);
  }

  @Override
  public <T> void preProcess(NativeWebRequest request, Callable<T> task) {
    if (request.getAttribute(SNAPSHOT, RequestAttributes.SCOPE_REQUEST)
            instanceof PurposeSnapshot purposes
        && !purposes.purposes().isEmpty()) {
      PurposeHandover.set(purposes);
    }
  }

  @Override
  public <T> void postProcess(
      NativeWebRequest request, Callable<T> task, @Nullable Object concurrentResult) {
    PurposeHandover.restore(null);
  }
}

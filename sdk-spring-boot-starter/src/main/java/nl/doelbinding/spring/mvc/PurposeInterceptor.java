package nl.doelbinding.spring.mvc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.doelbinding.purpose.PurposeBinding;
import nl.doelbinding.purpose.PurposeChecks;
import nl.doelbinding.purpose.PurposeDeclarations;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.AsyncHandlerInterceptor;

/** Binds the purpose of a handler on the thread that calls it. Threads may share it. */
final class PurposeInterceptor implements AsyncHandlerInterceptor {

  private final Map<Handler, Optional<PurposeBinding>> known = new ConcurrentHashMap<>();

  private record Handler(Class<?> type, Method method) {}

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    declaredBy(handler).ifPresent(PurposeChecks::enter);
    return true;
  }

  /** The handler answers later; then it is called for the answer. */
  @Override
  public void afterConcurrentHandlingStarted(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    declaredBy(handler).ifPresent(PurposeChecks::exit);
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    declaredBy(handler).ifPresent(PurposeChecks::exit);
  }

  private Optional<PurposeBinding> declaredBy(Object handler) {
    return handler instanceof HandlerMethod method
        ? known.computeIfAbsent(
            new Handler(method.getBeanType(), method.getMethod()),
            of -> PurposeDeclarations.of(of.method(), of.type()))
        : Optional.empty();
  }
}

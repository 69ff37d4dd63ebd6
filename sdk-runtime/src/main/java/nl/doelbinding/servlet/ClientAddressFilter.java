package nl.doelbinding.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.settings.MaskingSettings;
import nl.doelbinding.masking.settings.Setting;
import nl.doelbinding.register.DeclaredPurposes;
import nl.doelbinding.register.UnusableRegisterException;
import org.jspecify.annotations.Nullable;

/**
 * Lets the application see only a masked address of the client, unless a purpose that declares the
 * address is bound (GDPR Art. 5(1)(b) and (c), 25).
 *
 * <pre>{@code
 * public void onStartup(Set<Class<?>> classes, ServletContext context) {
 *   ClientAddressFilter.install(context);
 *   PurposeFilter.install(context);
 * }
 * }</pre>
 *
 * <p>Masked are {@code getRemoteAddr}, {@code getRemoteHost} (which becomes the masked address) and
 * the headers that proxies write the address in: {@code X-Forwarded-For}, {@code Forwarded}, {@code
 * X-Real-IP}, {@code CF-Connecting-IP}, {@code True-Client-IP}, {@code X-Client-IP} and their like,
 * in forwards, includes, error pages and asynchronous work too.
 *
 * <p>A purpose declares the address where the processing register of the application says so: where
 * a field or parameter is {@code @PersonalData(purpose = MonitoringAndSecurity.class, category =
 * Category.IP_ADDRESS)}, the address of a request may be seen under that purpose and its
 * sub-purposes; not where it also is {@code @Protection(TRUNCATED)}. The register is the one that
 * the goal {@code register} leaves in the jar. What is bound is asked at each call, so that it does
 * not matter where {@link PurposeFilter} stands in the chain: a servlet with {@code @ForPurpose}
 * and a block of {@code Purposes.run} see the full address, a filter before it does not.
 *
 * <p>Init-params: each {@link Setting#key}; {@code purposes}, the class names of further purposes
 * that may see the address, where no register can say it; {@code headers}, further headers that
 * hold it. With a setting that cannot be used the filter does not start, nor does the application.
 *
 * <p>It hides the address from code that does not look for it; code that unwraps the request finds
 * it. What must know the address of every client, such as a limiter of requests, belongs before it
 * in the chain, or in the server. A {@code ServletRequestListener} runs before every filter and
 * sees the request as it came.
 *
 * <p>Threads may share it.
 *
 * @since 0.1
 */
public final class ClientAddressFilter implements Filter {

  private static final String NAME = ClientAddressFilter.class.getName();

  private volatile @Nullable ClientAddressPolicy policy;

  /** For a container that makes its filters itself, and for {@link #install}. */
  public ClientAddressFilter() {}

  /**
   * Adds the filter to a context that is starting: before what is declared elsewhere, for all
   * requests and all kinds of dispatch. A second time it adds nothing.
   *
   * @return the registration, for init-params
   * @throws IllegalStateException if the context has started already
   */
  public static FilterRegistration install(ServletContext context) {
    FilterRegistration.Dynamic added = context.addFilter(NAME, new ClientAddressFilter());
    if (added == null) {
      return context.getFilterRegistration(NAME);
    }
    added.setAsyncSupported(true);
    added.addMappingForUrlPatterns(EnumSet.allOf(DispatcherType.class), false, "/*");
    return added;
  }

  @Override
  public void init(FilterConfig config) throws ServletException {
    try {
      Set<String> purposes =
          new TreeSet<>(
              DeclaredPurposes.of(Category.IP_ADDRESS, loader(config.getServletContext())));
      purposes.addAll(ClientAddressPolicy.names(config.getInitParameter("purposes")));
      policy =
          new ClientAddressPolicy(
              masker(config),
              purposes,
              ClientAddressPolicy.names(config.getInitParameter("headers")));
    } catch (IllegalArgumentException
        | IllegalStateException
        | UnusableRegisterException unusable) {
      throw new ServletException(
          "ClientAddressFilter cannot be used: " + unusable.getMessage(), unusable);
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ClientAddressPolicy current = policy;
    if (current == null || !(request instanceof HttpServletRequest http)) {
      throw new ServletException("ClientAddressFilter was not started, or serves no HTTP");
    }
    // What a servlet forwards is masked already, and masking twice is not what every strategy does.
    chain.doFilter(
        ClientAddressRequest.isIn(request) ? request : new ClientAddressRequest(http, current),
        response);
  }

  private static LogMasker masker(FilterConfig config) {
    MaskingSettings settings = new MaskingSettings();
    for (Setting setting : Setting.values()) {
      String value = config.getInitParameter(setting.key());
      if (value != null) {
        settings.set(setting, value);
      }
    }
    return settings.masker();
  }

  /** An embedded context may have no loader; then its classes are those of the application. */
  private static ClassLoader loader(ServletContext context) {
    ClassLoader ofContext = context.getClassLoader();
    if (ofContext != null) {
      return ofContext;
    }
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return ofThread == null ? ClassLoader.getSystemClassLoader() : ofThread;
  }
}

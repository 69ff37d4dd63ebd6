package nl.doelbinding.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.PushBuilder;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request whose client address is masked unless a purpose that declares it is bound. */
final class ClientAddressRequest extends HttpServletRequestWrapper {

  private final ClientAddressPolicy policy;

  ClientAddressRequest(HttpServletRequest request, ClientAddressPolicy policy) {
    super(request);
    this.policy = policy;
  }

  /** Whether a request is one of these, or has one inside. */
  static boolean isIn(@Nullable ServletRequest request) {
    return request instanceof ClientAddressRequest
        || (request instanceof ServletRequestWrapper wrapper
            && wrapper.isWrapperFor(ClientAddressRequest.class));
  }

  @Override
  public @Nullable String getRemoteAddr() {
    return policy.shown(super.getRemoteAddr());
  }

  /** The masked address: the name of a host points at one person as well as its address. */
  @Override
  public @Nullable String getRemoteHost() {
    return policy.isDeclaredNow() ? super.getRemoteHost() : getRemoteAddr();
  }

  @Override
  public @Nullable String getHeader(String name) {
    String value = super.getHeader(name);
    return policy.isHeader(name) ? policy.shown(value) : value;
  }

  @Override
  public @Nullable Enumeration<String> getHeaders(String name) {
    Enumeration<String> values = super.getHeaders(name);
    if (values == null || !policy.isHeader(name)) {
      return values;
    }
    List<String> shown = Collections.list(values);
    shown.replaceAll(policy::shown);
    return Collections.enumeration(shown);
  }

  /** Of the value that is shown: the container's exception would tell the other one. */
  @Override
  public int getIntHeader(String name) {
    if (!policy.isHeader(name)) {
      return super.getIntHeader(name);
    }
    String value = getHeader(name);
    return value == null ? -1 : Integer.parseInt(value);
  }

  /** Of the value that is shown: the container's exception would tell the other one. */
  @Override
  public long getDateHeader(String name) {
    if (!policy.isHeader(name)) {
      return super.getDateHeader(name);
    }
    String value = getHeader(name);
    if (value == null) {
      return -1;
    }
    throw new IllegalArgumentException(name + " is the address of a client and no date");
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    Object value = super.getAttribute(name);
    return value instanceof String text && policy.isAttribute(name) ? policy.shown(text) : value;
  }

  /** Without these headers, which it would hand on to the requests that it makes. */
  @Override
  @SuppressWarnings({"deprecation", "removal"}) // of Servlet 6.1, not of 6.0
  public @Nullable PushBuilder newPushBuilder() {
    PushBuilder builder = super.newPushBuilder();
    if (builder != null && !policy.isDeclaredNow()) {
      policy.headers().forEach(builder::removeHeader);
    }
    return builder;
  }

  @Override
  public AsyncContext startAsync() {
    return new ClientAddressAsync(super.startAsync(), this);
  }

  @Override
  public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
    return new ClientAddressAsync(super.startAsync(request, response), this);
  }

  @Override
  public AsyncContext getAsyncContext() {
    return new ClientAddressAsync(super.getAsyncContext(), this);
  }
}

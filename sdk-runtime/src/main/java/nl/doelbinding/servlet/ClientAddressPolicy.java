package nl.doelbinding.servlet;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.purpose.Purposes;
import org.jspecify.annotations.Nullable;

/**
 * Who may see the address of the client, and where it stands in a request. Threads may share it.
 */
final class ClientAddressPolicy {

  /** What proxies and content networks write it in. */
  private static final List<String> HEADERS =
      List.of(
          "CF-Connecting-IP",
          "CF-Connecting-IPv6",
          "CF-Pseudo-IPv4",
          "Client-IP",
          "DO-Connecting-IP",
          "Fastly-Client-IP",
          "Fly-Client-IP",
          "Forwarded",
          "Forwarded-For",
          "Proxy-Client-IP",
          "True-Client-IP",
          "WL-Proxy-Client-IP",
          "X-Appengine-User-IP",
          "X-Azure-ClientIP",
          "X-Client-IP",
          "X-Cluster-Client-IP",
          "X-Envoy-External-Address",
          "X-Forwarded",
          "X-Forwarded-Client-IP",
          "X-Forwarded-For",
          "X-Original-Forwarded-For",
          "X-Originating-IP",
          "X-ProxyUser-Ip",
          "X-Real-IP",
          "X-Remote-Addr",
          "X-Remote-IP",
          "X-Vercel-Forwarded-For");

  /** Where Tomcat's valve for proxies leaves it, for its access log. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "org.apache.catalina.AccessLog.RemoteAddr",
          "org.apache.catalina.AccessLog.RemoteHost",
          "org.apache.tomcat.remoteAddr");

  private final LogMasker masker;
  private final Set<String> purposes;
  private final Set<String> headers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  ClientAddressPolicy(LogMasker masker, Set<String> purposes, Set<String> furtherHeaders) {
    this.masker = masker;
    this.purposes = Set.copyOf(purposes);
    headers.addAll(HEADERS);
    headers.addAll(furtherHeaders);
  }

  /** Names from an init-param, with commas or space between them. */
  static Set<String> names(@Nullable String list) {
    Set<String> names = new TreeSet<>();
    if (list != null) {
      names.addAll(Arrays.asList(list.strip().split("[\\s,]+")));
      names.remove("");
    }
    return Collections.unmodifiableSet(names);
  }

  boolean isHeader(String name) {
    return headers.contains(name);
  }

  /** All of them. */
  Set<String> headers() {
    return Collections.unmodifiableSet(headers);
  }

  boolean isAttribute(String name) {
    return ATTRIBUTES.contains(name);
  }

  /** As whoever runs on this thread now may see it. */
  @Nullable String shown(@Nullable String value) {
    return value == null || isDeclaredNow() ? value : masker.mask(value);
  }

  boolean isDeclaredNow() {
    for (Class<?> purpose : Purposes.covered()) {
      if (purposes.contains(purpose.getName())) {
        return true;
      }
    }
    return false;
  }
}

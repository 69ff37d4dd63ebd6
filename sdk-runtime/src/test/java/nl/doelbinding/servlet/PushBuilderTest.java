package nl.doelbinding.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.PushBuilder;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.TreeSet;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.purpose.Purposes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushBuilderTest {

  private final Set<String> removed = new TreeSet<>();
  private final ClientAddressPolicy policy =
      new ClientAddressPolicy(
          LogMasker.ofDefaults(), Set.of(Security.class.getName()), Set.of("X-Own"));

  @Test
  void what_is_pushed_goes_without_the_headers_that_hold_the_address() {
    PushBuilder ofContainer = builder();

    Object builder = new ClientAddressRequest(request(ofContainer), policy).newPushBuilder();

    assertThat(builder).isSameAs(ofContainer);
    assertThat(removed).contains("Forwarded", "X-Forwarded-For", "X-Own", "X-Real-IP");
  }

  @Test
  void under_a_purpose_that_declares_the_address_they_stay() {
    ClientAddressRequest request = new ClientAddressRequest(request(builder()), policy);

    Purposes.run(Security.class, () -> request.newPushBuilder());

    assertThat(removed).isEmpty();
  }

  @Test
  void a_container_that_does_not_push_is_no_fault() {
    assertThat((Object) new ClientAddressRequest(request(null), policy).newPushBuilder()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Proxy-Client-IP",
        "WL-Proxy-Client-IP",
        "X-Originating-IP",
        "X-Vercel-Forwarded-For",
        "DO-Connecting-IP",
        "X-Forwarded-Client-IP",
        "X-Cluster-Client-IP",
        "Fastly-Client-IP",
        "x-proxyuser-ip"
      })
  void headers_of_proxies_and_content_networks_are_known(String name) {
    assertThat(policy.isHeader(name)).isTrue();
  }

  private PushBuilder builder() {
    return (PushBuilder)
        Proxy.newProxyInstance(
            PushBuilder.class.getClassLoader(),
            new Class<?>[] {PushBuilder.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("removeHeader");
              removed.add((String) arguments[0]);
              return proxy;
            });
  }

  private static HttpServletRequest request(@Nullable PushBuilder builder) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            HttpServletRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("newPushBuilder");
              return builder;
            });
  }
}

package nl.doelbinding.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import nl.doelbinding.register.DeclaredPurposes;
import nl.doelbinding.servlet.testing.WebContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the filter does in every container. */
abstract class ClientAddressFilterContract {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final String MASKED =
      " 127.0.0.0 127.0.0.0 [203.0.113.0, 198.51.100.0, 192.0.2.0]"
          + " [for=\"[2001:db8:cafe::]:4711\"] [203.0.113.0] [203.0.113.0] [203.0.113.0]"
          + " [203.0.113.0] [203.0.113.77]";

  private static final String FULL =
      " 127.0.0.1 127.0.0.1 [203.0.113.77, 198.51.100.2, 192.0.2.8]"
          + " [for=\"[2001:db8:cafe::17]:4711\"] [203.0.113.77] [203.0.113.77] [203.0.113.77]"
          + " [203.0.113.77] [203.0.113.77]";

  @TempDir Path directory;

  private final WebContainer server;
  private WebContainer.Running container;

  ClientAddressFilterContract(WebContainer server) {
    this.server = server;
  }

  @AfterEach
  void stop() throws Exception {
    if (container != null) {
      container.stop();
    }
  }

  @Test
  void a_servlet_sees_the_address_only_under_a_purpose_that_declares_it() throws Exception {
    startDeclared();

    assertThat(get("/plain")).isEqualTo("REQUEST" + MASKED);
    assertThat(get("/billing")).isEqualTo("REQUEST" + MASKED);
    assertThat(get("/security")).isEqualTo("REQUEST" + FULL);
    assertThat(get("/abuse")).as("a sub-purpose").isEqualTo("REQUEST" + FULL);
  }

  @Test
  void a_block_sees_it_as_long_as_it_runs_under_such_a_purpose() throws Exception {
    startDeclared();

    assertThat(get("/plain?do=run")).isEqualTo("REQUEST" + FULL + " then REQUEST" + MASKED);
  }

  @Test
  void the_order_of_the_filters_does_not_matter() throws Exception {
    start(
        context -> {
          PurposeFilter.install(context);
          ClientAddressFilter.install(context);
        },
        declared());

    assertThat(get("/billing")).isEqualTo("REQUEST" + MASKED);
    assertThat(get("/security")).isEqualTo("REQUEST" + FULL);
    assertThat(get("/plain?do=forward&path=/security?do=none")).isEqualTo("FORWARD" + FULL);
  }

  @Test
  void a_wrapped_request_shows_no_more() throws Exception {
    startDeclared();

    assertThat(get("/plain?do=wrapped")).isEqualTo("REQUEST" + MASKED);
    assertThat(get("/plain?do=forwardWrapped&path=/billing?do=none")).isEqualTo("FORWARD" + MASKED);
    assertThat(get("/plain?do=forwardWrapped&path=/security?do=none")).isEqualTo("FORWARD" + FULL);
  }

  @Test
  void forwards_includes_and_error_pages_follow_the_purpose_of_their_target() throws Exception {
    startDeclared();

    assertThat(get("/security?do=forward&path=/plain?do=none")).isEqualTo("FORWARD" + MASKED);
    assertThat(get("/plain?do=forward&path=/security?do=none")).isEqualTo("FORWARD" + FULL);
    assertThat(get("/security?do=include&path=/billing?do=none"))
        .isEqualTo("INCLUDE" + MASKED + " then REQUEST" + FULL);
    assertThat(get("/plain?do=fail")).isEqualTo("ERROR" + FULL);
  }

  @Test
  void asynchronous_dispatches_follow_the_purpose_of_their_target() throws Exception {
    startDeclared();

    assertThat(get("/plain?do=async")).isEqualTo("ASYNC" + MASKED);
    assertThat(get("/security?do=async")).isEqualTo("ASYNC" + FULL);
    assertThat(get("/security?do=asyncTo&path=/billing")).isEqualTo("ASYNC" + MASKED);
    assertThat(get("/plain?do=asyncTo&path=/security")).isEqualTo("ASYNC" + FULL);
    assertThat(get("/plain?do=asyncWrapped&path=/billing")).isEqualTo("ASYNC" + MASKED);
  }

  @Test
  void asynchronous_work_and_listeners_get_no_other_request() throws Exception {
    startDeclared();

    assertThat(get("/plain?do=thread")).isEqualTo("REQUEST" + MASKED);
    assertThat(get("/billing?do=thread")).isEqualTo("REQUEST" + MASKED);
    assertThat(get("/security?do=thread")).isEqualTo("REQUEST" + FULL);
    assertThat(get("/security?do=threadWithPurpose")).isEqualTo("REQUEST" + FULL);
    assertThat(get("/plain?do=listener")).isEqualTo("REQUEST" + MASKED + " and REQUEST" + MASKED);
    assertThat(get("/security?do=listener")).isEqualTo("REQUEST" + FULL + " and REQUEST" + FULL);
  }

  @Test
  void a_header_that_is_no_number_is_refused_without_its_address() throws Exception {
    startDeclared();

    assertThat(get("/plain?do=number"))
        .isEqualTo(
            "For input string: \"203.0.113.0\"; For input string: \"203.0.113.0\";"
                + " X-Real-IP is the address of a client and no date; -1-142");
  }

  @Test
  void without_a_register_only_the_purposes_of_the_init_param_see_it() throws Exception {
    start(
        context -> {
          PurposeFilter.install(context);
          ClientAddressFilter.install(context)
              .setInitParameter("purposes", "nl.acme.Other, " + AbuseDesk.class.getName());
        },
        noRegister());

    assertThat(get("/security")).as("a super-purpose").isEqualTo("REQUEST" + MASKED);
    assertThat(get("/abuse")).isEqualTo("REQUEST" + FULL);
  }

  @Test
  void the_init_params_take_settings_of_the_masker_and_further_headers() throws Exception {
    start(
        context -> {
          FilterRegistration registration = ClientAddressFilter.install(context);
          registration.setInitParameter("strategy", "redact");
          registration.setInitParameter("marker", "[address]");
          registration.setInitParameter("headers", "X-Other X-OWN");
        },
        noRegister());

    assertThat(get("/plain?do=forward&path=/billing?do=none"))
        .isEqualTo(
            "FORWARD [address] [address] [[address], [address], [address]]"
                + " [for=\"[[address]]:4711\"] [[address]] [[address]] [[address]] [[address]]"
                + " [[address]]");
  }

  @Test
  void a_second_installation_adds_nothing() throws Exception {
    start(
        context -> {
          ClientAddressFilter.install(context).setInitParameter("ipv4PrefixLength", "16");
          ClientAddressFilter.install(context).setInitParameter("headers", "X-Own");
        },
        noRegister());

    assertThat(get("/plain"))
        .contains(" 127.0.0.0 ")
        .contains(" [203.0.0.0]")
        .endsWith("[203.0.0.0]");
  }

  @Test
  void with_a_setting_that_cannot_be_used_the_application_does_not_answer() throws Exception {
    assertThatThrownBy(
            () -> {
              start(
                  context ->
                      ClientAddressFilter.install(context).setInitParameter("strategy", "none"),
                  noRegister());
              get("/plain");
            })
        .satisfiesAnyOf(
            refused ->
                assertThat(refused)
                    .hasStackTraceContaining(
                        "ClientAddressFilter cannot be used: strategy is \"none\", allowed is"),
            refused -> assertThat(refused).hasMessage("404"));
  }

  @Test
  void with_a_broken_register_the_application_does_not_answer() {
    assertThatThrownBy(
            () -> {
              start(ClientAddressFilter::install, register("{"));
              get("/plain");
            })
        .satisfiesAnyOf(
            refused ->
                assertThat(refused)
                    .hasStackTraceContaining("register.json cannot be read: it is no JSON"),
            refused -> assertThat(refused).hasMessage("404"));
  }

  private void startDeclared() throws Exception {
    start(
        context -> {
          ClientAddressFilter.install(context);
          PurposeFilter.install(context);
        },
        declared());
  }

  private void start(Consumer<ServletContext> startup, ClassLoader loader) throws Exception {
    container =
        server.start(
            new WebContainer.Application(
                directory,
                AddressServlets.all(),
                Map.of(IllegalStateException.class.getName(), "/security"),
                loader,
                startup,
                null));
  }

  private ClassLoader declared() throws Exception {
    return register(
        "{\"activities\": [{\"purposeType\": \""
            + Security.class.getName()
            + "\", \"data\": [{\"category\": \"IP_ADDRESS\"}]}, {\"purposeType\": \""
            + Billing.class.getName()
            + "\", \"data\": [{\"category\": \"NAME\"}]}]}");
  }

  private ClassLoader register(String json) throws Exception {
    Path file = directory.resolve("classes").resolve(DeclaredPurposes.RESOURCE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, json);
    return new URLClassLoader(
        new URL[] {directory.resolve("classes").toUri().toURL()}, getClass().getClassLoader());
  }

  private ClassLoader noRegister() {
    return getClass().getClassLoader();
  }

  private String get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + container.port() + path))
            .timeout(Duration.ofMinutes(1))
            .header("X-Forwarded-For", "203.0.113.77")
            .header("x-forwarded-for", "198.51.100.2")
            .header("X-FORWARDED-FOR", "192.0.2.8")
            .header("Forwarded", "for=\"[2001:db8:cafe::17]:4711\"")
            .header("X-Real-IP", "203.0.113.77")
            .header("CF-Connecting-IP", "203.0.113.77")
            .header("True-Client-IP", "203.0.113.77")
            .header("X-Client-IP", "203.0.113.77")
            .header("X-Own", "203.0.113.77")
            .header("X-Number", "42")
            .build();
    var response = CLIENT.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200 && !response.body().startsWith("ERROR")) {
      throw new IllegalStateException(String.valueOf(response.statusCode()));
    }
    return response.body();
  }
}

package nl.doelbinding.logging.tomcat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.CharArrayWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.settings.Setting;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.core.StandardEngine;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.AccessLogValve;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.tomcat.util.IntrospectionUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaskingAccessLogValveTest {

  private static final String PATTERN =
      "%h|%a|%{c}a|%{X-Forwarded-For}i|%r|%q|%{Referer}i|%{User-Agent}i|%s";

  @TempDir Path directory;

  @Test
  void no_element_of_the_pattern_writes_a_full_address() throws Exception {
    MaskingAccessLogValve valve = new MaskingAccessLogValve();
    valve.setPattern(PATTERN);

    assertThat(logged(valve))
        .containsExactly(
            "203.0.113.0"
                + "|203.0.113.0"
                + "|203.0.113.0"
                + "|203.0.113.0, 2001:db8:85a3::"
                + "|GET /login?from=2001:db8:85a3:: HTTP/1.1"
                + "|?from=2001:db8:85a3::"
                + "|http://[2001:db8:1::]/a"
                + "|Agent/1.0 Firefox/2.0.0.20"
                + "|200");
  }

  @Test
  void the_settings_are_attributes_as_server_xml_sets_them() throws Exception {
    MaskingAccessLogValve valve = new MaskingAccessLogValve();
    IntrospectionUtils.setProperty(valve, "pattern", "%a %{X-Forwarded-For}i");
    IntrospectionUtils.setProperty(valve, "ipv4PrefixLength", "8");
    IntrospectionUtils.setProperty(valve, "ipv6PrefixLength", "32");

    assertThat(logged(valve)).containsExactly("203.0.0.0 203.0.0.0, 2001:db8::");
  }

  @Test
  void every_setting_is_an_attribute_and_no_other_name_is() {
    for (Setting setting : Setting.values()) {
      for (AccessLogValve valve :
          List.of(new MaskingAccessLogValve(), new MaskingExtendedAccessLogValve())) {
        assertThat(IntrospectionUtils.setProperty(valve, setting.key(), "x"))
            .as(setting.key())
            .isTrue();
        valve.setContainer(new StandardEngine());
        // The value was kept, and not taken by a setter of Tomcat's own of the same name.
        assertThatThrownBy(valve::start)
            .as(setting.key())
            .isInstanceOf(LifecycleException.class)
            .hasStackTraceContaining(setting.key());
      }
    }
    assertThat(IntrospectionUtils.setProperty(new MaskingAccessLogValve(), "ipv4PrefixLenght", "8"))
        .isFalse();
  }

  @Test
  void a_setting_that_is_set_twice_is_refused() {
    MaskingAccessLogValve valve = new MaskingAccessLogValve();
    valve.setProperty("strategy", "truncate");

    assertThatIllegalStateException()
        .isThrownBy(() -> valve.setProperty("strategy", "redact"))
        .withMessage("strategy is set twice");
  }

  @Test
  void with_settings_that_cannot_be_used_the_server_does_not_start_and_nothing_is_written()
      throws Exception {
    for (AccessLogValve valve :
        List.of(new MaskingAccessLogValve(), new MaskingExtendedAccessLogValve())) {
      IntrospectionUtils.setProperty(valve, "strategy", "none");
      Tomcat tomcat = tomcat(valve);
      tomcat.getEngine().setStartStopThreads(1);

      assertThatThrownBy(tomcat::start)
          .hasStackTraceContaining(
              valve.getClass().getSimpleName() + " cannot be used, so that nothing is written")
          .hasStackTraceContaining("strategy is \"none\", allowed is one of ");
      CharArrayWriter line = new CharArrayWriter();
      line.write("203.0.113.77");
      valve.log(line);

      assertThat(valve.getState()).isEqualTo(LifecycleState.FAILED);
      assertThat(directory.resolve("access.log")).doesNotExist();
      tomcat.destroy();
    }
  }

  @Test
  void the_extended_format_is_masked_too() throws Exception {
    MaskingExtendedAccessLogValve valve = new MaskingExtendedAccessLogValve();
    valve.setPattern("c-ip cs-method cs-uri cs(X-Forwarded-For) cs(Referer) sc-status");

    assertThat(logged(valve))
        .startsWith("#Fields: c-ip cs-method cs-uri cs(X-Forwarded-For) cs(Referer) sc-status")
        .endsWith(
            "203.0.113.0 GET /login?from=2001:db8:85a3::"
                + " \"203.0.113.0, 2001:db8:85a3::\" \"http://[2001:db8:1::]/a\" 200");
  }

  @Test
  void a_masker_made_in_code_serves_as_well() throws Exception {
    MaskingAccessLogValve valve =
        new MaskingAccessLogValve(LogMasker.builder().strategy(AddressStrategy.redact()).build());
    valve.setPattern("%a %s");

    assertThat(logged(valve)).containsExactly("[ip] 200");
  }

  private List<String> logged(AccessLogValve valve) throws Exception {
    Tomcat tomcat = tomcat(valve);
    tomcat.start();
    try {
      URI uri =
          URI.create(
              "http://127.0.0.1:"
                  + tomcat.getConnector().getLocalPort()
                  + "/login?from=2001:db8:85a3:8d3::1");
      HttpRequest request =
          HttpRequest.newBuilder(uri)
              .header("X-Forwarded-For", "203.0.113.77, 2001:db8:85a3:8d3::1")
              .header("Referer", "http://[2001:db8:1:2::3]/a")
              .header("User-Agent", "Agent/1.0 Firefox/2.0.0.20")
              .build();
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .build()
          .send(request, BodyHandlers.discarding());
      return awaitLine(directory.resolve("access.log"));
    } finally {
      tomcat.stop();
      tomcat.destroy();
    }
  }

  /** Tomcat logs a request after its response has gone out. */
  private static List<String> awaitLine(Path file) throws Exception {
    List<String> lines = Files.readAllLines(file);
    for (int attempt = 0; attempt < 3_000 && isHeader(lines); attempt++) {
      Thread.sleep(20);
      lines = Files.readAllLines(file);
    }
    return lines;
  }

  private static boolean isHeader(List<String> lines) {
    return lines.stream().allMatch(line -> line.startsWith("#"));
  }

  private Tomcat tomcat(AccessLogValve valve) {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(directory.resolve("tomcat").toString());
    tomcat.setPort(0);
    tomcat.setSilent(true);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.getConnector().setProperty("relaxedQueryChars", "[]");
    Context context = tomcat.addContext("", null);
    Tomcat.addServlet(
        context,
        "ok",
        new HttpServlet() {
          private static final long serialVersionUID = 1L;

          @Override
          protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
        });
    context.addServletMappingDecoded("/", "ok");
    RemoteIpValve proxy = new RemoteIpValve();
    proxy.setTrustedProxies("2001:db8:85a3:8d3::1");
    tomcat.getHost().getPipeline().addValve(proxy);
    valve.setDirectory(directory.toString());
    valve.setPrefix("access");
    valve.setSuffix(".log");
    valve.setRotatable(false);
    valve.setBuffered(false);
    valve.setRequestAttributesEnabled(true);
    tomcat.getHost().getPipeline().addValve(valve);
    return tomcat;
  }
}

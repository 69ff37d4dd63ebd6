package nl.doelbinding.logging.jetty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.settings.Setting;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.xml.XmlConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaskingRequestLogWriterTest {

  private static final String FORMAT =
      "%{client}a - %u %t \"%r\" %s \"%{Referer}i\" \"%{User-Agent}i\" \"%{X-Forwarded-For}i\"";

  @TempDir Path directory;

  @Test
  void the_request_log_of_a_server_holds_no_full_address() throws Exception {
    Path file = directory.resolve("request.log");
    RequestLogWriter writer = new RequestLogWriter(file.toString());

    request(
        file,
        new CustomRequestLog(new MaskingRequestLogWriter(writer), FORMAT),
        "/login?from=2001%3Adb8%3A85a3%3A8d3%3A%3A1",
        "203.0.113.77, 2001:db8:85a3:8d3::1");

    assertThat(Files.readString(file))
        .startsWith("203.0.113.0 - - [")
        .contains("\"GET /login?from=2001:db8:85a3:: HTTP/1.1\" 200")
        .contains("\"http://[2001:db8:1::]/a\"")
        .contains("\"Agent/1.0 Firefox/2.0.0.20\"")
        .contains("\"203.0.113.0, 2001:db8:85a3::\"")
        .doesNotContain("203.0.113.77", "8d3");
  }

  @Test
  void the_other_writer_starts_and_stops_with_it() throws Exception {
    RequestLogWriter writer = new RequestLogWriter(directory.resolve("request.log").toString());
    MaskingRequestLogWriter masking = new MaskingRequestLogWriter(writer);

    masking.start();
    assertThat(writer.isStarted()).isTrue();

    masking.stop();
    assertThat(writer.isStopped()).isTrue();
  }

  @Test
  void jetty_xml_configures_it_with_a_map() throws Exception {
    Path file = directory.resolve("request.log");
    String xml =
        """
        <?xml version="1.0"?>
        <!DOCTYPE Configure PUBLIC "-//Jetty//Configure//EN" "configure_10_0.dtd">
        <Configure id="log" class="org.eclipse.jetty.server.CustomRequestLog">
          <Arg>
            <New class="nl.doelbinding.logging.jetty.MaskingRequestLogWriter">
              <Arg>
                <New class="org.eclipse.jetty.server.RequestLogWriter"><Arg>%s</Arg></New>
              </Arg>
              <Arg>
                <Map>
                  <Entry><Item>ipv4PrefixLength</Item><Item>16</Item></Entry>
                  <Entry><Item>ipv6PrefixLength</Item><Item>32</Item></Entry>
                </Map>
              </Arg>
            </New>
          </Arg>
          <Arg>%%{client}a "%%{X-Forwarded-For}i"</Arg>
        </Configure>
        """
            .formatted(file);
    Path configuration = Files.writeString(directory.resolve("log.xml"), xml);

    request(
        file,
        (RequestLog)
            new XmlConfiguration(ResourceFactory.root().newResource(configuration)).configure(),
        "/",
        "203.0.113.77, 2001:db8:85a3:8d3::1");

    assertThat(Files.readString(file)).isEqualTo("203.0.0.0 \"203.0.0.0, 2001:db8::\"\n");
  }

  @Test
  void every_setting_can_be_given_and_a_wrong_one_is_refused() {
    for (Setting setting : Setting.values()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new MaskingRequestLogWriter(line -> {}, Map.of(setting.key(), "x")))
          .withMessageContaining(setting.key());
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MaskingRequestLogWriter(line -> {}, Map.of("no", "x")))
        .withMessageContaining("There is no setting no; there are ");
  }

  @Test
  void a_writer_without_a_life_cycle_serves_as_well() throws Exception {
    List<String> lines = new ArrayList<>();
    RequestLog.Writer masking =
        new MaskingRequestLogWriter(
            lines::add, LogMasker.builder().strategy(AddressStrategy.redact()).build());

    masking.write("203.0.113.77 - - \"GET /\"");

    assertThat(lines).containsExactly("[ip] - - \"GET /\"");
  }

  private static void request(Path file, RequestLog log, String path, String forwardedFor)
      throws Exception {
    Server server = new Server();
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.addCustomizer(new ForwardedRequestCustomizer());
    ServerConnector connector =
        new ServerConnector(server, new HttpConnectionFactory(configuration));
    server.addConnector(connector);
    server.setRequestLog(log);
    server.setHandler(
        new Handler.Abstract() {
          @Override
          public boolean handle(Request request, Response response, Callback callback) {
            callback.succeeded();
            return true;
          }
        });
    server.start();
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + connector.getLocalPort() + path))
              .header("X-Forwarded-For", forwardedFor)
              .header("Referer", "http://[2001:db8:1:2::3]/a")
              .header("User-Agent", "Agent/1.0 Firefox/2.0.0.20")
              .build();
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .build()
          .send(request, BodyHandlers.discarding());
      awaitLine(file);
    } finally {
      server.stop();
    }
  }

  /** Jetty logs a request after its response has gone out. */
  private static void awaitLine(Path file) throws Exception {
    for (int attempt = 0; attempt < 3_000 && Files.size(file) == 0; attempt++) {
      Thread.sleep(20);
    }
  }
}

package nl.doelbinding.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request begins without a purpose, which is no hop; {@code AsyncContext.start} is one. */
class LostPurposeOnServersTest {

  private static final PurposeRule RULE =
      PurposeRule.of("nl.acme.Customer", "billingName", List.of(Invoicing.class));

  private final List<PurposeViolation> told = Collections.synchronizedList(new ArrayList<>());
  private final ViolationListener listener = told::add;

  @BeforeEach
  void observe() {
    Enforcement.switchTo(EnforcementMode.OBSERVE);
    Enforcement.register(listener);
  }

  @AfterEach
  void restore() {
    Enforcement.unregister(listener);
    Enforcement.switchTo(EnforcementMode.ENFORCE);
  }

  @Test
  void on_jetty() throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    ServletHolder holder = new ServletHolder("reads", new Reads());
    holder.setAsyncSupported(true);
    context.addServlet(holder, "/");
    server.setHandler(context);
    server.start();
    try {
      requestGivesTheHops(connector.getLocalPort());
    } finally {
      server.stop();
    }
  }

  @Test
  void on_tomcat(@TempDir Path directory) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(directory.toString());
    tomcat.setPort(0);
    tomcat.setSilent(true);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    Context context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "reads", new Reads()).setAsyncSupported(true);
    context.addServletMappingDecoded("/", "reads");
    tomcat.start();
    try {
      requestGivesTheHops(tomcat.getConnector().getLocalPort());
    } finally {
      tomcat.stop();
      tomcat.destroy();
    }
  }

  private void requestGivesTheHops(int port) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port)).build();

    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
        .isEqualTo(200);

    assertThat(told).hasSize(2);
    assertThat(told.get(0).hop()).isNull();
    assertThat(told.get(1).hop()).isNotNull();
    assertThat(told.get(1).hop().toString())
        .contains("the task LostPurposeOnServersTest$Reads.lambda$doGet")
        .endsWith("run by AsyncContext.start on another thread");
  }

  private static final class Reads extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      PurposeChecks.check(RULE);
      AsyncContext context = request.startAsync();
      context.start(
          () -> {
            PurposeChecks.check(RULE);
            context.complete();
          });
    }
  }
}

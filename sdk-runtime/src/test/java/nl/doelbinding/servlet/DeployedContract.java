package nl.doelbinding.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds when the library stands in an application that a server deploys. */
abstract class DeployedContract {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int DEPLOYMENTS = Integer.getInteger("doelbinding.deployments", 10);

  @TempDir Path directory;

  /** A server to which applications come and from which they go. */
  interface Server {
    int port();

    /**
     * Starts an application at a path.
     *
     * @return its class loader
     */
    ClassLoader deploy(Path war, String path) throws Exception;

    void undeploy(String path) throws Exception;

    void stop() throws Exception;
  }

  abstract Server start(Path directory) throws Exception;

  @Test
  void an_application_needs_no_configuration() throws Exception {
    Server server = start(directory);
    try {
      server.deploy(WarDirectory.in(directory, ""), "/app");

      assertThat(send(server, "/app/letters").body()).isEqualTo("[Letters]");
      assertThat(send(server, "/app/letters?do=task").body()).isEqualTo("[Letters]");
      assertThat(send(server, "/app/letters?do=refused").statusCode()).isEqualTo(403);
    } finally {
      server.stop();
    }
  }

  @Test
  void an_init_param_switches_the_filter_off() throws Exception {
    Server server = start(directory);
    try {
      server.deploy(
          WarDirectory.in(
              directory,
              "<context-param><param-name>"
                  + PurposeFilterInitializer.ENABLED
                  + "</param-name><param-value>false</param-value></context-param>"),
          "/app");

      assertThat(send(server, "/app/letters").statusCode()).isEqualTo(500);
    } finally {
      server.stop();
    }
  }

  @Test
  void a_filter_of_web_xml_stays_the_only_one() throws Exception {
    Server server = start(directory);
    try {
      server.deploy(
          WarDirectory.in(
              directory,
              "<filter><filter-name>own</filter-name><filter-class>"
                  + PurposeFilter.class.getName()
                  + "</filter-class></filter><filter-mapping><filter-name>own</filter-name>"
                  + "<url-pattern>/elsewhere</url-pattern></filter-mapping>"),
          "/app");

      assertThat(send(server, "/app/letters").statusCode()).isEqualTo(500);
    } finally {
      server.stop();
    }
  }

  @Test
  void deployments_leave_no_class_behind() throws Exception {
    Server server = start(directory);
    Path war = WarDirectory.in(directory, "");
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    List<Integer> classes = new ArrayList<>();
    try {
      for (int i = 0; i < DEPLOYMENTS; i++) {
        loaders.add(new WeakReference<>(server.deploy(war, "/app")));
        for (String way : List.of("", "?do=task", "?do=refused")) {
          send(server, "/app/letters" + way);
        }
        if (i == 0) {
          send(server, "/app/letters?do=timeout");
        }
        assertThat(send(server, "/app/letters").body()).isEqualTo("[Letters]");
        server.undeploy("/app");
        if (i % 5 == 4) {
          System.gc();
          classes.add(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }
      }
      loaders.remove(loaders.size() - 1); // a server may know its last application
      for (int i = 0; i < 50 && left(loaders) > 0; i++) {
        System.gc();
        Thread.sleep(100);
      }

      assertThat(left(loaders)).as("class loaders that are still there").isZero();
      // Some hundred belong to the library and the application.
      assertThat(classes.get(classes.size() - 1) - classes.get(0))
          .as("classes: %s", classes)
          .isLessThan(100);
    } finally {
      server.stop();
    }
  }

  private static long left(List<WeakReference<ClassLoader>> loaders) {
    return loaders.stream().filter(loader -> loader.get() != null).count();
  }

  private static HttpResponse<String> send(Server server, String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .timeout(Duration.ofSeconds(20))
            .build(),
        BodyHandlers.ofString());
  }
}

package nl.doelbinding.spring.testing;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.DefaultResourceLoader;

/** A real application on a real embedded server, which answers with the address it sees. */
public final class Application implements AutoCloseable {

  private static final String TOMCAT = "org.apache.catalina.startup.Tomcat";
  private static final String JETTY = "org.eclipse.jetty.server.Server";

  private final ConfigurableApplicationContext context;

  private Application(ConfigurableApplicationContext context) {
    this.context = context;
  }

  public static Application onTomcat(String... properties) {
    return start(JETTY, Configured.class, properties);
  }

  public static Application onJetty(String... properties) {
    return start(TOMCAT, Configured.class, properties);
  }

  /** With beans of the test in place of the servlet. */
  public static Application onTomcat(Class<?> configuration, String... properties) {
    return start(JETTY, configuration, properties);
  }

  /** With beans of the test in place of the servlet. */
  public static Application onJetty(Class<?> configuration, String... properties) {
    return start(TOMCAT, configuration, properties);
  }

  /** Both servers are on the class path, so that one is hidden. */
  private static Application start(String hidden, Class<?> configuration, String... properties) {
    SpringApplication application =
        new SpringApplication(
            new DefaultResourceLoader(new FilteredClassLoader(hidden::equals)), configuration);
    Map<String, Object> all = new TreeMap<>();
    all.put("server.port", "0");
    all.put("server.address", "127.0.0.1");
    for (String property : properties) {
      int equals = property.indexOf('=');
      all.put(property.substring(0, equals), property.substring(equals + 1));
    }
    application.setBannerMode(Banner.Mode.OFF);
    application.setDefaultProperties(all);
    return new Application(application.run());
  }

  public ConfigurableApplicationContext context() {
    return context;
  }

  /** The answer to a request that comes by way of a proxy. */
  public String get(String path) throws Exception {
    return send(path, null).body();
  }

  /** The same with its status; with a body of JSON it is posted. */
  public HttpResponse<String> send(String path, String json) throws Exception {
    String port = context.getEnvironment().getProperty("local.server.port");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("X-Forwarded-For", "203.0.113.77")
            .header("X-Own", "203.0.113.77")
            .header("Referer", "http://[2001:db8:1:2::3]/a");
    if (json != null) {
      request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    }
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    context.close();
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Configured {
    @Bean
    ServletRegistrationBean<HttpServlet> seen() {
      return new ServletRegistrationBean<>(new SeenServlet(), "/");
    }
  }

  private static final class SeenServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response
          .getWriter()
          .print(
              request.getRemoteAddr()
                  + " "
                  + request.getHeader("x-forwarded-for")
                  + " "
                  + request.getHeader("X-Own"));
    }
  }
}

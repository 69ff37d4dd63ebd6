package nl.doelbinding.sample.hosting;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.doelbinding.sample.common.Banner;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.hosting.web.Server;

/** Starts the sample. System properties change its ways: see {@link Settings}. */
public final class HostingPanel {

  private HostingPanel() {}

  /** Serves until it is stopped. */
  public static void main(String[] arguments) throws Exception {
    Settings settings = Settings.ofSystem(8080);
    Server server = new Server(settings);
    try {
      server.start();
    } catch (IOException taken) {
      server.stop();
      System.err.println(taken.getMessage() + ". Choose another port with -Dsample.port=8090.");
      System.exit(1);
    } catch (ServletException notBuilt) {
      server.stop();
      System.err.println(notBuilt.getMessage() + ": mvn package.");
      System.exit(1);
    }
    Map<String, String> links = new LinkedHashMap<>();
    links.put("open", server.uri().toString());
    links.put("statement", server.uri() + "privacy/");
    links.put("register", server.uri() + "privacy/register");
    links.put("mail", server.uri() + "outbox");
    System.out.println(Banner.of("Hostingkade, a sample of Doelbinding", links, settings.logs()));
    server.join();
  }
}

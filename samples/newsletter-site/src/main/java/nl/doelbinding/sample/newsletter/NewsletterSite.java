package nl.doelbinding.sample.newsletter;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.doelbinding.sample.common.Banner;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.newsletter.web.Server;
import org.apache.catalina.LifecycleException;

/**
 * Starts the sample.
 *
 * <p>System properties change its ways: see {@link Settings}.
 */
public final class NewsletterSite {

  private NewsletterSite() {}

  /** Serves until it is stopped. */
  public static void main(String[] arguments) {
    Settings settings = Settings.ofSystem(8080);
    Server server = new Server(settings);
    try {
      server.start();
    } catch (LifecycleException notStarted) {
      System.err.println(
          notStarted.getMessage()
              + ". Is the port taken? Choose another with -Dsample.port=8090. Was it built? mvn"
              + " package.");
      System.exit(1);
    }
    Map<String, String> links = new LinkedHashMap<>();
    links.put("open", server.uri().toString());
    links.put("statement", server.uri().resolve("privacy/").toString());
    links.put("register", server.uri().resolve("privacy/register").toString());
    System.out.println(Banner.of("Bitsmederij, a sample of Doelbinding", links, settings.logs()));
    server.join();
  }
}

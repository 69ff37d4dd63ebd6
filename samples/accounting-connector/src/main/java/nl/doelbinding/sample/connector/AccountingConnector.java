package nl.doelbinding.sample.connector;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.doelbinding.sample.common.Banner;
import nl.doelbinding.sample.common.Settings;

/** Starts the sample. */
public final class AccountingConnector {

  private static final int PORT = 8080;

  private AccountingConnector() {}

  /** Starts the server and says where it is; it runs until the process ends. */
  public static void main(String[] arguments) {
    Settings settings = Settings.ofSystem(PORT);
    String site = ConnectorServer.start(settings).uri().toString();
    Map<String, String> links = new LinkedHashMap<>();
    links.put("site", site);
    links.put("statement", site + "privacy/");
    links.put("register", site + "privacy/register");
    links.put("API", site + "api/customer");
    links.put("actuator", site + "actuator/doelbinding");
    System.out.println(Banner.of("Koppelhuis, an accounting connector", links, settings.logs()));
  }
}

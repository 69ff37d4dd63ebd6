package nl.doelbinding.sample.vendor;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.doelbinding.sample.common.Banner;
import nl.doelbinding.sample.common.Settings;

/**
 * Starts the sample.
 *
 * <p>System properties change its ways: see {@link Settings}.
 */
public final class VendorSite {

  private VendorSite() {}

  /** Serves until it is stopped. */
  public static void main(String[] arguments) {
    Settings settings = Settings.ofSystem(8080);
    VendorServer server = VendorServer.start(settings, Map.of());
    Map<String, String> links = new LinkedHashMap<>();
    links.put("open", server.uri().toString());
    links.put("statement", server.uri() + "privacy/");
    links.put("register", server.uri() + "privacy/register");
    links.put("breaches", server.uri() + "staff/breaches");
    System.out.println(Banner.of("Kantoorlicht, a sample of Doelbinding", links, settings.logs()));
  }
}

package nl.doelbinding.sample.vendor;

import java.util.Map;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.testing.promise.SdkTakenOut;

/** The server that tests ask; without all that the SDK does, where it is taken out. */
final class TestServer {

  private static final Map<String, Object> WITHOUT_SDK =
      Map.of(
          "doelbinding.mode", "off",
          "doelbinding.masking.enabled", "false",
          "doelbinding.client-address.enabled", "false",
          "sample.publication", "false",
          "logging.config", "classpath:log4j2-unmasked.xml");

  private TestServer() {}

  static VendorServer start(Settings settings) {
    return VendorServer.start(settings, SdkTakenOut.now() ? WITHOUT_SDK : Map.of());
  }
}

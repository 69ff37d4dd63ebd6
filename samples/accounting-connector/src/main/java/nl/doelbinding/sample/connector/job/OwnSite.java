package nl.doelbinding.sample.connector.job;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where this server is found, as it was told itself. A link that is sent to somebody is built from
 * this, and never from a request: whoever sends one can have it name any host.
 */
@Component
public class OwnSite {

  private final Environment environment;

  OwnSite(Environment environment) {
    this.environment = environment;
  }

  /** The start page. */
  public URI uri() {
    String host = environment.getRequiredProperty("server.address");
    // Not server.port, which may be 0 for any that is free.
    String port = environment.getRequiredProperty("local.server.port");
    return URI.create("http://" + host + ":" + port + "/");
  }
}

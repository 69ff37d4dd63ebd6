package nl.doelbinding.sample.hosting.web;

import java.net.InetSocketAddress;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Takes the address of the visitor from the header that the delivery network writes it in.
 *
 * <p>Only what the network's own tunnel brings, which ends on this machine, is believed; anybody
 * can write a header. {@code X-Forwarded-For} and {@code Forwarded} are never believed, because the
 * network passes on what a visitor wrote there.
 */
final class AddressBehindNetwork implements HttpConfiguration.Customizer {

  private final ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();

  AddressBehindNetwork() {
    forwarded.setForwardedHeader(null);
    forwarded.setForwardedForHeader("CF-Connecting-IP");
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    return request.getConnectionMetaData().getRemoteSocketAddress()
                instanceof InetSocketAddress from
            && from.getAddress().isLoopbackAddress()
        ? forwarded.customize(request, responseHeaders)
        : request;
  }
}

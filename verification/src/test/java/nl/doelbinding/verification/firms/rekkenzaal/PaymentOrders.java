package nl.doelbinding.verification.firms.rekkenzaal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import nl.doelbinding.annotations.ForPurpose;

/** Has a bill paid by a payment service that the statement names nowhere. Never run. */
@ForPurpose(CustomerPurposes.Invoicing.class)
final class PaymentOrders {
  private static final URI PAYMENT_SERVICE = URI.create("https://betalen.muntjes.example/order");

  private final HttpClient client = HttpClient.newHttpClient();

  void send(TaxRecord record) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(PAYMENT_SERVICE)
            .POST(BodyPublishers.ofString(record.iban()))
            .build();
    client.send(request, BodyHandlers.discarding());
  }
}

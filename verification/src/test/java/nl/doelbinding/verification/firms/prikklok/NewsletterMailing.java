package nl.doelbinding.verification.firms.prikklok;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import nl.doelbinding.annotations.ForPurpose;

/** Hands the newsletter to a mail service that the statement names nowhere. Never run. */
@ForPurpose(Purposes.Newsletter.class)
final class NewsletterMailing {
  private static final URI MAIL_SERVICE = URI.create("https://verzenden.postduif.example/mail");

  private final HttpClient client = HttpClient.newHttpClient();

  void send(Subscriber subscriber) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(MAIL_SERVICE)
            .POST(BodyPublishers.ofString(subscriber.email()))
            .build();
    client.send(request, BodyHandlers.discarding());
  }
}

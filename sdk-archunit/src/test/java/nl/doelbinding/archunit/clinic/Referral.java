package nl.doelbinding.archunit.clinic;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Referral {
  void sends(HttpClient client, Patient patient) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://hospital.example/refer"))
            .POST(HttpRequest.BodyPublishers.ofString(patient.bsn()))
            .build();
    client.send(request, HttpResponse.BodyHandlers.discarding());
  }
}

package nl.doelbinding.benchmarks.logs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * An access log in the combined format, the same on every machine. Its addresses are those that
 * documentation may use (RFC 5737, RFC 3849).
 */
final class AccessLog {

  private static final int DISTINCT_LINES = 200_000;
  private static final String[] PATHS = {
    "/", "/zoeken?q=lamp&page=%d", "/artikel/%d", "/api/v2/orders/%d/lines", "/img/%d.webp"
  };
  private static final String[] REFERRERS = {"-", "https://shop.example/", "https://example.org/"};
  private static final String[] BROWSERS = {
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
        + " Chrome/141.0.0.0 Safari/537.36",
    "curl/8.14.1",
    "shop-app/4.2 (build 118)"
  };

  private AccessLog() {}

  /** Writes at least so many bytes, unless a file of that size is there. */
  static void write(Path file, long size) throws IOException {
    if (Files.exists(file) && Files.size(file) >= size) {
      return;
    }
    byte[] lines = lines();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (long written = 0; written < size; written += lines.length) {
        out.write(lines);
      }
    }
  }

  static byte[] lines() {
    Random random = new Random(20_261_122);
    StringBuilder lines = new StringBuilder();
    for (int line = 0; line < DISTINCT_LINES; line++) {
      lines.append(address(random));
      lines.append(
          String.format(
              Locale.ROOT,
              " - - [22/Nov/2026:%02d:%02d:%02d +0100] \"GET ",
              line / 3600 % 24,
              line / 60 % 60,
              line % 60));
      lines.append(String.format(Locale.ROOT, one(random, PATHS), random.nextInt(100_000)));
      lines.append(" HTTP/1.1\" 200 ").append(random.nextInt(90_000));
      lines.append(" \"").append(one(random, REFERRERS)).append("\" \"");
      lines.append(one(random, BROWSERS)).append("\"\n");
    }
    return lines.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String address(Random random) {
    if (random.nextInt(5) == 0) {
      return String.format(
          Locale.ROOT,
          "2001:db8:%x:%x::%x",
          random.nextInt(1 << 16),
          random.nextInt(1 << 16),
          1 + random.nextInt(1 << 16));
    }
    String[] networks = {"192.0.2.", "198.51.100.", "203.0.113."};
    return one(random, networks) + random.nextInt(256);
  }

  private static String one(Random random, String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}

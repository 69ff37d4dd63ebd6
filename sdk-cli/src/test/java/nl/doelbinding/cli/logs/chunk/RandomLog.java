package nl.doelbinding.cli.logs.chunk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Bytes of which some are addresses, some are text and some are nothing anybody understands. */
public final class RandomLog {
  private static final List<String> PARTS =
      List.of(
          "203.0.113.77",
          "198.51.100.4:8080",
          "2001:db8:85a3:8d3::7348",
          "[2001:db8::1]:443",
          "::ffff:192.0.2.128",
          "fe80::1%eth0",
          "Chrome/120.0.0.1",
          "version 1.2.3.4",
          "12:30:59",
          "::",
          "::1",
          "Mozilla/5.0 (X11)",
          "Firefox/",
          "name=\"value\"",
          "gebruiker één",
          "日本語",
          "\uD83D\uDE00",
          " ",
          " ",
          "\t",
          ",",
          "-",
          "/",
          "\r\n",
          "\n",
          "\n",
          "\n\n",
          "x");

  private RandomLog() {}

  /** So many parts, with line feeds as often as given: one of so many parts, or never at 0. */
  public static byte[] of(Random random, int parts, boolean lines) {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    for (int index = 0; index < parts; index++) {
      if (random.nextInt(8) == 0) {
        byte[] noise = new byte[random.nextInt(6)];
        random.nextBytes(noise);
        log.writeBytes(noise);
      } else {
        String part = PARTS.get(random.nextInt(PARTS.size()));
        log.writeBytes(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] bytes = log.toByteArray();
    if (!lines) {
      for (int index = 0; index < bytes.length; index++) {
        bytes[index] = bytes[index] == '\n' ? (byte) ' ' : bytes[index];
      }
    }
    return bytes;
  }
}

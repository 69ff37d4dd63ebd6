package nl.doelbinding.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A jar as a build publishes it, with changes that a build would not make. */
final class PublishedJar {
  private static final String DIRECTORY = "META-INF/doelbinding/site/";

  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, String> index = new LinkedHashMap<>();
  private int count;

  private PublishedJar(String module, int modules) {
    index.put("format", "1");
    index.put("module", module);
    index.put("modules", String.valueOf(modules));
    index.put("language", "nl");
  }

  /** With a statement and a register in both languages. */
  static PublishedJar of(String module, int modules) {
    return new PublishedJar(module, modules)
        .with("privacy-statement.nl.html", "statement", "nl", "<p>Privacyverklaring van " + module)
        .with("privacy-statement.en.html", "statement", "en", "<p>Privacy statement of " + module)
        .with("privacy-statement.css", "statement", "", "p {}")
        .with("register.nl.html", "register", "nl", "<p>Verwerkingsregister van " + module)
        .with("register.en.html", "register", "en", "<p>Processing register of " + module)
        .with("register.css", "register", "", "p {}")
        .with("register.json", "register", "", "{}");
  }

  private PublishedJar with(String name, String part, String language, String text) {
    String prefix = "file." + ++count + ".";
    files.put(DIRECTORY + name, text);
    index.put("files", String.valueOf(count));
    index.put(prefix + "name", name);
    index.put(prefix + "part", part);
    if (!language.isEmpty()) {
      index.put(prefix + "language", language);
    }
    index.put(
        prefix + "type",
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "html" -> "text/html; charset=utf-8";
          case "css" -> "text/css; charset=utf-8";
          default -> "application/json";
        });
    index.put(prefix + "sha256", sha256(text));
    return this;
  }

  /** With another line in the index. */
  PublishedJar saying(String key, String value) {
    index.put(key, value);
    return this;
  }

  /** With a line of the index left out. */
  PublishedJar without(String key) {
    index.remove(key);
    return this;
  }

  /** With a file that the index does not list, or another text of one that it does. */
  PublishedJar holding(String entry, String text) {
    files.put(entry, text);
    return this;
  }

  /** Without a file that the index lists. */
  PublishedJar lacking(String entry) {
    files.remove(entry);
    return this;
  }

  Path writeTo(Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      StringBuilder lines = new StringBuilder();
      index.forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
      write(out, DIRECTORY + "index.properties", lines.toString());
      for (Map.Entry<String, String> file : files.entrySet()) {
        write(out, file.getKey(), file.getValue());
      }
    }
    return jar;
  }

  private static void write(JarOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

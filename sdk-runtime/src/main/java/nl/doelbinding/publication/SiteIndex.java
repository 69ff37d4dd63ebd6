package nl.doelbinding.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import nl.doelbinding.publication.PublishedFile.Part;
import org.jspecify.annotations.Nullable;

/**
 * The list of files that a build published, as it stands in a jar: {@code
 * META-INF/doelbinding/site/index.properties}. What it does not list is never read.
 */
final class SiteIndex {
  static final String RESOURCE = "META-INF/doelbinding/site/index.properties";

  /** The version of the format that this class reads. */
  private static final String FORMAT = "1";

  /** No path, so that an index cannot lead out of its directory. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)+");

  private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");

  private final URL place;
  private final Properties entries;

  private SiteIndex(URL place, Properties entries) {
    this.place = place;
    this.entries = entries;
  }

  /** Reads the index at a place. */
  static SiteIndex read(URL place) throws UnusableSiteException {
    Properties entries = new Properties();
    try (InputStream in = open(place)) {
      entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnusableSiteException(place + " cannot be read: build the module again");
    }
    SiteIndex index = new SiteIndex(place, entries);
    String format = index.text("format");
    if (!format.equals(FORMAT)) {
      throw new UnusableSiteException(
          place
              + " has the format "
              + format
              + ", and this version reads "
              + FORMAT
              + ": use one version of Doelbinding for the build and at run time");
    }
    return index;
  }

  /** The module whose site it is, {@code group:artifact}. */
  String module() throws UnusableSiteException {
    return text("module");
  }

  /** How many modules the register of the site is about. */
  int modules() throws UnusableSiteException {
    return number("modules");
  }

  /** The language for visitors who ask for none of those there are. */
  String language() throws UnusableSiteException {
    return text("language");
  }

  /** What tells two indexes apart: where one jar is found twice, this is the same. */
  Properties content() {
    return entries;
  }

  /** The files, read and compared with the hashes that the build noted. */
  List<PublishedFile> files() throws UnusableSiteException {
    List<PublishedFile> files = new ArrayList<>();
    for (int count = 1; count <= number("files"); count++) {
      files.add(file("file." + count + "."));
    }
    return files;
  }

  private PublishedFile file(String prefix) throws UnusableSiteException {
    String name = text(prefix + "name");
    if (!NAME.matcher(name).matches()) {
      throw new UnusableSiteException(
          place + " lists a file that is no plain name: build the module again");
    }
    byte[] bytes = bytes(name);
    String hash = text(prefix + "sha256");
    if (!hash.equals(sha256(bytes))) {
      throw new UnusableSiteException(
          name + " beside " + place + " is not what the build wrote: build the module again");
    }
    return new PublishedFile(
        name,
        part(prefix),
        entries.getProperty(prefix + "language"),
        text(prefix + "type"),
        hash,
        bytes);
  }

  private Part part(String prefix) throws UnusableSiteException {
    String written = text(prefix + "part");
    for (Part part : Part.values()) {
      if (part.name().toLowerCase(Locale.ROOT).equals(written)) {
        return part;
      }
    }
    throw new UnusableSiteException(
        place + " lists a file of a part this version does not know: build the module again");
  }

  private byte[] bytes(String name) throws UnusableSiteException {
    try (InputStream in = open(sibling(name))) {
      return in.readAllBytes();
    } catch (IOException missing) {
      throw new UnusableSiteException(
          name + " is not beside " + place + ", which lists it: build the module again");
    }
  }

  private URL sibling(String name) throws IOException {
    String index = place.toString();
    return URI.create(index.substring(0, index.lastIndexOf('/') + 1) + name).toURL();
  }

  /** Past the cache of the JDK, which would hold a jar open after the application has gone. */
  private static InputStream open(URL place) throws IOException {
    URLConnection connection = place.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  private int number(String key) throws UnusableSiteException {
    String written = text(key);
    if (!COUNT.matcher(written).matches()) {
      throw new UnusableSiteException(
          place + " has no number for " + key + ": build the module again");
    }
    return Integer.parseInt(written);
  }

  private String text(String key) throws UnusableSiteException {
    @Nullable String written = entries.getProperty(key);
    if (written == null || written.isBlank()) {
      throw new UnusableSiteException(place + " has no " + key + ": build the module again");
    }
    return written;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK knows SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return place.toString();
  }
}

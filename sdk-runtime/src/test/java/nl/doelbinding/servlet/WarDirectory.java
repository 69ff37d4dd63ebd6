package nl.doelbinding.servlet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import nl.doelbinding.annotations.ForPurpose;

/** A web application in a directory, with the library in its {@code WEB-INF/lib}. */
final class WarDirectory {

  private static final String SERVLET = "nl.doelbinding.servlet.application.LettersServlet";

  private WarDirectory() {}

  static Path in(Path directory, String contextParams) throws Exception {
    Path war = directory.resolve("war");
    Path lib = Files.createDirectories(war.resolve("WEB-INF/lib"));
    jar(PurposeFilter.class, lib.resolve("doelbinding-runtime.jar"));
    jar(ForPurpose.class, lib.resolve("doelbinding-annotations.jar"));
    Path classes =
        Files.createDirectories(war.resolve("WEB-INF/classes/nl/doelbinding/servlet/application"));
    for (String type : List.of("Letters", "LettersServlet")) {
      try (InputStream in =
          WarDirectory.class.getResourceAsStream("application/" + type + ".class")) {
        Files.copy(in, classes.resolve(type + ".class"));
      }
    }
    Files.writeString(
        war.resolve("WEB-INF/web.xml"),
        "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\">"
            + contextParams
            + "<servlet><servlet-name>letters</servlet-name><servlet-class>"
            + SERVLET
            + "</servlet-class><async-supported>true</async-supported></servlet>"
            + "<servlet-mapping><servlet-name>letters</servlet-name>"
            + "<url-pattern>/letters</url-pattern></servlet-mapping></web-app>");
    return war;
  }

  /** A loader with the servers and without what the application brings itself. */
  static ClassLoader parent() {
    return new ClassLoader("servers", WarDirectory.class.getClassLoader()) {
      @Override
      protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("nl.doelbinding.")) {
          throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
      }
    };
  }

  private static void jar(Class<?> type, Path file) throws IOException, URISyntaxException {
    URI source = type.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path from = Path.of(source);
    if (Files.isRegularFile(from)) {
      Files.copy(from, file);
      return;
    }
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file));
        Stream<Path> files = Files.walk(from)) {
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        jar.putNextEntry(new JarEntry(from.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, jar);
        jar.closeEntry();
      }
    }
  }
}

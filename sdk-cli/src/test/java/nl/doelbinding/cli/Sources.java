package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Sources of a small module, and what a compiler makes of them. */
final class Sources {

  static final String NEWSLETTER =
      """
      package acme;

      import nl.doelbinding.annotations.LegalBasis;
      import nl.doelbinding.annotations.Purpose;

      @Purpose(
          name = "Nieuwsbrief",
          description = "Nieuws per e-mail versturen",
          legalBasis = LegalBasis.CONSENT,
          retention = "until consent-withdrawn")
      public interface Newsletter {}
      """;

  static final String SUBSCRIBER =
      """
      package acme;

      import nl.doelbinding.annotations.*;


      @DataSubject("subscriber") @Collected(provision = Collected.Provision.OPTIONAL)
      public class Subscriber {
        @PersonalData(purpose = Newsletter.class)
        private String email;
      }
      """;

  /** With a field on line 11 that nobody declared. */
  static final String UNDECLARED =
      SUBSCRIBER.replace(
          "String email;", "String email;\n\n  private java.time.LocalDate birthDate;");

  static final String CONFIGURATION =
      """
      organisation:
        name: Acme B.V.
        legalForm: besloten vennootschap
        registrationNumber: KvK 00000000
        address: Voorbeeldstraat 1, 1000 AA Amsterdam
        country: NL
        email: privacy@acme.example
      supervisoryAuthority:
        name: Autoriteit Persoonsgegevens
      securityMeasures: [{id: tls, kind: TECHNICAL, description: Alles is versleuteld}]
      requestHandling: {contact: privacy@acme.example, deadline: P1M}
      breachHandling: {authorityDeadline: PT72H}
      statement: {version: "1.0", effectiveFrom: 2026-11-01}
      claims: [no-automated-decisions, no-dpo-needed]
      """;

  private Sources() {}

  /** Writes sources into {@code src} and compiles them into {@code classes}. */
  static void compile(Path directory, String... sources) throws IOException {
    compile(directory, List.of(), "classes", sources);
  }

  /** The same, into another directory and against others. */
  static void compile(Path directory, List<Path> classPath, String output, String... sources)
      throws IOException {
    Path packageDirectory = Files.createDirectories(directory.resolve("src/acme"));
    List<String> arguments = new ArrayList<>();
    String path = System.getProperty("java.class.path");
    for (Path entry : classPath) {
      path += System.getProperty("path.separator") + entry;
    }
    arguments.addAll(List.of("-g", "-proc:none", "-cp", path, "-d"));
    arguments.add(directory.resolve(output).toString());
    for (String source : sources) {
      String name = source.replaceAll("(?s).*public (?:class|interface) (\\w+).*", "$1");
      Path file = packageDirectory.resolve(name + ".java");
      arguments.add(Files.writeString(file, source).toString());
    }
    StringWriter messages = new StringWriter();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                messages,
                null,
                null,
                arguments.subList(0, 6),
                null,
                ToolProvider.getSystemJavaCompiler()
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjects(
                        arguments.subList(6, arguments.size()).toArray(String[]::new)))
            .call();
    assertThat(compiled).as(messages.toString()).isTrue();
  }
}

package nl.doelbinding.benchmarks.register;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A program with 300 purposes and 2,000 classes that hold 5,000 fields of personal data. */
final class LargeProgram {
  private static final int PURPOSES = 300;
  private static final int RECIPIENTS = 40;
  private static final int CLASSES = 2_000;
  private static final int FIELDS = 5_000;
  private static final String[] CATEGORIES = {
    "NAME", "EMAIL_ADDRESS", "PHONE_NUMBER", "ADDRESS", "BANK_ACCOUNT", "IP_ADDRESS", "HEALTH"
  };

  private LargeProgram() {}

  /** Compiles it into a directory. */
  static void compile(Path directory) throws IOException {
    Path classes = Files.createDirectories(directory);
    List<JavaFileObject> sources = new ArrayList<>();
    for (int recipient = 0; recipient < RECIPIENTS; recipient++) {
      sources.add(source("Recipient" + recipient, recipient(recipient)));
    }
    for (int purpose = 0; purpose < PURPOSES; purpose++) {
      sources.add(source("Purpose" + purpose, purpose(purpose)));
    }
    for (int type = 0; type < CLASSES; type++) {
      sources.add(source("Entity" + type, entity(type)));
    }
    List<String> options =
        List.of(
            "-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
    if (!ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, null, options, null, sources)
        .call()) {
      throw new IllegalStateException("The large program does not compile");
    }
  }

  private static String recipient(int number) {
    return """
        @Recipient(name = "Recipient %d", role = Recipient.Role.PROCESSOR, country = "%s")
        @Agreement("agreement %d")
        @Transfer(safeguard = Safeguard.SCC, agreement = "clauses %d")
        public interface Recipient%d {}
        """
        .formatted(number, number % 4 == 0 ? "US" : "NL", number, number, number);
  }

  private static String purpose(int number) {
    return """
        @Purpose(
            name = "Purpose %d",
            description = "What is done for purpose %d, at the length such sentences usually have",
            legalBasis = LegalBasis.CONTRACT,
            retention = "P%dY after contract-ended",
            recipients = Recipient%d.class)
        @DataSubject("customer")
        public interface Purpose%d {}
        """
        .formatted(number, number, 1 + number % 7, number % RECIPIENTS, number);
  }

  private static String entity(int number) {
    StringBuilder source = new StringBuilder("public class Entity" + number + " {\n");
    for (int field = number; field < FIELDS; field += CLASSES) {
      source
          .append("  @PersonalData(purpose = Purpose")
          .append(field % PURPOSES)
          .append(".class, category = Category.")
          .append(CATEGORIES[field % CATEGORIES.length])
          .append(") String field")
          .append(field)
          .append(";\n");
    }
    return source.append("}\n").toString();
  }

  private static JavaFileObject source(String name, String text) {
    String source = "package large;\nimport nl.doelbinding.annotations.*;\n" + text;
    return new SimpleJavaFileObject(
        URI.create("string:///large/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}

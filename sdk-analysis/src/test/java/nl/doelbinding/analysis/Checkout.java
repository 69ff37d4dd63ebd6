package nl.doelbinding.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doelbinding.analysis.approval.ApprovalNote;
import nl.doelbinding.analysis.approval.RegisterGate;
import nl.doelbinding.analysis.diff.DiffFormat;
import nl.doelbinding.analysis.diff.DiffReport;
import nl.doelbinding.analysis.diff.WeightLimit;
import nl.doelbinding.analysis.publication.PublishedSite;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.report.ReportFormat;
import nl.doelbinding.analysis.statement.StatementChoices;
import nl.doelbinding.analysis.statement.StatementFiles;
import nl.doelbinding.analysis.statement.StatementHistory;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.analysis.testing.Shop;

/**
 * The shop as it lies in a directory: sources, configuration, classes, and an approved register.
 */
final class Checkout {
  private static final Pattern TYPE = Pattern.compile("public (?:class|record|@?interface) (\\w+)");
  private static final List<Language> BOTH = List.of(Language.NL, Language.EN);

  /** Not declared, so that there are findings, suggestions and a patch. */
  private static final String UNDECLARED =
      Registers.acme(
          """
          @DataSubject("customer")
          public class Buyer {
            @PersonalData(purpose = Invoicing.class) String email;

            java.time.LocalDate birthDate;
            String iban;
          }
          """);

  private final Path directory;

  private Checkout(Path directory) {
    this.directory = directory;
  }

  /** With the register of a shorter retention approved. */
  static Checkout in(Path directory) throws Exception {
    Path sources = Files.createDirectories(directory.resolve("src/nl/acme"));
    List<String> all = new ArrayList<>(Shop.sources());
    all.add(UNDECLARED);
    for (String source : all) {
      Matcher type = TYPE.matcher(source);
      if (type.find()) {
        Files.writeString(sources.resolve(type.group(1) + ".java"), source);
      }
    }
    Files.copy(
        Path.of("src/test/resources/shop/doelbinding.yaml"), directory.resolve("doelbinding.yaml"));
    Checkout checkout = new Checkout(directory);
    Path classes = Files.createDirectories(checkout.classes());
    checkout.compile(classes, all, "\"P2W\"");
    checkout.approve("2026-10-01");
    checkout.compile(classes, all, "\"P3W\"");
    checkout.approve("2026-11-20");
    checkout.compile(classes, all, "\"P4W\"");
    return checkout;
  }

  private void compile(Path classes, List<String> sources, String retention) {
    Compilation.compile(
        classes,
        List.of(),
        sources.stream()
            .map(source -> source.replace("\"P4W\"", retention))
            .toArray(String[]::new));
  }

  private void approve(String day) throws Exception {
    AnalysisRequest request = request(classes());
    request
        .gate()
        .approve(
            Analysis.run(request).register(),
            new ApprovalNote("because", "A. de Vries", LocalDate.parse(day)));
  }

  private Path classes() {
    return directory.resolve("classes");
  }

  /** The classes in a jar, in an order of their own. */
  Path jar(long order) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(classes())) {
      found.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    Collections.shuffle(files, new Random(order));
    Path jar = Files.createDirectories(directory.resolve("jars")).resolve("shop.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Path file : files) {
        out.putNextEntry(new JarEntry(classes().relativize(file).toString().replace('\\', '/')));
        out.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }

  private AnalysisRequest request(Path classes) {
    return new AnalysisRequest(
        List.of(classes),
        List.of(),
        List.of(directory.resolve("src")),
        directory,
        directory.resolve("doelbinding.yaml"),
        new ModuleCoordinates("nl.acme", "shop", "1.0"));
  }

  /** Every file that the SDK writes, by name. */
  Map<String, String> written() throws Exception {
    return written(classes());
  }

  /** The same of the classes in another place. */
  Map<String, String> written(Path classes) throws Exception {
    AnalysisRequest request = request(classes);
    AnalysisResult result = Analysis.run(request);
    Register register = result.registerWithFindings();
    RegisterGate gate = request.gate();
    StatementChoices choices = StatementChoices.ofDefaults().with(StatementHistory.of(gate.log()));
    Map<String, String> written = new TreeMap<>();
    add("register/", RegisterFiles.of(register, List.of(RegisterFormat.values()), BOTH), written);
    add("statement/", StatementFiles.of(register, choices).files(), written);
    add("site/", PublishedSite.of(register, choices, "nl.acme:shop"), written);
    for (Language language : BOTH) {
      add(
          "findings/" + language.code() + "/",
          ReportFiles.of(
              ReportFiles.input(result, "shop", "").in(language), List.of(ReportFormat.values())),
          written);
      DiffReport diff =
          new DiffReport(
              "shop",
              language,
              "",
              gate.shown(),
              "approve",
              WeightLimit.NORMAL,
              gate.judge(result.register()).orElseThrow());
      for (DiffFormat format : DiffFormat.values()) {
        written.put("diff/" + language.code() + "/" + format.fileName(), format.render(diff));
      }
    }
    add(
        "suggestions/",
        new SuggestionRun(request, "", true, directory.resolve("out")).of(result).files(),
        written);
    written.put("approved", Files.readString(gate.file()));
    written.put("log", Files.readString(gate.logFile()));
    return written;
  }

  private static void add(String group, List<RenderedFile> files, Map<String, String> written) {
    for (RenderedFile file : files) {
      // Each byte is a character, also of a workbook.
      written.put(group + file.name(), new String(file.bytes(), StandardCharsets.ISO_8859_1));
    }
  }
}

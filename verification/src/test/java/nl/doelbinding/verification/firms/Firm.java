package nl.doelbinding.verification.firms;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.AnalysisRequest;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.ModuleCoordinates;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.statement.PrivacyStatement;
import nl.doelbinding.analysis.statement.StatementHistory;
import nl.doelbinding.sample.testing.register.SectionTexts;
import nl.doelbinding.verification.firms.StatementCase.Reported;

/** The invented firms, in the order of the statements after which they are made. */
enum Firm {
  VLECHTWERF,
  CIJFERBRUG,
  REKKENZAAL,
  PRIKKLOK,
  BUREAURAAM;

  private static final Map<Firm, AnalysisResult> ANALYSED = new EnumMap<>(Firm.class);

  /** As packages and tables write it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Firm of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** What the build side finds in the classes of the firm, as the plugin would. */
  AnalysisResult analysis() {
    synchronized (ANALYSED) {
      return ANALYSED.computeIfAbsent(this, Firm::analyse);
    }
  }

  Register register() {
    return analysis().registerWithFindings();
  }

  /** The Dutch privacy statement that is made from the register, section by section. */
  SectionTexts statement() {
    return SectionTexts.of(
        PrivacyStatement.of(register(), Language.NL, StatementHistory.NONE).document());
  }

  /** What the build reports, with classes of the firm without their package. */
  Set<Reported> findings() {
    String ours = Firm.class.getPackageName() + "." + id() + ".";
    return analysis().violations().stream()
        .map(
            violation -> new Reported(violation.rule().id(), violation.subject().replace(ours, "")))
        .collect(Collectors.toSet());
  }

  private static AnalysisResult analyse(Firm firm) {
    Path classes = testClasses();
    Path module = classes.getParent().getParent();
    Path ofFirm = classes.resolve("nl/doelbinding/verification/firms").resolve(firm.id());
    return Analysis.run(
        new AnalysisRequest(
            List.of(ofFirm),
            List.of(classes, location(nl.doelbinding.annotations.Purpose.class)),
            List.of(module.resolve("src/test/java")),
            module,
            ofFirm.resolve("doelbinding.yaml"),
            new ModuleCoordinates("nl.doelbinding.verification", firm.id(), "1")));
  }

  private static Path testClasses() {
    return location(Firm.class);
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(type.getName(), impossible);
    }
  }
}

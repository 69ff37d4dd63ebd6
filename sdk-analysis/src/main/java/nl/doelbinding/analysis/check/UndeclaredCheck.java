package nl.doelbinding.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.Detector;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.analysis.source.SourceIndex;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;

/**
 * Finds members that look like personal data and about which nobody decided: DB-101 where the
 * detector is sure enough, DB-102 where a person should look.
 *
 * <p>A decision is {@code @PersonalData} or {@code @NotPersonalData} on the member, its getter, its
 * class or its type, or a team's own annotation that carries one. Threads may share it if they may
 * share what it is made of.
 *
 * @since 0.1
 */
public final class UndeclaredCheck {

  private static final Pattern CLASS_IN_SIGNATURE = Pattern.compile("L([^;<>]+)([;<])");

  /** What remains of a signature without its classes: no type variable, primitive or bare "?". */
  private static final Pattern ONLY_CLASSES = Pattern.compile("[\\[+\\->;]*");

  private final ScanResult scan;
  private final ClassModels classes;
  private final Declarations declarations;
  private final Detector detector;
  private final SourceIndex sources;
  private final LikelyPurpose purpose;

  /**
   * Over the classes of a scan.
   *
   * @param classes where the types of members are looked up, those of other modules too
   */
  public UndeclaredCheck(
      ScanResult scan,
      ClassModels classes,
      Declarations declarations,
      Detector detector,
      SourceIndex sources) {
    this.scan = scan;
    this.classes = classes;
    this.declarations = declarations;
    this.detector = detector;
    this.sources = sources;
    this.purpose = new LikelyPurpose(scan, declarations);
  }

  /** The violations, worst first. */
  public List<Violation> violations() {
    List<Violation> result = new ArrayList<>();
    for (ScannedClass scanned : scan.classes()) {
      ClassModel owner = scanned.model();
      for (Finding finding : detector.findings(owner)) {
        MemberModel member = member(owner, finding.member());
        if (!declarations.of(owner, member).decides() && !isDecidedInside(member)) {
          result.add(violation(owner, finding));
        }
      }
    }
    // Two roots may hold a class of one name; what is wrong in both is told once.
    return List.copyOf(new TreeSet<>(result));
  }

  /** The field, or a stand-in for a property that has only a getter. */
  private static MemberModel member(ClassModel owner, String name) {
    return owner
        .field(name)
        .orElseGet(
            () ->
                owner.methods().stream()
                    .filter(method -> method.property(owner.isRecord()).equals(name))
                    .findFirst()
                    .map(getter -> property(name, getter))
                    .orElseThrow(() -> new IllegalArgumentException("No member " + name)));
  }

  private static MemberModel property(String name, MethodModel getter) {
    String type = getter.descriptor().substring(getter.descriptor().indexOf(')') + 1);
    return new MemberModel(name, type, null, getter.access(), List.of());
  }

  /**
   * A member whose class declares its own members only points at them. So does a collection or map
   * of which every element does; a key or value of another type is data of the member itself.
   */
  private boolean isDecidedInside(MemberModel member) {
    String signature = member.signature();
    String type = signature == null ? member.descriptor() : signature;
    Matcher names = CLASS_IN_SIGNATURE.matcher(type);
    boolean any = false;
    while (names.find()) {
      boolean holdsArguments = names.group(2).equals("<");
      if (!holdsArguments) {
        any = true;
        if (!declaresPersonalData(names.group(1).replace('/', '.'))) {
          return false;
        }
      }
    }
    return any && ONLY_CLASSES.matcher(names.replaceAll("")).matches();
  }

  private boolean declaresPersonalData(String type) {
    Optional<ClassModel> model = classes.find(type);
    return model.isPresent()
        && (!declarations.of(model.get()).personalData().isEmpty()
            || model.get().fields().stream()
                .anyMatch(field -> !declarations.of(model.get(), field).personalData().isEmpty()));
  }

  private Violation violation(ClassModel owner, Finding finding) {
    boolean possible = finding.confidence() == Confidence.POSSIBLE;
    String subject = owner.name().replace('$', '.') + "." + finding.member();
    String message =
        subject
            + (possible ? " may be " : " looks like ")
            + Nouns.of(finding.category())
            + " ("
            + finding.category()
            + ": "
            + finding.reason()
            + ") and carries no @PersonalData"
            + (possible ? " or @NotPersonalData" : "");
    return new Violation(
            possible ? Rules.POSSIBLY_UNDECLARED : Rules.UNDECLARED,
            subject,
            message,
            purpose.cure(owner),
            sources.find(owner, finding.member()))
        .withFinding(finding);
  }
}

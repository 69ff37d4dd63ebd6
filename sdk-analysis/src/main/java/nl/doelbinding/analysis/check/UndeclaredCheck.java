package nl.doelbinding.analysis.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.Detector;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.detect.Members;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.DeclaringClasses;
import nl.doelbinding.analysis.scan.OpenedClass;
import nl.doelbinding.analysis.source.SourceIndex;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
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
public final class UndeclaredCheck implements ClassCheck {

  private static final Pattern CLASS_IN_SIGNATURE = Pattern.compile("L([^;<>]+)([;<])");

  /** What remains of a signature without its classes: no type variable, primitive or bare "?". */
  private static final Pattern ONLY_CLASSES = Pattern.compile("[\\[+\\->;]*");

  /** The place decides between versions of one class, so that the order of looking does not. */
  private static final Comparator<Pending> TOLD_FIRST =
      Comparator.comparing((Pending pending) -> String.valueOf(pending.violation().place()))
          .thenComparing(pending -> String.join(" ", pending.purposes()));

  private final ClassModels classes;
  private final Declarations declarations;
  private final Detector detector;
  private final SourceIndex sources;
  private final DeclaringClasses declaring;
  private final LikelyPurpose purposes;

  /** What two roots, or two versions of a class, say alike is told once. */
  private final Map<Violation, Pending> found = new TreeMap<>();

  /** A violation whose cure names the purposes of classes that are still to come. */
  private record Pending(Violation violation, Set<String> purposes) {}

  /**
   * For classes that are then looked at.
   *
   * @param classes where the types of members are looked up, those of other modules too
   * @param declaring which of them declare anything
   */
  public UndeclaredCheck(
      ClassModels classes,
      DeclaringClasses declaring,
      Declarations declarations,
      Detector detector,
      SourceIndex sources) {
    this.classes = classes;
    this.declarations = declarations;
    this.detector = detector;
    this.sources = sources;
    this.declaring = declaring;
    this.purposes = new LikelyPurpose(declarations);
  }

  @Override
  public void look(OpenedClass opened) {
    look(opened.scanned().model());
  }

  /** Looks at a class of which only the header is at hand; its code does not matter here. */
  public void look(ClassModel owner) {
    // Once for a class, which may have ten thousands of members.
    Set<String> used = declaring.contain(owner) ? purposes.look(owner) : Set.of();
    for (Finding finding : detector.findings(owner)) {
      List<MemberModel> members = Members.of(owner, finding.member());
      if (members.stream().anyMatch(member -> isUndecided(owner, member))) {
        add(new Pending(violation(owner, finding), used));
      }
    }
  }

  private synchronized void add(Pending pending) {
    found.merge(
        pending.violation(),
        pending,
        (one, other) -> TOLD_FIRST.compare(one, other) <= 0 ? one : other);
  }

  @Override
  public synchronized List<Violation> violations() {
    return found.values().stream()
        .map(pending -> pending.violation().withCure(purposes.cure(pending.purposes())))
        .toList();
  }

  private boolean isUndecided(ClassModel owner, MemberModel member) {
    return !declarations.of(owner, member).decides() && !isDecidedInside(member);
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
            "",
            sources.find(owner, finding.member()))
        .withFinding(finding);
  }
}

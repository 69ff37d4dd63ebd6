package nl.doelbinding.analysis.flow;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import nl.doelbinding.analysis.check.ClassCheck;
import nl.doelbinding.analysis.detect.Detector;
import nl.doelbinding.analysis.flow.code.ConstantPool;
import nl.doelbinding.analysis.flow.code.Methods;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.OpenedClass;
import nl.doelbinding.analysis.source.SourceIndex;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;

/**
 * Follows personal data inside methods to where it should not go: a log (DB-110), the message of an
 * exception (DB-111), the text of an object (DB-112), a recipient nobody declared (DB-113); and
 * finds what is collected without a declaration (DB-114).
 *
 * <p>A flow is followed through variables, fields, getters, texts put together and lambdas of one
 * method; not from one method into the next. Threads may share it.
 *
 * @since 0.1
 */
public final class FlowCheck implements ClassCheck {

  private final FlowTable table = FlowTable.standard();
  private final PersonalMembers members;
  private final Exceptions exceptions;
  private final CallPlans calls;
  private final Verdicts verdicts;
  private final Set<String> notFollowed = new ConcurrentSkipListSet<>();

  /**
   * Over classes that come one by one.
   *
   * @param classes where the classes are found whose members are read
   */
  public FlowCheck(
      ClassModels classes, Declarations declarations, Detector detector, SourceIndex sources) {
    this.members = new PersonalMembers(classes, declarations, detector);
    this.exceptions = new Exceptions(classes, table);
    this.calls = new CallPlans(table, exceptions);
    this.verdicts = new Verdicts(classes, declarations, sources);
  }

  @Override
  public void look(OpenedClass opened) {
    ClassModel model = opened.scanned().model();
    try {
      ConstantPool pool = new ConstantPool(opened.code());
      Marks marks = new Marks(model, pool, table, exceptions);
      int text = toStringOf(model);
      verdicts.see(model);
      if (marks.isEmpty() && text < 0) {
        return;
      }
      Methods methods = new Methods(pool);
      ClassFlow flow = new ClassFlow(model, pool, methods, table, members, calls);
      if (text >= 0) {
        follow(flow, text, true);
      }
      for (int method : marks.isEmpty() ? List.<Integer>of() : marks.methods(methods)) {
        if (method != text) {
          follow(flow, method, false);
        }
      }
    } catch (RuntimeException | StackOverflowError damaged) {
      notFollowed.add(model.name());
    }
  }

  private void follow(ClassFlow flow, int method, boolean text) {
    try {
      MethodFlow followed = flow.follow(method);
      verdicts.judge(flow, method, followed);
      if (text) {
        verdicts.judgeText(flow, method, followed.returned());
      }
    } catch (RuntimeException | StackOverflowError damaged) {
      notFollowed.add(flow.model().name() + "." + flow.model().methods().get(method).name());
    }
  }

  private static int toStringOf(ClassModel model) {
    for (int i = 0; i < model.methods().size(); i++) {
      MethodModel method = model.methods().get(i);
      if (method.name().equals("toString") && method.descriptor().equals("()Ljava/lang/String;")) {
        return i;
      }
    }
    return -1;
  }

  /** Notes a cookie that is declared elsewhere than on a class, for example in a configuration. */
  public void declareCookie(String name) {
    verdicts.see(name);
  }

  @Override
  public List<Violation> violations() {
    return Stream.concat(
            verdicts.violations().stream(), notFollowed.stream().map(FlowCheck::unread))
        .sorted()
        .toList();
  }

  /** What was not looked at must not look clean. */
  private static Violation unread(String code) {
    String subject = code.replace('$', '.');
    return new Violation(
        Rules.UNREADABLE_INPUT,
        subject,
        subject + ": its code is damaged or too much to follow, so where it sends data is unknown",
        "Build it again, or leave it out of what is analysed",
        null);
  }

  /**
   * The methods, or whole classes, whose code is damaged or too much work to follow; sorted.
   * Nothing is said about them.
   */
  public List<String> notFollowed() {
    return List.copyOf(notFollowed);
  }
}

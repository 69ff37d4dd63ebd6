package nl.doelbinding.analysis.adoption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.doelbinding.analysis.suggest.TypeName;
import nl.doelbinding.purpose.PurposeViolation;

/**
 * Where the work that led to a read begins: the method that says, or should say, for which purpose
 * it works. Immutable.
 *
 * @param className its binary name
 * @param method its name
 * @param line where it was, {@code MailJob.java:31}; empty if the class file does not say
 */
record Entry(String className, String method, String line) implements Comparable<Entry> {

  /** Methods that stand before all others, whatever their purpose. */
  private static final Set<String> IN_BETWEEN =
      Set.of("aroundinvoke", "dofilter", "dofilterinternal", "filter", "intercept", "prehandle");

  private static final Set<String> OF_SERVLETS =
      Set.of("doDelete", "doGet", "doHead", "doOptions", "doPatch", "doPost", "doPut", "service");

  /** The outermost method of the application that is its own work; else the reader. */
  static Entry of(PurposeViolation violation) {
    List<StackTraceElement> path = new ArrayList<>();
    path.add(violation.place());
    path.addAll(violation.callers());
    for (int i = path.size() - 1; i > 0; i--) {
      if (begins(path.get(i))) {
        return of(path.get(i));
      }
    }
    return of(path.get(0));
  }

  static Entry of(StackTraceElement frame) {
    String method = frame.getMethodName();
    boolean lambda = method.startsWith("lambda$");
    String own = lambda ? method.substring(7, Math.max(7, method.lastIndexOf('$'))) : method;
    return new Entry(
        frame.getClassName(),
        own.isEmpty() || own.equals("new") || own.equals("static") ? "<init>" : own,
        line(frame));
  }

  private static boolean begins(StackTraceElement frame) {
    String method = frame.getMethodName().toLowerCase(Locale.ROOT);
    return !IN_BETWEEN.contains(method)
        && !method.startsWith("around")
        && !method.equals("main")
        && !method.startsWith("<");
  }

  private static String line(StackTraceElement frame) {
    String file = frame.getFileName();
    if (file == null) {
      return "";
    }
    return frame.getLineNumber() < 0 ? file : file + ":" + frame.getLineNumber();
  }

  /** The same method, wherever in it. */
  String key() {
    return className + "." + method;
  }

  /** Without its package: {@code MailJob.run}. */
  String name() {
    String type = TypeName.ofBinary(className).nested();
    return method.equals("<init>") ? type : type + "." + method;
  }

  /** Whether the annotation belongs on the class: servlets, and what has no method to put it on. */
  boolean isWholeClass() {
    return OF_SERVLETS.contains(method) || method.equals("<init>");
  }

  @Override
  public int compareTo(Entry other) {
    return Comparator.comparing(Entry::className)
        .thenComparing(Entry::method)
        .thenComparing(Entry::line)
        .compare(this, other);
  }
}

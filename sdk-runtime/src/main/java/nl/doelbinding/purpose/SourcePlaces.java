package nl.doelbinding.purpose;

import java.lang.StackWalker.StackFrame;

/** Writes places in the source. */
final class SourcePlaces {

  private SourcePlaces() {}

  static StackTraceElement of(StackFrame frame) {
    // Made by hand: toStackTraceElement would add class loader and module to the text.
    return new StackTraceElement(
        frame.getClassName(), frame.getMethodName(), frame.getFileName(), frame.getLineNumber());
  }

  /** In the form that editors turn into a link. */
  static String position(StackTraceElement place) {
    String file = place.getFileName();
    if (file == null) {
      return place.getClassName() + "." + place.getMethodName();
    }
    return place.getLineNumber() < 0 ? file : file + ":" + place.getLineNumber();
  }

  static String method(StackTraceElement place) {
    String type = place.getClassName();
    return type.substring(type.lastIndexOf('.') + 1) + "." + place.getMethodName();
  }
}

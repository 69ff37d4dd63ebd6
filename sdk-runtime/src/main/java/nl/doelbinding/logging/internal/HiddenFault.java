package nl.doelbinding.logging.internal;

/**
 * Tells of a fault without its message and causes, which may hold what is to be hidden: frameworks
 * write what is thrown to them to their status or to {@code System.err}.
 */
public final class HiddenFault {

  private HiddenFault() {}

  /** What to say of a part that failed with an event. */
  public static String message(Object part, Throwable fault) {
    return part.getClass().getName()
        + " failed with "
        + fault.getClass().getName()
        + ", so the event is not written";
  }

  /** To be thrown instead of the fault of a part: its type and place only. */
  public static IllegalStateException of(Object part, Throwable fault) {
    IllegalStateException told = new IllegalStateException(message(part, fault));
    told.setStackTrace(fault.getStackTrace());
    return told;
  }

  /** Why something cannot start: a message only where it is one of ours about a setting. */
  public static String reason(Throwable fault) {
    if (fault instanceof IllegalArgumentException || fault instanceof IllegalStateException) {
      return String.valueOf(fault.getMessage());
    }
    StackTraceElement[] trace = fault.getStackTrace();
    return fault.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}

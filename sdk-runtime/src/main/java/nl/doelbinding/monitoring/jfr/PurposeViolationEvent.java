package nl.doelbinding.monitoring.jfr;

import java.util.List;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import nl.doelbinding.purpose.PurposeViolation;
import org.jspecify.annotations.Nullable;

/**
 * A read of personal data outside its purposes. Has no duration and so no threshold; its stack is
 * that of the read. The only class that meets the flight recorder, which reads its fields.
 */
@Name("nl.doelbinding.PurposeViolation")
@Label("Purpose Violation")
@Category({"Doelbinding", "Privacy"})
@Description("Personal data was read outside the purposes it is declared for")
@StackTrace(true)
@SuppressWarnings("UnusedVariable") // the recorder reads the fields
final class PurposeViolationEvent extends Event {

  @Label("Field")
  private String field = "";

  @Label("Declared Purposes")
  private String declared = "";

  @Label("Bound Purposes")
  @Description("Empty if none was bound")
  private String bound = "";

  @Label("Mode")
  private String mode = "";

  @Label("Place")
  @Description("The method that reads")
  private String place = "";

  @Label("Caller")
  @Description("The method of the application that called it")
  private @Nullable String caller;

  @Label("Entry")
  @Description("The outermost method of the application")
  private @Nullable String entry;

  @Label("Times")
  @Description("For how many violations it stands: of an observed loop, most are only counted")
  private long times;

  static void commit(PurposeViolation violation, long times) {
    PurposeViolationEvent event = new PurposeViolationEvent();
    if (event.isEnabled()) {
      List<StackTraceElement> callers = violation.callers();
      event.field = violation.qualifiedField();
      event.declared = String.join(", ", violation.declared());
      event.bound = String.join(", ", violation.bound());
      event.mode = violation.mode().toString();
      event.place = violation.place().toString();
      event.caller = callers.isEmpty() ? null : callers.get(0).toString();
      event.entry = callers.isEmpty() ? null : callers.get(callers.size() - 1).toString();
      event.times = times;
      event.commit();
    }
  }
}

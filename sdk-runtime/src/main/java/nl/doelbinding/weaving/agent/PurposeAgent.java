package nl.doelbinding.weaving.agent;

import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.util.Set;
import nl.doelbinding.weaving.WeavingOptions;
import org.jspecify.annotations.Nullable;

/**
 * The agent: weaves purpose checks into classes as they are loaded, and when it is attached, also
 * into those that are.
 *
 * <pre>{@code
 * java -javaagent:doelbinding-runtime-VERSION-agent.jar=mode=observe,report=woven.txt …
 * }</pre>
 *
 * <p>Arguments are {@code key=value}, separated by commas: {@code mode} ({@code off}, {@code
 * observe} or {@code enforce}) sets the mode of the checks, {@code report} names a file for what
 * was woven and what could not be, written when the JVM ends, and {@code action}, when attached, is
 * {@code weave}, {@code report} (write it now) or {@code detach} (take the checks away again). An
 * argument it does not understand is refused, and the JVM does not start.
 *
 * <p>No class of the application is loaded by it: what a class declares is read from the class
 * files that its loader finds. A class that cannot be woven is loaded as it is, and named on the
 * error stream and in the report.
 *
 * <p>Started and attached by the JVM, and not to be called.
 *
 * @since 0.1
 */
public final class PurposeAgent {

  private static final String MODE = "doelbinding.mode";
  private static final String ENFORCEMENT = "nl.doelbinding.purpose.Enforcement";

  @SuppressWarnings("NonFinalStaticField") // one JVM, one agent; what is attached later finds it
  private static @Nullable PurposeAgent running;

  private final Instrumentation instrumentation;
  private final AgentReport report;
  private final WeavingTransformer transformer;
  private final LoadedClasses loaded;
  private volatile @Nullable Path file;

  private PurposeAgent(Instrumentation instrumentation, WeavingOptions options) {
    this.instrumentation = instrumentation;
    this.report = new AgentReport(new AgentLog());
    this.transformer = new WeavingTransformer(report, ReadEdges.by(instrumentation), options);
    this.loaded = new LoadedClasses(instrumentation, report);
    Runtime.getRuntime().addShutdownHook(new Thread(this::writeReport, "doelbinding-agent-report"));
  }

  /**
   * Starts with the JVM.
   *
   * @throws IllegalArgumentException if an argument is not understood
   */
  public static synchronized void premain(
      @Nullable String arguments, Instrumentation instrumentation) {
    run(AgentArguments.parse(arguments), instrumentation);
  }

  /**
   * Is attached to a JVM that runs.
   *
   * @throws IllegalArgumentException if an argument is not understood
   */
  public static synchronized void agentmain(
      @Nullable String arguments, Instrumentation instrumentation) {
    run(AgentArguments.parse(arguments), instrumentation);
  }

  private static void run(AgentArguments arguments, Instrumentation instrumentation) {
    PurposeAgent agent = running;
    switch (arguments.action()) {
      case WEAVE -> {
        if (agent == null) {
          agent = new PurposeAgent(instrumentation, arguments.options());
          running = agent;
          agent.setMode(arguments.mode());
          agent.start();
        } else if (arguments.weaving().isEmpty()) {
          agent.setMode(arguments.mode());
        } else {
          throw new IllegalArgumentException(
              "The agent of Doelbinding weaves already: detach it first to change "
                  + String.join(", ", arguments.weaving()));
        }
        agent.file = arguments.report() == null ? agent.file : arguments.report();
      }
      case REPORT -> {
        if (agent == null) {
          throw new IllegalArgumentException("The agent of Doelbinding is not attached");
        }
        agent.report.writeTo(arguments.report());
      }
      case DETACH -> {
        if (agent != null) {
          agent.report.writeTo(arguments.report());
          agent.stop();
          running = null;
        }
      }
    }
  }

  private void start() {
    instrumentation.addTransformer(transformer, true);
    loaded.retransform(transformer::mayConcern);
  }

  private void stop() {
    instrumentation.removeTransformer(transformer);
    Set<String> woven = report.wovenClasses();
    report.clearWoven();
    loaded.retransform(type -> woven.contains(type.getName()));
    file = null;
  }

  private void writeReport() {
    report.writeTo(file);
  }

  /** In each of the class loaders that have a copy of the library, and in those to come. */
  private void setMode(@Nullable String mode) {
    if (mode == null) {
      return;
    }
    System.setProperty(MODE, mode);
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      if (type.getName().equals(ENFORCEMENT)) {
        switchTo(type, mode);
      }
    }
  }

  private void switchTo(Class<?> enforcement, String mode) {
    try {
      Class<?> modes = Class.forName(ENFORCEMENT + "Mode", true, enforcement.getClassLoader());
      for (Object candidate : modes.getEnumConstants()) {
        if (((Enum<?>) candidate).name().equalsIgnoreCase(mode)) {
          enforcement.getMethod("switchTo", modes).invoke(null, candidate);
        }
      }
    } catch (ReflectiveOperationException | LinkageError broken) {
      report.refuse(ENFORCEMENT, ENFORCEMENT + " could not be switched to " + mode + ": " + broken);
    }
  }
}

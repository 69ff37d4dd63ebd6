package nl.doelbinding.weaving.agent;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Attaches the agent to a JVM that runs: {@code java -jar doelbinding-runtime-VERSION-agent.jar PID
 * [arguments]}.
 *
 * <p>Started from the command line, and not to be called.
 *
 * @since 0.1
 */
public final class AttachTool {

  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private AttachTool() {}

  /** Ends the process with 0, with 1 if the agent cannot be attached, with 2 if misused. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    if (arguments.length == 0 || arguments.length > 2 || !arguments[0].matches("\\d+")) {
      err.println("Usage: java -jar doelbinding-runtime-VERSION-agent.jar PID [key=value,…]");
      err.println("  mode=off|observe|enforce, report=FILE, action=weave|report|detach");
      err.println("  PID is that of the JVM to attach to: jps lists them");
      return MISUSED;
    }
    AgentArguments parsed;
    try {
      parsed = AgentArguments.parse(arguments.length == 2 ? arguments[1] : null).absolute();
    } catch (IllegalArgumentException refused) {
      err.println(refused.getMessage());
      return MISUSED;
    }
    try {
      attach(arguments[0], jar(), parsed.toString());
      out.println("Done in JVM " + arguments[0] + ": " + parsed);
      return 0;
    } catch (NoClassDefFoundError noJdk) {
      err.println("This Java has no module jdk.attach: start the tool with a JDK");
    } catch (AgentInitializationException failed) {
      err.println(
          "The agent was loaded into JVM "
              + arguments[0]
              + " and failed there: its error stream says why");
    } catch (AgentLoadException refused) {
      err.println(
          "JVM "
              + arguments[0]
              + " does not load agents ("
              + refused.getMessage()
              + "): start it with -XX:+EnableDynamicAgentLoading, or with -javaagent");
    } catch (AttachNotSupportedException | IOException refused) {
      err.println(
          "JVM "
              + arguments[0]
              + " cannot be attached to ("
              + refused.getMessage()
              + "): is it a JVM that runs, of the same user, without -XX:+DisableAttachMechanism?");
    }
    return FAILED;
  }

  private static void attach(String pid, Path jar, String arguments)
      throws IOException,
          AttachNotSupportedException,
          AgentLoadException,
          AgentInitializationException {
    VirtualMachine target = VirtualMachine.attach(pid);
    try {
      target.loadAgent(jar.toString(), arguments);
    } finally {
      target.detach();
    }
  }

  private static Path jar() throws IOException {
    try {
      return Path.of(AttachTool.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toAbsolutePath();
    } catch (URISyntaxException unusual) {
      throw new IOException("The jar of the agent cannot be located", unusual);
    }
  }
}

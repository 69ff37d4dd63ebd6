package nl.doelbinding.servlet.testing;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A server that runs one application, for tests that hold on each. */
public interface WebContainer {

  /**
   * An application.
   *
   * @param directory where the server may write
   * @param servlets by path; the name of each is its path without the slash
   * @param errorPages the path of the page for an exception of this name or a status
   * @param loader that of the context; {@code null} for that of the tests
   * @param startup what an initializer of the application does
   * @param threads those that serve; {@code null} for those of the server
   */
  record Application(
      Path directory,
      Map<String, ? extends HttpServlet> servlets,
      Map<String, String> errorPages,
      ClassLoader loader,
      Consumer<ServletContext> startup,
      @Nullable ThreadPoolExecutor threads) {}

  /** One that serves. */
  interface Running {
    int port();

    void stop() throws Exception;
  }

  Running start(Application application) throws Exception;
}

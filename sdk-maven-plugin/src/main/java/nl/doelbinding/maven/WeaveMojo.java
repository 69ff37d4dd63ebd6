package nl.doelbinding.maven;

import java.io.IOException;
import java.nio.file.Files;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.weaving.DirectoryWeaver;
import nl.doelbinding.weaving.ReadSite;
import nl.doelbinding.weaving.WeavingException;
import nl.doelbinding.weaving.WeavingReport;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Puts a purpose check before every read of a field that is declared as personal data, in the
 * compiled classes of the project.
 *
 * <p>Only classes that read such a field are written anew; a second time nothing changes.
 *
 * @since 0.1
 */
@Mojo(
    name = "weave",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public class WeaveMojo extends AbstractDoelbindingMojo {

  @Override
  protected void run() throws MojoExecutionException, MojoFailureException {
    if (!Files.isDirectory(classes())) {
      getLog().info("Nothing to weave: there are no classes in " + classes());
      return;
    }
    WeavingReport report = weave();
    if (!report.problems().isEmpty()) {
      throw new MojoFailureException(
          "["
              + Rules.UNREADABLE_INPUT.id()
              + "] What could not be read could not be woven either. Rebuild or remove it:"
              + System.lineSeparator()
              + String.join(System.lineSeparator(), report.problems()));
    }
    for (ReadSite site : report.sites()) {
      getLog().debug("Guarded: " + site);
    }
    long fields =
        report.sites().stream().map(site -> site.owner() + "." + site.field()).distinct().count();
    getLog()
        .info(
            "Guarded %s of %s; %s of %s written anew"
                .formatted(
                    counted(report.sites().size(), "read", "reads"),
                    counted(fields, "field", "fields"),
                    report.changed().size(),
                    counted(report.classes(), "class", "classes")));
  }

  private WeavingReport weave() throws MojoExecutionException, MojoFailureException {
    try {
      return DirectoryWeaver.weave(classes(), classPath());
    } catch (WeavingException impossible) {
      throw new MojoFailureException(String.valueOf(impossible.getMessage()), impossible);
    } catch (IOException failed) {
      throw new MojoExecutionException(
          "The classes in " + classes() + " cannot be read or written: " + failed.getMessage(),
          failed);
    }
  }
}

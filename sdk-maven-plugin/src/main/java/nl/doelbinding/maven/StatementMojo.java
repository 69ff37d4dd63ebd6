package nl.doelbinding.maven;

import java.io.File;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.approval.UnusableApprovalsException;
import nl.doelbinding.analysis.publication.PublishedSite;
import nl.doelbinding.analysis.publication.SiteDirectory;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.statement.StatementChoices;
import nl.doelbinding.analysis.statement.StatementFiles;
import nl.doelbinding.analysis.statement.StatementFormat;
import nl.doelbinding.analysis.statement.StatementGap;
import nl.doelbinding.analysis.statement.StatementHistory;
import nl.doelbinding.analysis.statement.StatementTemplateException;
import nl.doelbinding.analysis.statement.StatementTemplates;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes the privacy statement of GDPR Art. 13 and 14 in plain Dutch and English: {@code
 * privacy-statement.nl.html} and the like. What the declarations do not say, the statement tells as
 * not stated, and the build names it as a warning. What changed comes from the log of approvals.
 *
 * <p>The pages also go among the classes, {@code META-INF/doelbinding/site}, with those of the
 * register: from there {@code nl.doelbinding.publication.PublicationServlet} serves them. Where
 * unit tests start such a server, bind the goal to the phase {@code process-classes}.
 *
 * @since 0.1
 */
@Mojo(
    name = "statement",
    defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public class StatementMojo extends AbstractAnalysisMojo {

  /**
   * The languages: {@code -Ddoelbinding.statementLanguages=nl,en}. Left out: those of the
   * configuration.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.statementLanguages")
  protected List<String> statementLanguages = List.of();

  /**
   * The formats: {@code -Ddoelbinding.statementFormats=HTML,MARKDOWN}.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.statementFormats", defaultValue = "HTML,MARKDOWN")
  protected List<StatementFormat> statementFormats = List.of();

  /**
   * Whether a page holds its own style, so that it is one file.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.statementSingleFile", defaultValue = "false")
  protected boolean statementSingleFile;

  /**
   * A directory with templates of your own, {@code statement.html} or {@code statement.md}.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.statementTemplates")
  protected @Nullable File statementTemplates;

  /**
   * Whether a statement that cannot say all that the law asks for fails the build.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.failOnGaps", defaultValue = "false")
  protected boolean failOnGaps;

  /**
   * Whether the pages go among the classes too, for the servlet that serves them.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.publish", defaultValue = "true")
  protected boolean publish;

  @Override
  protected void run() throws MojoExecutionException, MojoFailureException {
    AnalysisResult result = analyse();
    if (emptyOnPurpose(result)) {
      return;
    }
    List<Violation> faults = result.unusableInput();
    if (!faults.isEmpty()) {
      log(faults);
      throw new MojoFailureException("There is no statement to write: " + faults.get(0));
    }
    Register register = result.registerWithFindings();
    StatementChoices choices = choices(register, result);
    StatementFiles.Told told;
    List<RenderedFile> site;
    try {
      told = StatementFiles.of(register, choices);
      site = publish ? PublishedSite.of(register, choices, module()) : List.of();
    } catch (StatementTemplateException broken) {
      throw new MojoFailureException(broken.getMessage(), broken);
    }
    write(told.files(), site);
    judge(told.gaps(), result.violations().stream().filter(Violation::isError).count());
  }

  private String module() {
    return project.getGroupId() + ":" + project.getArtifactId();
  }

  private StatementChoices choices(Register register, AnalysisResult result)
      throws MojoExecutionException, MojoFailureException {
    Language otherwise =
        result.configuration() == null ? Language.NL : result.configuration().language();
    StatementChoices choices = StatementChoices.of(register, otherwise).with(history());
    if (!statementLanguages.isEmpty()) {
      choices = choices.in(languages("doelbinding.statementLanguages", statementLanguages));
    }
    if (!statementFormats.isEmpty()) {
      choices = choices.as(EnumSet.copyOf(statementFormats));
    }
    if (statementSingleFile) {
      choices = choices.asSingleFiles();
    }
    try {
      return statementTemplates == null
          ? choices
          : choices.with(StatementTemplates.in(statementTemplates.toPath()));
    } catch (StatementTemplateException broken) {
      throw new MojoFailureException(broken.getMessage(), broken);
    }
  }

  private StatementHistory history() throws MojoExecutionException, MojoFailureException {
    try {
      return StatementHistory.of(gate().log());
    } catch (UnusableApprovalsException broken) {
      throw new MojoFailureException(broken.getMessage(), broken);
    }
  }

  private void write(List<RenderedFile> files, List<RenderedFile> site)
      throws MojoExecutionException {
    FileSwap statement = new FileSwap().add(files, outputDirectory.toPath());
    SiteDirectory published = SiteDirectory.in(classes());
    try {
      if (publish) {
        published.publish(site, statement);
      } else {
        statement.write();
        published.withdraw();
      }
    } catch (IOException failed) {
      throw new MojoExecutionException(
          "The statement cannot be written to %s and %s: %s"
              .formatted(outputDirectory, published.path(), failed.getMessage()),
          failed);
    }
    getLog()
        .info(
            "Privacy statement of %s in %s%s"
                .formatted(
                    counted(files.size(), "file", "files"),
                    outputDirectory,
                    publish ? ", and with the register in " + published.path() : ""));
  }

  private void judge(List<StatementGap> gaps, long errors) throws MojoFailureException {
    gaps.forEach(gap -> getLog().warn("Statement, " + gap));
    if (errors > 0) {
      getLog()
          .warn(
              "The statement rests on a register with %s: doelbinding:check names them"
                  .formatted(counted(errors, "error", "errors")));
    }
    if (failOnGaps && (errors > 0 || !gaps.isEmpty())) {
      throw new MojoFailureException(
          "The privacy statement has %s and its register %s, and doelbinding.failOnGaps is set"
              .formatted(counted(gaps.size(), "gap", "gaps"), counted(errors, "error", "errors")));
    }
  }
}

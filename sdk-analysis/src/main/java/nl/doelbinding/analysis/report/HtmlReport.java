package nl.doelbinding.analysis.report;

import java.util.Map;
import nl.doelbinding.analysis.render.HtmlRegisterRenderer;
import nl.doelbinding.analysis.render.Pages;

/**
 * A page to work from, in one file that asks nothing of the network: complete without its script,
 * which only filters, and readable without its style. A policy in the page allows these two and
 * nothing else, so that nothing in a name can run.
 */
final class HtmlReport implements Report {

  private static final String STYLE =
      Pages.resource(HtmlRegisterRenderer.STYLE_FILE_NAME) + Pages.resource("findings.css");
  private static final String SCRIPT = Pages.resource("findings.js");
  private static final String POLICY = Pages.policy(STYLE, SCRIPT);

  @Override
  public String render(ReportInput input) {
    return Pages.render(
        "findings.jte",
        Map.of(
            "page", new FindingsPage(input), "style", STYLE, "script", SCRIPT, "policy", POLICY));
  }
}

package nl.doelbinding.analysis.adoption;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.register.Language;

/**
 * The questions as lines for a terminal or a build log, those that settle most reads first, and a
 * last line that counts them. A pure function of its arguments; threads may share it.
 *
 * @since 0.1
 */
public final class AdoptionConsole {

  private static final String INDENT = "    ";

  private AdoptionConsole() {}

  /** All lines, without line ends. */
  public static List<String> lines(AdoptionReport report, Language language) {
    AdoptionWords words = new AdoptionWords(language);
    QuestionBlocks blocks = new QuestionBlocks(words);
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (Question question : report.questions()) {
      number++;
      lines.add(number + ". " + blocks.asked(question).text());
      lines.add(INDENT + words.text("console.yes"));
      blocks
          .yes(question)
          .lines()
          .filter(AdoptionConsole::isCode)
          .forEach(line -> lines.add(INDENT + line));
    }
    for (Question broken : report.repairs()) {
      lines.add("- " + blocks.repair(broken).text());
    }
    lines.add(summary(report, words));
    return lines;
  }

  private static boolean isCode(String line) {
    return !line.isBlank() && !line.startsWith("import ");
  }

  private static String summary(AdoptionReport report, AdoptionWords words) {
    if (report.seen().isEmpty()) {
      return words.say("lead.none").text();
    }
    return words
        .say(
            "console.left",
            words.count(report.questionsLeft(), "questions"),
            words.count(report.repairsLeft(), "repairs.count"),
            words.count(report.reads(), "reads"))
        .text();
  }
}

package nl.doelbinding.analysis.suggest;

import java.util.List;
import java.util.Locale;
import nl.doelbinding.analysis.rule.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * The suggestions as Markdown, to read and to paste from.
 *
 * @param suggestions the suggestions
 * @param patch the patch that was made of them
 * @param before what must be done before the patch compiles, one sentence each
 * @param apply the command that applies the patch
 * @since 0.1
 */
public record SuggestionPage(
    Suggestions suggestions, SuggestionPatch patch, List<String> before, String apply) {

  /** The text, with {@code \n}. */
  public String text() {
    StringBuilder page = new StringBuilder("# Annotations to add\n");
    long members =
        suggestions.classes().stream()
            .flatMap(of -> of.members().stream())
            .filter(member -> !member.isQuestion())
            .count();
    page.append(
        """

        Nobody declared %s of %s. Each annotation below says what was found and is a proposal: the name and type
        of a field tell what it holds, not what it is kept for.
        """
            .formatted(counted(members, "member"), counted(classes(), "class")));
    if (patch.annotated() > 0) {
      page.append(
          """

          The patch annotates %s in %s:

              %s
          """
              .formatted(
                  counted(patch.annotated(), "member"), counted(patch.files(), "file"), apply));
    }
    if (!before.isEmpty()) {
      page.append("\n## Before you compile\n\n");
      before.forEach(sentence -> page.append("- ").append(sentence).append('\n'));
    }
    placeholder(page);
    byHand(page);
    questions(page);
    suggestions.classes().forEach(of -> members(page, of));
    return page.toString();
  }

  private long classes() {
    return suggestions.classes().stream()
        .filter(of -> of.members().stream().anyMatch(member -> !member.isQuestion()))
        .count();
  }

  private void placeholder(StringBuilder page) {
    for (TypeName purpose : suggestions.placeholder()) {
      page.append(
          """

          ## The purpose

          What data is kept for stands in no class file. Until you decide, `%s` stands in; it has no legal basis, which
          `check` reports as DB-210. Replace it field by field, or name a purpose you have with `-Ddoelbinding.purpose=…`
          (`--purpose` on the command line) and make the patch again.
          """
              .formatted(printable(purpose.full())));
    }
  }

  private void byHand(StringBuilder page) {
    if (patch.byHand().isEmpty()) {
      return;
    }
    page.append("\n## By hand\n\nNot in the patch:\n\n");
    for (ByHand left : patch.byHand()) {
      page.append("- ")
          .append(subject(left.suggestion()))
          .append(' ')
          .append(printable(left.reason()))
          .append('\n');
    }
  }

  private void questions(StringBuilder page) {
    List<Suggestion> questions =
        suggestions.classes().stream()
            .flatMap(of -> of.members().stream())
            .filter(Suggestion::isQuestion)
            .toList();
    if (questions.isEmpty()) {
      return;
    }
    page.append(
        "\n## Questions\n\nIs this about a person? If so declare it, otherwise say why not:\n\n");
    for (Suggestion question : questions) {
      page.append("- ")
          .append(subject(question))
          .append(": ")
          .append(printable(question.finding().reason()))
          .append("  \n  `")
          .append(printable(annotation(question)))
          .append("` or `@NotPersonalData(\"…\")`\n");
    }
  }

  private void members(StringBuilder page, ClassSuggestions of) {
    List<Suggestion> members =
        of.members().stream().filter(member -> !member.isQuestion()).toList();
    if (members.isEmpty()) {
      return;
    }
    SourcePlace place = members.get(0).place();
    page.append("\n## ").append(printable(TypeName.ofBinary(of.className()).full())).append("\n\n");
    if (place != null && place.path() != null) {
      page.append(printable(place.path())).append("\n\n");
    }
    page.append("```").append(isKotlin(place) ? "kotlin" : "java").append('\n');
    for (Suggestion member : members) {
      page.append("// ")
          .append(printable(member.finding().member()))
          .append(member.line() > 0 ? ", line " + member.line() : "")
          .append(", ")
          .append(member.finding().confidence().name().toLowerCase(Locale.ROOT))
          .append(": ")
          .append(printable(member.finding().reason()))
          .append('\n')
          .append(printable(annotation(member)))
          .append('\n');
    }
    page.append("```\n");
  }

  private static String annotation(Suggestion suggestion) {
    DeclarationText text = DeclarationText.simple();
    return isKotlin(suggestion.place()) ? text.kotlin(suggestion) : text.java(suggestion);
  }

  private static boolean isKotlin(@Nullable SourcePlace place) {
    return place != null && place.file().endsWith(".kt");
  }

  private static String subject(Suggestion suggestion) {
    return printable(
        "`"
            + TypeName.ofBinary(suggestion.finding().className()).full()
            + "."
            + suggestion.finding().member()
            + "`"
            + (suggestion.place() == null ? "" : " " + suggestion.place()));
  }

  private static String counted(long count, String noun) {
    String many = noun.endsWith("s") ? noun + "es" : noun + "s";
    return count + " " + (count == 1 ? noun : many);
  }

  /** Names come from class files, which may hold anything. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\x{80}-\\x{9f}\\x{2028}\\x{2029}]", "?")
        .replace("```", "'''");
  }
}

package nl.doelbinding.analysis.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.adoption.Question.Kind;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Line;

/** A question with what was seen, and what to do about each answer. Immutable. */
final class QuestionBlocks {

  /** How many fields or methods are listed before the rest is only counted. */
  private static final int LISTED = 8;

  private final AdoptionWords words;

  QuestionBlocks(AdoptionWords words) {
    this.words = words;
  }

  /** The question in short. */
  String heading(Question question) {
    Line field = words.field(question.any().qualifiedField());
    return switch (question.kind()) {
      case WORK -> words.say("work.heading", AdoptionWords.code(question.entry().name())).text();
      case FIELD ->
          words.say("field.heading", field, words.purposes(question.any().bound(), "and")).text();
      case UNDECLARED, BROKEN -> words.say("undeclared.heading", field).text();
    };
  }

  /** What was seen and what is asked, in full sentences. */
  Line asked(Question question) {
    return seen(question).and(" ").and(ask(question));
  }

  List<Block> of(Question question) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(asked(question)));
    blocks.add(facts(question));
    blocks.add(new Block.Paragraph(words.say(key(question) + ".yes")));
    blocks.add(new Block.Source(yes(question)));
    blocks.add(new Block.Paragraph(no(question)));
    if (question.kind() == Kind.FIELD) {
      blocks.add(
          new Block.Source(Snippet.forPurpose(question.common().subList(0, 1), reader(question))));
    }
    return blocks;
  }

  /** What stands in the way of reads whose purposes cannot be loaded. */
  Line repair(Question broken) {
    return words.say(
        "repair",
        words.field(broken.any().qualifiedField()),
        words.count(broken.count(), "times"),
        words.entry(reader(broken)),
        AdoptionWords.code(String.join(", ", broken.any().unresolved())));
  }

  /** The code for a yes. */
  String yes(Question question) {
    return switch (question.kind()) {
      case WORK -> Snippet.forPurpose(candidates(question), question.entry());
      case FIELD -> Snippet.personalData(question.any().bound(), question.any().qualifiedField());
      case UNDECLARED, BROKEN ->
          Snippet.personalData(
              question.any().bound().isEmpty()
                  ? List.of(words.text("undeclared.placeholder"))
                  : question.any().bound(),
              question.any().qualifiedField());
    };
  }

  private Line seen(Question question) {
    Line times = words.count(question.count(), "times");
    Line bound = words.purposes(question.any().bound(), "and");
    Line field = words.field(question.any().qualifiedField());
    Line entry = words.entry(question.entry());
    return switch (question.kind()) {
      case WORK ->
          words.say("work.seen", entry, words.count(question.count(), "reads"), fields(question));
      case FIELD ->
          words.say(
              "field.seen",
              field,
              times,
              bound,
              entry,
              words.purposes(question.any().declared(), "and"));
      case UNDECLARED, BROKEN -> words.say("undeclared.seen", field, times, entry);
    };
  }

  private Line ask(Question question) {
    return switch (question.kind()) {
      case WORK -> askOfWork(question);
      case FIELD -> words.say("field.ask", words.purposes(question.any().bound(), "and"));
      case UNDECLARED, BROKEN -> words.say("undeclared.ask");
    };
  }

  private Line askOfWork(Question question) {
    List<String> common = question.common();
    if (common.size() > 1) {
      return words.say("work.ask.choice", words.purposes(common, "or"));
    }
    List<String> candidates = candidates(question);
    return words.say(
        candidates.size() == 1 ? "work.ask.one" : "work.ask.together",
        words.purposes(candidates, "and"));
  }

  private Line no(Question question) {
    Line no =
        switch (question.kind()) {
          case WORK -> words.say("work.no");
          case FIELD -> words.say("field.no", words.purposes(question.any().declared(), "or"));
          case UNDECLARED, BROKEN -> words.say("undeclared.no");
        };
    return question
        .runner()
        .filter(runner -> question.kind() == Kind.WORK)
        .map(runner -> no.and(" ").and(words.say("work.task", AdoptionWords.code(runner))))
        .orElse(no);
  }

  private Block facts(Question question) {
    List<Block.Facts.Fact> facts = new ArrayList<>();
    if (question.kind() == Kind.WORK) {
      facts.add(fact("fact.fields", question.fields(), field -> declared(question, field)));
    } else {
      facts.add(fact("fact.entries", question.entries(), words::entry));
    }
    facts.add(fact("fact.readers", question.readers(), words::entry));
    if (question.refused() > 0) {
      facts.add(
          new Block.Facts.Fact(
              words.text("fact.refused"), Line.of(words.number(question.refused()))));
    }
    return new Block.Facts(facts);
  }

  private Line declared(Question question, String field) {
    List<String> purposes =
        question.seen().stream()
            .filter(counted -> counted.violation().qualifiedField().equals(field))
            .findFirst()
            .orElseThrow()
            .violation()
            .declared();
    return words.say("fact.declared", words.field(field), words.purposes(purposes, "and"));
  }

  private <T> Block.Facts.Fact fact(
      String key, List<Map.Entry<T, Long>> counts, java.util.function.Function<T, Line> line) {
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<T, Long> counted : counts.subList(0, Math.min(LISTED, counts.size()))) {
      lines.add(line.apply(counted.getKey()).and(": ").and(words.number(counted.getValue()) + "×"));
    }
    if (counts.size() > LISTED) {
      lines.add(words.say("fact.more", Line.of(words.number(counts.size() - LISTED))));
    }
    return new Block.Facts.Fact(words.text(key), lines);
  }

  private Line fields(Question question) {
    List<String> names = question.fields().stream().map(Map.Entry::getKey).toList();
    return names.size() > 4 ? words.count(names.size(), "fields") : words.fields(names);
  }

  private static List<String> candidates(Question question) {
    List<String> common = question.common();
    return common.isEmpty() ? question.together() : common.subList(0, 1);
  }

  private static Entry reader(Question question) {
    return question.readers().get(0).getKey();
  }

  private static String key(Question question) {
    return switch (question.kind()) {
      case WORK -> "work";
      case FIELD -> "field";
      case UNDECLARED, BROKEN -> "undeclared";
    };
  }
}

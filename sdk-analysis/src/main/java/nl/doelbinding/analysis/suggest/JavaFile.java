package nl.doelbinding.analysis.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.source.JavaSource;
import nl.doelbinding.analysis.source.MemberPlace;

/** Puts annotations into one Java file. */
final class JavaFile {
  private static final Pattern LONE_RETURN = Pattern.compile("\r(?!\n)");

  private final String text;
  private final JavaSource source;
  private final SourceLines lines;
  private final Insertions insertions;
  private final Imports imports;
  private final DeclarationText declarations;
  private final List<ByHand> byHand = new ArrayList<>();
  private int annotated;

  JavaFile(String text, String packageName, Predicate<String> exists) {
    this.text = text;
    this.source = JavaSource.read(text);
    this.lines = new SourceLines(text);
    this.insertions = new Insertions(lines);
    this.imports = new Imports(source, packageName, exists);
    this.declarations = new DeclarationText(imports::name);
  }

  /** Annotates what can be annotated. */
  void annotate(List<Suggestion> suggestions) {
    if (LONE_RETURN.matcher(text).find()) {
      suggestions.forEach(suggestion -> leave(suggestion, "stands in a file with old line ends"));
      return;
    }
    Map<Integer, List<Suggestion>> byPlace = new TreeMap<>();
    for (Suggestion suggestion : suggestions) {
      Optional<MemberPlace> place = place(suggestion);
      if (place.isEmpty()) {
        leave(suggestion, "is not declared in the file as it is now");
      } else if (text.startsWith("@PersonalData", place.get().start())) {
        leave(suggestion, "is annotated in the file: compile it first");
      } else {
        byPlace.computeIfAbsent(place.get().start(), start -> new ArrayList<>()).add(suggestion);
      }
    }
    byPlace.values().forEach(this::annotateDeclaration);
    imports.insert(lines, insertions);
  }

  private Optional<MemberPlace> place(Suggestion suggestion) {
    String className = suggestion.finding().className();
    return source.property(
        className.substring(className.lastIndexOf('.') + 1), suggestion.finding().member());
  }

  private void annotateDeclaration(List<Suggestion> together) {
    MemberPlace place = place(together.get(0)).orElseThrow();
    Set<String> wanted =
        together.stream().map(member -> member.finding().member()).collect(Collectors.toSet());
    List<String> others = place.names().stream().filter(name -> !wanted.contains(name)).toList();
    if (place.names().size() > 1 && !others.isEmpty()) {
      together.forEach(
          member ->
              leave(
                  member,
                  "shares its declaration with "
                      + String.join(", ", others)
                      + ": give it one of its own first"));
      return;
    }
    boolean alike =
        together.stream().map(member -> member.finding().category()).distinct().count() == 1;
    Suggestion first = together.get(0);
    insert(place, alike ? declarations.java(first) : declarations.withoutCategory(first));
    annotated += together.size();
  }

  /** On a line of its own where the declaration begins a line. */
  private void insert(MemberPlace place, String annotation) {
    int line = lines.at(place.start());
    String indent = lines.line(line).substring(0, place.start() - lines.start(line));
    if (indent.isBlank()) {
      insertions.addLine(line, indent + annotation);
    } else {
      insertions.add(place.start(), annotation + " ");
    }
  }

  private void leave(Suggestion suggestion, String reason) {
    byHand.add(new ByHand(suggestion, reason));
  }

  void addTo(UnifiedDiff diff, String path) {
    diff.change(path, lines, insertions);
  }

  int annotated() {
    return annotated;
  }

  List<ByHand> byHand() {
    return List.copyOf(byHand);
  }
}

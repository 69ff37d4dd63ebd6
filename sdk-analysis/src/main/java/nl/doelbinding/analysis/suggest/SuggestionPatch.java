package nl.doelbinding.analysis.suggest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.declaration.ClassModels;
import org.jspecify.annotations.Nullable;

/**
 * The suggestions as a patch against the sources, which {@code git apply} and {@code patch -p1}
 * take, and what is left to do by hand.
 *
 * @param text the patch; empty where there is nothing to patch
 * @param annotated how many members it annotates
 * @param files how many files it changes
 * @param byHand what it does not
 * @since 0.1
 */
public record SuggestionPatch(String text, int annotated, int files, List<ByHand> byHand) {

  private static final Pattern GENERATED = Pattern.compile("(?:target|build)/.*");
  private static final Pattern ELSEWHERE =
      Pattern.compile("/.*|[.]{2}/.*|[A-Za-z]:.*|.*\\p{Cntrl}.*");

  /** Copies the list. */
  public SuggestionPatch {
    byHand = List.copyOf(byHand);
  }

  /**
   * Reads the sources and makes the patch.
   *
   * @param baseDirectory what the places of the suggestions are relative to, and the patch
   * @param questions whether members are annotated of which nobody knows yet whether they hold
   *     personal data
   */
  public static SuggestionPatch of(
      Suggestions suggestions, ClassModels classes, Path baseDirectory, boolean questions) {
    Map<String, List<Suggestion>> byFile = new TreeMap<>();
    List<ByHand> byHand = new ArrayList<>();
    suggestions.classes().stream()
        .flatMap(of -> of.members().stream())
        .filter(member -> questions || !member.isQuestion())
        .forEach(
            member -> {
              String obstacle = obstacle(member.place());
              if (obstacle == null && member.place() != null) {
                byFile
                    .computeIfAbsent(
                        String.valueOf(member.place().path()), path -> new ArrayList<>())
                    .add(member);
              } else {
                byHand.add(new ByHand(member, String.valueOf(obstacle)));
              }
            });
    return new Maker(classes, baseDirectory, byHand).make(suggestions, byFile);
  }

  private static @Nullable String obstacle(@Nullable SourcePlace place) {
    String path = place == null ? null : place.path();
    if (path == null) {
      return "has no source at hand";
    }
    if (ELSEWHERE.matcher(path).matches()) {
      return "has its source outside of this directory";
    }
    if (GENERATED.matcher(path).matches()) {
      return "is generated: leave it out with exclude, or let the generator annotate it";
    }
    return path.endsWith(".java") ? null : "is not written in Java";
  }

  /** Goes over the files. */
  private static final class Maker {
    private final ClassModels classes;
    private final Path baseDirectory;
    private final List<ByHand> byHand;
    private final UnifiedDiff diff = new UnifiedDiff();
    private int annotated;
    private int files;

    Maker(ClassModels classes, Path baseDirectory, List<ByHand> byHand) {
      this.classes = classes;
      this.baseDirectory = baseDirectory;
      this.byHand = byHand;
    }

    SuggestionPatch make(Suggestions suggestions, Map<String, List<Suggestion>> byFile) {
      byFile.forEach(this::change);
      if (files > 0) {
        byFile.entrySet().stream()
            .findFirst()
            .map(first -> sourceRoot(first.getKey(), packageName(first.getValue().get(0))))
            .ifPresent(root -> suggestions.placeholder().forEach(name -> create(root, name)));
      }
      return new SuggestionPatch(diff.toString(), annotated, files, byHand);
    }

    private void create(String root, TypeName purpose) {
      diff.create(root + purpose.full().replace('.', '/') + ".java", Placeholder.source(purpose));
    }

    private void change(String path, List<Suggestion> members) {
      String text;
      try {
        byte[] bytes = Files.readAllBytes(baseDirectory.resolve(path));
        text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException foreign) {
        members.forEach(member -> leave(member, "stands in a file that is not UTF-8"));
        return;
      } catch (IOException unreadable) {
        members.forEach(member -> leave(member, "stands in a file that cannot be read"));
        return;
      }
      JavaFile file =
          new JavaFile(text, packageName(members.get(0)), name -> classes.find(name).isPresent());
      file.annotate(members);
      file.addTo(diff, path);
      byHand.addAll(file.byHand());
      annotated += file.annotated();
      files += file.annotated() > 0 ? 1 : 0;
    }

    private void leave(Suggestion member, String reason) {
      byHand.add(new ByHand(member, reason));
    }

    private static String packageName(Suggestion member) {
      return TypeName.ofBinary(member.finding().className()).packageName();
    }

    /** The path of a file without its name and the directories of its package. */
    private static String sourceRoot(String path, String packageName) {
      String directory = path.substring(0, path.lastIndexOf('/') + 1);
      String ofPackage = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
      return directory.endsWith(ofPackage)
          ? directory.substring(0, directory.length() - ofPackage.length())
          : directory;
    }
  }
}

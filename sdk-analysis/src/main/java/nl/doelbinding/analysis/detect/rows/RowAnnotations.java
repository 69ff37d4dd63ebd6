package nl.doelbinding.analysis.detect.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.classfile.AnnotationModel;

/**
 * Reads annotations as source writes them: {@code @Id @Column(name="geslnaam") get:@Email}.
 * Attributes that are no text are left out. On the member or on its getter is the same to the
 * detector.
 */
final class RowAnnotations {

  private static final Pattern ANNOTATION =
      Pattern.compile("@([\\w.$]++)(?:\\s*+\\(((?:[^()\"]|\"[^\"]*+\")*+)\\))?+");
  private static final Pattern ATTRIBUTE = Pattern.compile("(?:(\\w++)\\s*+=\\s*+)?+\"([^\"]*+)\"");

  private RowAnnotations() {}

  static List<AnnotationModel> of(String written) {
    List<AnnotationModel> result = new ArrayList<>();
    Matcher matcher = ANNOTATION.matcher(written);
    while (matcher.find()) {
      Map<String, Object> attributes = new LinkedHashMap<>();
      if (matcher.group(2) != null) {
        Matcher attribute = ATTRIBUTE.matcher(matcher.group(2));
        while (attribute.find()) {
          String name = attribute.group(1) == null ? "value" : attribute.group(1);
          attributes.put(name, attribute.group(2));
        }
      }
      result.add(new AnnotationModel(matcher.group(1), attributes));
    }
    return List.copyOf(result);
  }
}

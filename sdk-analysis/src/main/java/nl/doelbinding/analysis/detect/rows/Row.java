package nl.doelbinding.analysis.detect.rows;

/**
 * One member of a class. Everything but class and field may be the empty string, for what is not
 * known.
 *
 * @param artifact what the class belongs to; classes of different artifacts do not see each other
 * @param className the binary name of the class
 * @param field the name of the field or record component
 * @param type its type as source writes it, with generics: {@code Map<String, List<Phone>>}
 * @param annotations its annotations as source writes them, one behind the other; {@code get:}
 *     before one that sits on the getter
 * @param superclass the name of the superclass
 * @param classKind {@code class}, {@code record}, {@code enum}, {@code interface} …
 * @param classAnnotations the annotations of the class
 * @since 0.1
 */
public record Row(
    String artifact,
    String className,
    String field,
    String type,
    String annotations,
    String superclass,
    String classKind,
    String classAnnotations) {}

package nl.doelbinding.verification.weaving;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.AnnotationModel.TypeName;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.declaration.ClassModels;

/**
 * The classes of well-known libraries, as if two of three of their fields held personal data, every
 * second of those audited, and as if every superclass worked for a purpose.
 */
final class Corpus implements ClassModels {

  private static final List<String> LIBRARIES =
      List.of(
          "hibernate-core",
          "keycloak-services",
          "spring-core",
          "spring-beans",
          "spring-context",
          "spring-web",
          "spring-webmvc",
          "jackson-databind-3",
          "tomcat-embed-core",
          "groovy",
          "h2");

  private static final Map<String, Object> PURPOSE =
      Map.of("purpose", List.of(new TypeName(Everything.class.getName())));
  private static final AnnotationModel DECLARED =
      new AnnotationModel(PersonalData.class.getName(), PURPOSE);
  private static final AnnotationModel AUDITED =
      new AnnotationModel(
          PersonalData.class.getName(), Map.of("purpose", PURPOSE.get("purpose"), "audit", true));
  private static final AnnotationModel BOUND =
      new AnnotationModel(
          ForPurpose.class.getName(),
          Map.of("value", List.of(new TypeName(Everything.class.getName()))));

  private final Map<String, byte[]> classes;
  private final Map<String, Optional<ClassModel>> models = new ConcurrentHashMap<>();

  private Corpus(Map<String, byte[]> classes) {
    this.classes = Collections.unmodifiableMap(classes);
  }

  /** Those of the class path of the tests. */
  static Corpus read() throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    for (Path jar : jars()) {
      try (JarFile file = new JarFile(jar.toFile())) {
        for (JarEntry entry : Collections.list(file.entries())) {
          String name = entry.getName();
          if (name.endsWith(".class")
              && !name.startsWith("META-INF/")
              && !name.startsWith("module-")) {
            try (InputStream in = file.getInputStream(entry)) {
              classes.putIfAbsent(
                  name.substring(0, name.length() - 6).replace('/', '.'), in.readAllBytes());
            }
          }
        }
      }
    }
    return new Corpus(classes);
  }

  /** The jars of the libraries. */
  static List<Path> jars() {
    List<Path> all = classPath();
    List<Path> found = new ArrayList<>();
    for (String library : LIBRARIES) {
      found.add(
          all.stream()
              .filter(
                  path -> String.valueOf(path.getFileName()).matches(library + "[-.][0-9].*jar"))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException(library + " is not on the class path")));
    }
    return found;
  }

  static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  /** The class files by binary name. */
  Map<String, byte[]> classes() {
    return classes;
  }

  @Override
  public Optional<ClassModel> find(String binaryName) {
    return models.computeIfAbsent(binaryName, this::model);
  }

  private Optional<ClassModel> model(String name) {
    byte[] bytes = classes.get(name);
    try {
      return bytes == null ? Optional.empty() : Optional.of(declared(ClassFileReader.read(bytes)));
    } catch (ClassFileException unreadable) {
      return Optional.empty();
    }
  }

  private static ClassModel declared(ClassModel model) {
    if (model.isAnnotation()) {
      return model;
    }
    List<MemberModel> fields = new ArrayList<>();
    for (MemberModel field : model.fields()) {
      int kind = fields.size() % 3;
      List<AnnotationModel> annotations =
          kind == 0 ? List.of(DECLARED) : kind == 1 ? List.of(AUDITED) : List.of();
      fields.add(
          new MemberModel(
              field.name(), field.descriptor(), field.signature(), field.access(), annotations));
    }
    return new ClassModel(
        model.name(),
        model.access(),
        model.superclass(),
        model.interfaces(),
        model.sourceFile(),
        List.of(BOUND),
        fields,
        model.components(),
        model.methods());
  }
}

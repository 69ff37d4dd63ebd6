package nl.doelbinding.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.Declarations;
import nl.doelbinding.weaving.PurposeWeaver;
import nl.doelbinding.weaving.ReadSite;
import nl.doelbinding.weaving.WeavingException;
import nl.doelbinding.weaving.WovenClass;

/** Classes compiled in memory from sources in text blocks; the class path is that of the test. */
public final class Compiled {

  private static final Pattern TYPE =
      Pattern.compile("(?:class|interface|record|enum|@interface) (\\w+)");
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");

  private final Map<String, byte[]> classes;

  private Compiled(Map<String, byte[]> classes) {
    this.classes = classes;
  }

  /** Compiles sources; each is named for the first type in it. */
  public static Compiled of(String... sources) {
    return forRelease(17, sources);
  }

  public static Compiled forRelease(int release, String... sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<JavaFileObject> units = new ArrayList<>();
    for (String source : sources) {
      units.add(new Source(typeName(source), source));
    }
    Map<String, byte[]> classes = new TreeMap<>();
    List<String> options =
        List.of("-proc:none", "-g", "-parameters", "--release", String.valueOf(release));
    try (JavaFileManager files = new Memory(compiler, classes)) {
      if (!compiler.getTask(messages, files, null, options, null, units).call()) {
        throw new IllegalArgumentException(messages.toString());
      }
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return new Compiled(classes);
  }

  public Map<String, byte[]> classes() {
    return Map.copyOf(classes);
  }

  public byte[] bytes(String name) {
    return classes.get(name);
  }

  /** The same classes and others. */
  public Compiled and(Compiled others) {
    Map<String, byte[]> all = new TreeMap<>(classes);
    all.putAll(others.classes);
    return new Compiled(all);
  }

  /** The same classes, one replaced. */
  public Compiled with(String name, byte[] bytes) {
    Map<String, byte[]> all = new TreeMap<>(classes);
    all.put(name, bytes);
    return new Compiled(all);
  }

  public Compiled without(String name) {
    Map<String, byte[]> all = new TreeMap<>(classes);
    all.remove(name);
    return new Compiled(all);
  }

  public ClassModel model(String name) {
    return find(name).orElseThrow();
  }

  public Declarations declarations() {
    return new Declarations(this::find);
  }

  /** All classes woven. */
  public Compiled woven() {
    return wovenBy(declarations());
  }

  public Compiled wovenBy(Declarations declarations) {
    PurposeWeaver weaver = new PurposeWeaver(declarations);
    Map<String, byte[]> woven = new TreeMap<>();
    classes.forEach((name, bytes) -> woven.put(name, weave(weaver, bytes).bytes()));
    return new Compiled(woven);
  }

  /** The guarded reads of all classes, without their lines. */
  public List<String> sites() {
    PurposeWeaver weaver = new PurposeWeaver(declarations());
    List<String> sites = new ArrayList<>();
    for (byte[] bytes : classes.values()) {
      for (ReadSite site : weave(weaver, bytes).sites()) {
        sites.add(site.className() + "." + site.method() + " reads " + site.field());
      }
    }
    return sites;
  }

  /** A loader of these classes over that of the tests; each call makes a new one. */
  public ClassLoader load() {
    return new ClassLoader(Compiled.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
      }
    };
  }

  /** Writes the class files below a directory. */
  public Path writeTo(Path directory) throws IOException {
    for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
      Path file = directory.resolve(entry.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, entry.getValue());
    }
    return directory;
  }

  private Optional<ClassModel> find(String name) {
    try {
      byte[] bytes = classes.get(name);
      return bytes == null ? Optional.empty() : Optional.of(ClassFileReader.read(bytes));
    } catch (ClassFileException unreadable) {
      return Optional.empty();
    }
  }

  private static WovenClass weave(PurposeWeaver weaver, byte[] bytes) {
    try {
      return weaver.weave(bytes);
    } catch (ClassFileException | WeavingException refused) {
      throw new AssertionError(refused);
    }
  }

  /** The full name of the first type in a source, or {@code module-info}. */
  public static String typeName(String source) {
    Matcher type = TYPE.matcher(source);
    if (source.startsWith("module ") || !type.find()) {
      return "module-info";
    }
    Matcher inPackage = PACKAGE.matcher(source);
    return (inPackage.find() ? inPackage.group(1) + "." : "") + type.group(1);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, byte[]> classes;

    Memory(JavaCompiler compiler, Map<String, byte[]> classes) {
      super(compiler.getStandardFileManager(null, null, null));
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(name, toByteArray());
            }
          };
        }
      };
    }
  }
}

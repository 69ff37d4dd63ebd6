package nl.doelbinding.verification.weaving;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Loads the class path of the tests anew, with some class files in place of those there. The JVM
 * verifies all of them.
 */
final class WovenLoader extends URLClassLoader {

  private final Map<String, byte[]> classes;

  WovenLoader(Map<String, byte[]> classes) throws IOException {
    super(urls(Corpus.classPath()), ClassLoader.getPlatformClassLoader());
    this.classes = classes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
  }

  private static URL[] urls(List<Path> paths) throws IOException {
    URL[] urls = new URL[paths.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = paths.get(i).toUri().toURL();
    }
    return urls;
  }
}

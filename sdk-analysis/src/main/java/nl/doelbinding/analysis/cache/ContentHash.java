package nl.doelbinding.analysis.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/** SHA-256 of files, directories and words. What cannot be read has a hash of its own. */
final class ContentHash {
  private static final int BUFFER = 1 << 16;

  private ContentHash() {}

  /** The hash of all inputs, and of the tool that reads them. */
  static byte[] of(ScanInputs inputs, List<Path> tool) {
    List<String> parts = new ArrayList<>(inputs.identity());
    List<Path> files = new ArrayList<>();
    inputs.classes().forEach(root -> collect(root, ContentHash::isClassFile, files, parts));
    inputs.classPath().forEach(root -> collect(root, ContentHash::isClassFile, files, parts));
    inputs.files().forEach(root -> collect(root, every -> true, files, parts));
    tool.forEach(root -> collect(root, every -> true, files, parts));
    parts.addAll(files.parallelStream().map(file -> file + " " + ofFile(file)).toList());
    return ofWords(parts);
  }

  private static boolean isClassFile(Path file) {
    return file.toString().endsWith(".class");
  }

  /** The hash of words, in their order. */
  static byte[] ofWords(List<String> words) {
    MessageDigest digest = sha256();
    for (String word : words) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return digest.digest();
  }

  private static void collect(
      Path root, Predicate<Path> counts, List<Path> files, List<String> parts) {
    if (Files.isRegularFile(root)) {
      files.add(root);
      return;
    }
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (counts.test(file)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) {
              parts.add(file + " " + failed.getClass().getName());
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException failed) {
      parts.add(root + " " + failed.getClass().getName());
    }
    found.sort(null); // a file system lists in any order
    files.addAll(found);
  }

  private static String ofFile(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = sha256();
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException failed) {
      return failed.getClass().getName();
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java platform has SHA-256", impossible);
    }
  }
}

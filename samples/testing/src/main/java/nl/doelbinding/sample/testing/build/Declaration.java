package nl.doelbinding.sample.testing.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassWriter;
import nl.doelbinding.sample.testing.build.AnnotationSieve.Place;

/**
 * An annotation of Doelbinding in a class file.
 *
 * @param file the class file, seen from the directory of all
 * @param place where in it
 */
public record Declaration(Path file, Place place) {

  /** All that stand in the class files of a directory. */
  static List<Declaration> in(Path classes) {
    try (Stream<Path> files = Files.walk(classes)) {
      List<Declaration> result = new ArrayList<>();
      for (Path file : files.filter(file -> file.toString().endsWith(".class")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        List<Place> places = new ArrayList<>();
        sieve(
            bytes,
            place -> {
              if (!places.contains(place)) {
                places.add(place);
              }
              return true;
            });
        places.forEach(place -> result.add(new Declaration(classes.relativize(file), place)));
      }
      return result;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A class file without it. */
  byte[] removedFrom(byte[] bytes) {
    return sieve(bytes, found -> !found.equals(place));
  }

  private static byte[] sieve(byte[] bytes, AnnotationSieve.Choice choice) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(bytes).accept(new AnnotationSieve(writer, choice), 0);
    return writer.toByteArray();
  }

  /** The type of the annotation, without package: {@code PersonalData}. */
  public String annotation() {
    return place.annotation();
  }

  /** As people write it: {@code Subscriber.email: @PersonalData}. */
  @Override
  public String toString() {
    String name = String.valueOf(file.getFileName()).replace(".class", "");
    return name
        + (place.member().isEmpty() ? "" : "." + place.member())
        + ": @"
        + place.annotation()
        + (place.index() == 0 ? "" : " number " + (place.index() + 1));
  }
}

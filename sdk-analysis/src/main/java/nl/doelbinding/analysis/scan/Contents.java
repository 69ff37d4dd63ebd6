package nl.doelbinding.analysis.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What some roots hold.
 *
 * @param places all class files, root by root in the order they are read best
 * @param unreadable what could not be listed
 * @param nestedJars how many jars lie in a jar, for each that holds any
 * @param index the places by name
 */
record Contents(
    List<EntryPlace> places,
    List<UnreadableFile> unreadable,
    Map<Path, Integer> nestedJars,
    EntryIndex index) {

  static Contents of(List<ClassRoot> roots) {
    List<EntryPlace> places = new ArrayList<>();
    List<UnreadableFile> unreadable = new ArrayList<>();
    Map<Path, Integer> nestedJars = new TreeMap<>();
    for (int number = 0; number < roots.size(); number++) {
      ClassRoot root = roots.get(number);
      ClassRoot.Listing listing = root.list();
      for (String entry : listing.entries()) {
        places.add(new EntryPlace(number, entry));
      }
      unreadable.addAll(listing.unreadable());
      if (listing.nestedJars() > 0) {
        nestedJars.put(root.path(), listing.nestedJars());
      }
    }
    return new Contents(places, unreadable, nestedJars, new EntryIndex(places));
  }
}

package nl.doelbinding.analysis.scan;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.doelbinding.classfile.ClassModel;
import org.jspecify.annotations.Nullable;

/** The classes asked for last: neighbours ask for each other. Threads may share it. */
final class ModelCache {
  private static final int MOST = 2_000;

  private final Map<EntryPlace, ClassModel> models =
      new LinkedHashMap<>(2 * MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<EntryPlace, ClassModel> eldest) {
          return size() > MOST;
        }
      };

  synchronized @Nullable ClassModel get(EntryPlace place) {
    return models.get(place);
  }

  synchronized void put(EntryPlace place, ClassModel model) {
    models.put(place, model);
  }
}

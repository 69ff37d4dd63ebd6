package nl.doelbinding.analysis.scan;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.doelbinding.classfile.ClassModel;
import org.jspecify.annotations.Nullable;

/**
 * The classes asked for last: neighbours ask for each other. Bounded by their members too, because
 * a class of a hostile jar may have tens of thousands. Threads may share it.
 */
final class ModelCache {
  private static final int MOST = 2_000;

  /** Of ordinary classes, which have some twenty, {@link #MOST} are reached first. */
  private static final int MOST_MEMBERS = 200_000;

  private final Map<EntryPlace, ClassModel> models = new LinkedHashMap<>(2 * MOST, 0.75f, true);
  private int members;

  synchronized @Nullable ClassModel get(EntryPlace place) {
    return models.get(place);
  }

  synchronized void put(EntryPlace place, ClassModel model) {
    ClassModel before = models.put(place, model);
    members += members(model) - (before == null ? 0 : members(before));
    Iterator<ClassModel> eldest = models.values().iterator();
    while (models.size() > MOST || (members > MOST_MEMBERS && models.size() > 1)) {
      members -= members(eldest.next());
      eldest.remove();
    }
  }

  private static int members(ClassModel model) {
    return model.fields().size() + model.components().size() + model.methods().size();
  }
}

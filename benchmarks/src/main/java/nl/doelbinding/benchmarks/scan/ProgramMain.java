package nl.doelbinding.benchmarks.scan;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** One program in a virtual machine of its own: {@code PROGRAM JAR…}. */
public final class ProgramMain {
  private ProgramMain() {}

  /** Prints how many classes it saw and the most that any collection left in the heap, in bytes. */
  public static void main(String[] arguments) throws IOException {
    AtomicLong left = new AtomicLong();
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, ignored) ->
                  left.accumulateAndGet(
                      afterCollection((CompositeData) notification.getUserData()), Math::max),
              null,
              null);
    }
    List<Path> jars = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    long classes = Program.valueOf(arguments[0]).run(jars);
    System.out.println(classes + " " + left.get());
  }

  private static long afterCollection(CompositeData data) {
    Map<String, MemoryUsage> pools =
        GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pools.get(pool.getName()).getUsed())
        .sum();
  }
}

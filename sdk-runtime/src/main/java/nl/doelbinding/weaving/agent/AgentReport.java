package nl.doelbinding.weaving.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.doelbinding.weaving.ReadSite;
import nl.doelbinding.weaving.WovenClass;
import org.jspecify.annotations.Nullable;

/** What the agent wove, and what it could not. Threads may share it. */
final class AgentReport {

  /** The log names this many; an application that fails to be woven as a whole is not repeated. */
  private static final int MOST_LINES = 50;

  private static final String RULE = "[DB-304] ";

  private final AgentLog log;
  private final AtomicInteger seen = new AtomicInteger();
  private final SortedMap<String, List<String>> woven = new TreeMap<>();
  private final SortedMap<String, String> refused = new TreeMap<>();

  AgentReport(AgentLog log) {
    this.log = log;
  }

  void saw() {
    seen.incrementAndGet();
  }

  synchronized void wove(WovenClass result) {
    List<String> sites = new ArrayList<>();
    for (ReadSite site : result.sites()) {
      sites.add(site.toString());
    }
    woven.put(result.name(), sites);
    refused.remove(result.name());
  }

  /** A class that could not be woven, named in the log the first time. */
  void refuse(String className, String reason) {
    String line = null;
    synchronized (this) {
      if (refused.put(className, reason) == null && refused.size() <= MOST_LINES) {
        line = RULE + reason;
        if (refused.size() == MOST_LINES) {
          line += System.lineSeparator() + "Further classes are only named in the report";
        }
      }
    }
    if (line != null) {
      log.say(line);
    }
  }

  synchronized Set<String> wovenClasses() {
    return Set.copyOf(woven.keySet());
  }

  synchronized void clearWoven() {
    woven.clear();
  }

  /** For people and for a comparison with the last one: sorted, and without any time. */
  synchronized String text() {
    int sites = 0;
    for (Collection<String> ofClass : woven.values()) {
      sites += ofClass.size();
    }
    StringBuilder text = new StringBuilder();
    text.append("Classes looked at: ").append(seen).append('\n');
    text.append("Classes woven: ").append(woven.size()).append('\n');
    text.append("Reads guarded: ").append(sites).append('\n');
    text.append("Classes not woven: ").append(refused.size()).append('\n');
    text.append("\nNot woven\n");
    for (Map.Entry<String, String> entry : refused.entrySet()) {
      text.append(entry.getKey()).append(": ").append(entry.getValue()).append('\n');
    }
    text.append("\nGuarded\n");
    woven.values().forEach(ofClass -> ofClass.forEach(site -> text.append(site).append('\n')));
    return text.toString();
  }

  /** Writes it completely or not at all; a failure is said in the log. */
  void writeTo(@Nullable Path file) {
    if (file == null) {
      return;
    }
    Path whole = file.toAbsolutePath();
    Path beside = whole.resolveSibling(whole.getFileName() + ".new");
    try {
      Path directory = whole.getParent();
      if (directory != null) {
        Files.createDirectories(directory);
      }
      Files.writeString(beside, text());
      Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      log.say("The report cannot be written to " + whole + ": " + failed);
    }
  }
}

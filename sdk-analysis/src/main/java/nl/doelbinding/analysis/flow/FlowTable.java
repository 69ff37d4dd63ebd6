package nl.doelbinding.analysis.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.doelbinding.analysis.flow.code.ConstantPool;
import nl.doelbinding.analysis.flow.code.Reference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code flows.json}, by class. Immutable; threads may share it. */
final class FlowTable {

  // What is left out is false; Jackson before 3.2, as Spring Boot 4.1 has it, asks to be told.
  private static final JsonMapper READER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private static final List<String> EXCEPTIONS = List.of("Exception", "Error", "Throwable");
  private static final FlowTable STANDARD = read();

  private final Map<String, List<FlowData.Sink>> sinks = new HashMap<>();
  private final Map<String, List<FlowData.Request>> requests = new HashMap<>();
  private final Map<String, List<FlowData.Carrier>> carriers = new HashMap<>();
  private final Set<Integer> hashes = new HashSet<>();
  private final List<String> packages = new ArrayList<>();
  private final List<String> endings = new ArrayList<>(EXCEPTIONS);
  private final Set<Integer> lastLetters = new HashSet<>();
  private final FlowData data;

  private FlowTable(FlowData data) {
    this.data = data;
    endings.addAll(data.exceptionEndings());
    for (String end : endings) {
      lastLetters.add(end.charAt(end.length() - 2) << 8 | end.charAt(end.length() - 1));
    }
    data.sinks().forEach(sink -> sink.owners().forEach(owner -> add(sinks, owner, sink)));
    data.requests().forEach(from -> from.owners().forEach(owner -> add(requests, owner, from)));
    data.carriers().forEach(by -> by.owners().forEach(owner -> add(carriers, owner, by)));
    sinks.keySet().forEach(owner -> hashes.add(owner.replace('.', '/').hashCode()));
    sinks.keySet().stream()
        .filter(owner -> owner.endsWith("*"))
        .map(owner -> owner.substring(0, owner.length() - 1))
        .forEach(packages::add);
    requests.keySet().forEach(owner -> hashes.add(owner.replace('.', '/').hashCode()));
  }

  /** That of the product. */
  static FlowTable standard() {
    return STANDARD;
  }

  private static <T> void add(Map<String, List<T>> map, String owner, T entry) {
    map.computeIfAbsent(owner, unknown -> new ArrayList<>()).add(entry);
  }

  private static FlowTable read() {
    try (InputStream in = FlowTable.class.getResourceAsStream("flows.json")) {
      if (in == null) {
        throw new IllegalStateException("The resource flows.json is missing from the jar");
      }
      return new FlowTable(READER.readValue(in, FlowData.class));
    } catch (IOException failed) {
      throw new UncheckedIOException("The resource flows.json cannot be read", failed);
    }
  }

  /** Whether a class may be one that is listed as sink or request. */
  boolean mayList(ConstantPool pool, int index) {
    if (hashes.contains(pool.classHash(index))) {
      return true;
    }
    for (String start : packages) {
      if (pool.classStartsWith(index, start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a class is listed as sink or request. */
  boolean lists(String owner) {
    return sinks.containsKey(listed(owner)) || requests.containsKey(owner);
  }

  /** Whether a class is an exception by its name, or the name leaves it open. */
  boolean mayBeException(ConstantPool pool, int index) {
    if (!lastLetters.contains(pool.classEnd(index))) {
      return false;
    }
    for (String end : endings) {
      if (pool.classEndsWith(index, end)) {
        return true;
      }
    }
    return false;
  }

  /** The same of a name. */
  boolean mayBeException(String className) {
    return endings.stream().anyMatch(className::endsWith);
  }

  FlowData.@Nullable Sink sink(Reference method) {
    for (FlowData.Sink sink : sinks.getOrDefault(listed(method.owner()), List.of())) {
      if (FlowData.matches(sink.methods(), method.name())) {
        return sink;
      }
    }
    return null;
  }

  private String listed(String owner) {
    for (String start : packages) {
      if (owner.startsWith(start)) {
        return start + "*";
      }
    }
    return owner;
  }

  /** Whether a call hands what its object holds to a function. */
  boolean handsOn(Reference method) {
    return data.functions().owners().contains(method.owner())
        && FlowData.matches(data.functions().methods(), method.name());
  }

  FlowData.@Nullable Request request(Reference method) {
    for (FlowData.Request request : requests.getOrDefault(method.owner(), List.of())) {
      if (FlowData.matches(request.methods(), method.name())) {
        return request;
      }
    }
    return null;
  }

  FlowData.@Nullable Carrier carrier(Reference method) {
    for (FlowData.Carrier carrier : carriers.getOrDefault(method.owner(), List.of())) {
      if (FlowData.matches(carrier.methods(), method.name())) {
        return carrier;
      }
    }
    return null;
  }

  /** Whether nothing is left of a value after that call. */
  boolean ends(Reference method) {
    String name = method.name().toLowerCase(Locale.ROOT);
    return data.ends().words().stream().anyMatch(name::contains)
        || data.ends().owners().contains(method.owner())
        || data.ends().ownerEndings().stream().anyMatch(method.owner()::endsWith);
  }

  /** Whether values of a class are of no interest in themselves. */
  boolean isLibrary(String className) {
    for (String start : data.libraries()) {
      if (className.startsWith(start)) {
        return true;
      }
    }
    return isException(className);
  }

  /** Whether a class is an exception by its name. */
  static boolean isException(String className) {
    for (String end : EXCEPTIONS) {
      if (className.endsWith(end)) {
        return true;
      }
    }
    return false;
  }
}

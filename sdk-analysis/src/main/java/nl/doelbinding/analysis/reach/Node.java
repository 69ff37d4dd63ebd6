package nl.doelbinding.analysis.reach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.flow.code.Reference;
import nl.doelbinding.analysis.reach.code.Change;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.DeclaredField;
import org.jspecify.annotations.Nullable;

/** A method in the graph of calls, or a call that several methods may answer. For one thread. */
final class Node {

  private final Reference id;
  private final @Nullable ClassModel owner;
  private final @Nullable MethodModel method;
  private final List<Edge> in = new ArrayList<>();
  private final List<Edge> out = new ArrayList<>();
  private final List<Read> reads = new ArrayList<>();
  private final Map<Bound, Arrival> arrivals = new LinkedHashMap<>();
  private @Nullable Bound own;

  /**
   * A way from one method into another.
   *
   * @param certain whether it leads there whenever it is taken
   */
  record Edge(Node from, Node to, int line, boolean sure, boolean certain, List<Change> changes) {}

  /** A read of a declared field. */
  record Read(DeclaredField field, int line, boolean sure, List<Change> changes) {}

  /**
   * How what is bound came here.
   *
   * @param from the method it came from; {@code null}: it begins here
   * @param before what was bound there
   */
  record Arrival(boolean certain, @Nullable Node from, @Nullable Bound before) {}

  Node(Reference id, @Nullable ClassModel owner, @Nullable MethodModel method) {
    this.id = id;
    this.owner = owner;
    this.method = method;
  }

  Reference id() {
    return id;
  }

  /** The class of a method; {@code null} for a call that several may answer. */
  @Nullable ClassModel owner() {
    return owner;
  }

  /** The header of a method; {@code null} for a call that several may answer. */
  @Nullable MethodModel method() {
    return method;
  }

  List<Edge> in() {
    return in;
  }

  List<Edge> out() {
    return out;
  }

  List<Read> reads() {
    return reads;
  }

  Map<Bound, Arrival> arrivals() {
    return arrivals;
  }

  /** What it binds itself, whatever was bound before. */
  @Nullable Bound own() {
    return own;
  }

  void binds(Bound bound) {
    own = bound;
  }

  void leadTo(Node to, int line, boolean sure, boolean certain, List<Change> changes) {
    Edge edge = new Edge(this, to, line, sure, certain, changes);
    out.add(edge);
    to.in.add(edge);
  }
}

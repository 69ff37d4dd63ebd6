package nl.doelbinding.analysis.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.flow.code.Origin;
import nl.doelbinding.analysis.flow.code.Reference;
import nl.doelbinding.analysis.flow.code.Semantics.Call;
import nl.doelbinding.analysis.flow.code.Value;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.declaration.ElementAnnotations;
import org.jspecify.annotations.Nullable;

/** What a method reads of a request, and the cookies it sets. For one thread. */
final class Received {

  private final ClassFlow owner;
  private final Map<Origin.Received, Finding> values = new LinkedHashMap<>();
  private final Set<Origin> kept = new HashSet<>();
  private final List<SetCookie> cookies = new ArrayList<>();

  /**
   * A cookie that is set.
   *
   * @param name its name where that is a constant
   * @param method the place of the method in the class
   * @param at the instruction
   */
  record SetCookie(@Nullable String name, Reference call, int method, int at) {}

  Received(ClassFlow owner) {
    this.owner = owner;
  }

  /** The result of a call, if it gives what a visitor sent and that says who he is. */
  Optional<Value> by(FlowData.Request request, Call call, int method) {
    String text = call.arguments().isEmpty() ? null : call.arguments().get(0).text();
    if (request.cookie()) {
      cookies.add(new SetCookie(text, call.method(), method, call.at()));
      return Optional.empty();
    }
    String shown = call.method().simpleOwner() + "." + call.method().name();
    Finding finding =
        request.judged() || request.named() != null
            ? finding(request, shown, text)
            : of(shown, request.category(), request.confidence(), "a call that reads it");
    if (finding == null) {
      return Optional.empty();
    }
    String named = text == null ? "()" : "(\"" + text + "\")";
    Origin.Received origin = new Origin.Received(shown + named, method, call.at());
    values.put(origin, finding);
    return Optional.of(Value.of(null, Set.of(origin)));
  }

  private @Nullable Finding finding(FlowData.Request request, String call, @Nullable String text) {
    if (text == null || text.isBlank() || text.length() > 100) {
      return null;
    }
    if (request.named() != null) {
      Category category = request.named().get(text.toLowerCase(Locale.ROOT));
      return of(call, category, request.confidence(), "a header of that name");
    }
    return owner
        .members()
        .named(owner.model(), text, "Ljava/lang/String;", List.of())
        .map(Personal::finding)
        .orElse(null);
  }

  private static @Nullable Finding of(
      String call, @Nullable Category category, @Nullable Confidence confidence, String reason) {
    return category == null || confidence == null
        ? null
        : new Finding("", call, category, confidence, reason);
  }

  /** Notes that values went where somebody declared them, or were masked. */
  void keep(Value value) {
    if (!values.isEmpty()) {
      kept.addAll(value.origins());
    }
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The value as something that may go where it should not. */
  Optional<Personal> personal(Origin.Received origin) {
    return Optional.ofNullable(values.get(origin))
        .map(finding -> new Personal(origin.call(), ElementAnnotations.NONE, finding));
  }

  /** What was read and kept nowhere it is declared. */
  List<Origin.Received> undeclared() {
    return values.keySet().stream().filter(value -> !kept.contains(value)).toList();
  }

  List<SetCookie> cookies() {
    return cookies;
  }
}

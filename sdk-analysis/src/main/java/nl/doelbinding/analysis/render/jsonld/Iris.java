package nl.doelbinding.analysis.render.jsonld;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.Forms;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * The names of things in the graph. They are URNs, because a register is in no place of the web;
 * the same thing has the same name in every register it is in.
 */
final class Iris {
  private static final String ROOT = "urn:doelbinding:";

  /** Where nobody told the module. */
  private static final String NO_MODULE = "-";

  private Iris() {}

  static String register(Register register) {
    List<ModuleEntry> modules = register.modules();
    return ROOT
        + "register:"
        + (modules.isEmpty()
            ? NO_MODULE
            : modules.stream().map(one -> path(one.id())).collect(Collectors.joining("+")));
  }

  /** A changed activity has another name, as a register that is referred to must have it. */
  static String activity(Activity activity) {
    return ROOT
        + "activity:"
        + module(activity.module())
        + ":"
        + path(activity.id())
        + ":"
        + activity.version();
  }

  static String recipient(RecipientEntry recipient) {
    return ROOT + "recipient:" + module(recipient.module()) + ":" + path(recipient.id());
  }

  static String dataSubject(String name) {
    return ROOT + "data-subject:" + path(name);
  }

  static String member(FieldReference field) {
    return ROOT
        + "member:"
        + module(field.module())
        + ":"
        + path(field.owner())
        + ":"
        + path(field.member());
  }

  /** A part of something that has a name. */
  static String part(String whole, String name) {
    return whole + "#" + path(name);
  }

  /** A concept of a vocabulary, unless it is none that could be looked up. */
  static @Nullable String concept(@Nullable String iri) {
    return iri != null && Forms.isWebAddress(iri) ? iri : null;
  }

  private static String module(@Nullable String module) {
    return module == null || module.isEmpty() ? NO_MODULE : path(module);
  }

  private static String path(String text) {
    return Arrays.stream(text.split(":", -1)).map(Iris::segment).collect(Collectors.joining(":"));
  }

  /** What a URN cannot hold is written as hexadecimal digits. */
  private static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}

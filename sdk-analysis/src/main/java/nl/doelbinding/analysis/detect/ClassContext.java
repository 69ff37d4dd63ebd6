package nl.doelbinding.analysis.detect;

import java.util.Map;
import nl.doelbinding.annotations.Category;
import org.jspecify.annotations.Nullable;

/**
 * What a class says about its members.
 *
 * @param person the word that makes it a class about a person, or what else does; empty: none
 * @param weakPerson a word that often stands for a person, such as account; empty: none
 * @param mention a person word in its name or the names around it; empty: none
 * @param technical the word that makes it part of the machinery; empty: none
 * @param organisation the word that makes it about an organisation; empty: none
 * @param value the category of which it is a value, such as an address; {@code null}: none
 * @param strong the categories of members whose name tells by itself, each with such a member
 */
record ClassContext(
    String person,
    String weakPerson,
    String mention,
    String technical,
    String organisation,
    @Nullable Category value,
    Map<Category, String> strong) {

  /** Copies the map. */
  ClassContext {
    strong = Map.copyOf(strong);
  }
}

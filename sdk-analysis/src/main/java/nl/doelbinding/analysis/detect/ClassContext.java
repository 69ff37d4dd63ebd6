package nl.doelbinding.analysis.detect;

import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.detect.PackageWords.Role;
import nl.doelbinding.annotations.Category;
import org.jspecify.annotations.Nullable;

/**
 * What a class says about its members. A text is empty where the class says nothing of the kind.
 *
 * @param role what it is there for
 * @param person the word that makes it a class about a person, or what else does
 * @param weakPerson a word that often stands for a person, such as account
 * @param outside the word for a person that a class around it is about
 * @param inPackage the word for a person in the name of its package
 * @param mention a person word in its name
 * @param technical the word that makes it part of the machinery
 * @param organisation the word that makes it about an organisation
 * @param clinical the word that makes it a medical record of a person
 * @param record the category of data about a person it is a record of; {@code null}: none
 * @param value the category of which it is a value, such as an address; {@code null}: none
 * @param strong the categories of members whose name tells by itself, each with such a member
 * @param beside two members that identify a person and so make it a class about one; or none
 * @param traces those of {@code strong} that somebody leaves behind, such as an IP address
 */
record ClassContext(
    Role role,
    String person,
    String weakPerson,
    String outside,
    String inPackage,
    String mention,
    String technical,
    String organisation,
    String clinical,
    @Nullable Category record,
    @Nullable Category value,
    Map<Category, String> strong,
    List<String> beside,
    Map<Category, String> traces) {

  /** Whether a class around it or its package is about a person, or it may be itself. */
  boolean hasPersonAround() {
    return !(outside.isEmpty() && inPackage.isEmpty() && weakPerson.isEmpty());
  }

  /** Whether it is a value that belongs to somebody, such as an address, by what it holds too. */
  boolean hasHolder(Signals signals) {
    return value != null && signals.is("hasHolder", value) && strong.containsKey(value);
  }

  /** The same for what requests hand over: that goes through machinery and is not about it. */
  ClassContext serving() {
    return technical.isEmpty()
        ? this
        : new ClassContext(
            role,
            person,
            weakPerson,
            outside,
            inPackage,
            mention,
            "",
            organisation,
            clinical,
            record,
            value,
            strong,
            beside,
            traces);
  }
}

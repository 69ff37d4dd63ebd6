package nl.doelbinding.analysis.detect;

import java.util.List;
import java.util.Map;
import nl.doelbinding.annotations.Category;
import org.jspecify.annotations.Nullable;

/**
 * What a class says about its members. A text is empty where the class says nothing of the kind.
 *
 * @param person the word that makes it a class about a person, or what else does
 * @param weakPerson a word that often stands for a person, such as account
 * @param around the person the class it lies in, or its package, is about
 * @param mention a person word in its name
 * @param technical the word that makes it part of the machinery
 * @param organisation the word that makes it about an organisation
 * @param clinical the word that makes it a medical record of a person
 * @param value the category of which it is a value, such as an address; {@code null}: none
 * @param strong the categories of members whose name tells by itself, each with such a member
 * @param beside two members that identify a person and so make it a class about one; or none
 * @param traces two members that are traces of somebody, such as an IP address; or none
 */
record ClassContext(
    String person,
    String weakPerson,
    String around,
    String mention,
    String technical,
    String organisation,
    String clinical,
    @Nullable Category value,
    Map<Category, String> strong,
    List<String> beside,
    List<String> traces) {}

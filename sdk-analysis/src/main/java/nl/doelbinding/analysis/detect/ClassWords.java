package nl.doelbinding.analysis.detect;

import nl.doelbinding.annotations.Category;
import org.jspecify.annotations.Nullable;

/**
 * What the simple name of a class says, that of a member's type too.
 *
 * @param core the name without words that say nothing
 * @param person the word for a person it ends with; empty: none
 * @param mention a word for a person anywhere in it; empty: none
 * @param technical the word that makes it part of the machinery; empty: none
 * @param organisation the word that makes it about an organisation; empty: none
 * @param clinical the word that makes it a medical record; empty: none
 * @param record the category of data about a person that such a class is a record of; {@code null}:
 *     none
 * @param value the category of which it is a value; {@code null}: none
 * @param weakValue the same by words that need a person near
 * @param whole whether the whole name is that value
 * @param carrier whether such a class is made to carry data
 * @param aboutData whether a member of such a type is about data and holds none
 */
record ClassWords(
    SplitName core,
    String person,
    String mention,
    String technical,
    String organisation,
    String clinical,
    @Nullable Category record,
    @Nullable Category value,
    @Nullable Category weakValue,
    boolean whole,
    boolean carrier,
    boolean aboutData) {}

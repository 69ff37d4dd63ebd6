/**
 * E-mail: what is in it, how it leaves, and how the page that shows it finds it again.
 *
 * <p>Start with {@link nl.doelbinding.sample.time.mail.Mail}, which is personal data on its way
 * out.
 */
@NullMarked
package nl.doelbinding.sample.time.mail;

import org.jspecify.annotations.NullMarked;

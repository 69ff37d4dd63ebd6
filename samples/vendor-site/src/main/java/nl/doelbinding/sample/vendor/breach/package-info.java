/**
 * The dossier of breaches (GDPR Art. 33): what happened, whether it must be told, to whom and by
 * when.
 *
 * <p>Hand-written, because the SDK has no such feature yet. It takes its deadlines, activities and
 * customers from the processing register. Start with {@link
 * nl.doelbinding.sample.vendor.breach.Breach}.
 */
@NullMarked
package nl.doelbinding.sample.vendor.breach;

import org.jspecify.annotations.NullMarked;

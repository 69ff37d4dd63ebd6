/**
 * The site of a software vendor that keeps what its privacy statement promises, and that processes
 * data for its customers too.
 *
 * <p>Start with {@link nl.doelbinding.sample.vendor.VendorSite}, which runs it. {@code purpose}
 * says why personal data is kept, {@code data} what is kept, {@code web} has the pages, {@code
 * breach} the dossier of breaches, and {@code job} the work outside of requests.
 */
@NullMarked
package nl.doelbinding.sample.vendor;

import org.jspecify.annotations.NullMarked;

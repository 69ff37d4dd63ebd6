/**
 * Who is signed in. Start with {@link nl.doelbinding.sample.connector.session.CurrentCustomer},
 * which the pages, the API and the trail ask.
 */
@NullMarked
package nl.doelbinding.sample.connector.session;

import org.jspecify.annotations.NullMarked;

/**
 * The pages, and the API that their forms call. Start with {@link
 * nl.doelbinding.sample.newsletter.web.Server}, which wires it together, and {@link
 * nl.doelbinding.sample.newsletter.web.MessagesResource}, whose methods each say their purpose.
 */
@NullMarked
package nl.doelbinding.sample.newsletter.web;

import org.jspecify.annotations.NullMarked;

/**
 * The pages. Each controller says for which purpose it reads; templates are in {@code
 * src/main/resources/templates}. Start with {@link
 * nl.doelbinding.sample.connector.web.PrivacyPages} for what is the SDK's.
 */
@NullMarked
package nl.doelbinding.sample.connector.web;

import org.jspecify.annotations.NullMarked;

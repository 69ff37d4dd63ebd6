/**
 * The pages. A controller says with {@code @ForPurpose} what it reads personal data for; one
 * without it reads none. Start with {@link nl.doelbinding.sample.vendor.web.RequestController}.
 */
@NullMarked
package nl.doelbinding.sample.vendor.web;

import org.jspecify.annotations.NullMarked;

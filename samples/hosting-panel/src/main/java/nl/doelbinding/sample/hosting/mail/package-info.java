/**
 * The e-mail that goes out. What no request asks for binds its purpose itself: see {@link
 * nl.doelbinding.sample.hosting.mail.UpdatesMailing}.
 */
@NullMarked
package nl.doelbinding.sample.hosting.mail;

import org.jspecify.annotations.NullMarked;

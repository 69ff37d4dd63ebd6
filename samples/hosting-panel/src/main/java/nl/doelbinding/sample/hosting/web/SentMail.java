package nl.doelbinding.sample.hosting.web;

import java.time.Instant;
import nl.doelbinding.annotations.NotPersonalData;

/**
 * A message that went out.
 *
 * @param to where it went
 * @param subject its subject
 * @param text what it says
 * @param at when it went out
 */
@NotPersonalData("stands in for the mailboxes of the people it was sent to")
public record SentMail(String to, String subject, String text, Instant at) {}

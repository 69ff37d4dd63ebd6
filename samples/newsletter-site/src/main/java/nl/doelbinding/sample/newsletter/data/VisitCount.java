package nl.doelbinding.sample.newsletter.data;

import java.time.LocalDate;

/**
 * How much the website was visited on a day.
 *
 * @param day which day
 * @param requests how many requests there were
 * @param networks from how many networks
 */
public record VisitCount(LocalDate day, long requests, long networks) {}

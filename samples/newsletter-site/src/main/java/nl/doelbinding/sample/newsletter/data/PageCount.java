package nl.doelbinding.sample.newsletter.data;

import java.time.LocalDate;

/**
 * How often a page was seen on a day.
 *
 * @param day which day
 * @param page which page
 * @param views how often, by visitors who agreed to be counted
 */
public record PageCount(LocalDate day, String page, long views) {}

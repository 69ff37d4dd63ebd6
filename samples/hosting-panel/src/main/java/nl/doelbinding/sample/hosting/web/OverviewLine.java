package nl.doelbinding.sample.hosting.web;

import nl.doelbinding.sample.hosting.data.AccountEvent;

/**
 * A line of the overview of sign-ins.
 *
 * @param event what was done
 * @param isNew whether nobody came from this network before
 */
public record OverviewLine(AccountEvent event, boolean isNew) {}

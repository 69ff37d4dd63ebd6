/**
 * An invented firm that links accounting programs: three periods for the same data, one of them a
 * fiscal one.
 */
package nl.doelbinding.verification.firms.cijferbrug;

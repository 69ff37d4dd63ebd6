/**
 * An invented maker of time registration: one commercial interest carries everything, and nothing
 * has a period.
 */
package nl.doelbinding.verification.firms.prikklok;

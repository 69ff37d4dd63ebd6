/** An invented software house that says all rests on consent, and names no period at all. */
package nl.doelbinding.verification.firms.bureauraam;

/** An invented maker of websites that rests everything on consent and names no period at all. */
package nl.doelbinding.verification.firms.vlechtwerf;

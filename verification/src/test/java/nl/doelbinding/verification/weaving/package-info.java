/** Weaves well-known libraries as a whole, and uses what came out. */
package nl.doelbinding.verification.weaving;

/**
 * An invented hosting firm that keeps nearly all of its data as long as the tax authority wants a
 * part of it.
 */
package nl.doelbinding.verification.firms.rekkenzaal;

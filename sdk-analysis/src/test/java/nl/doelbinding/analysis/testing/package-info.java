/** What tests of several packages share. */
package nl.doelbinding.analysis.testing;

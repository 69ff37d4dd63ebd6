/** A small shop with some personal data that is declared and some that is not. */
package nl.doelbinding.archunit.shop;

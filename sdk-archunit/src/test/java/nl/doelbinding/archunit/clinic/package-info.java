/** A clinic that lets data of its patients go where it should not. */
package nl.doelbinding.archunit.clinic;

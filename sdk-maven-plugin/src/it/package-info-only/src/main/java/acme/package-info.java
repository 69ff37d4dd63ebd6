/** Documentation is all there is; the annotation makes the compiler write a class file. */
@Deprecated
package acme;

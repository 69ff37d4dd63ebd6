/** The declarations of Doelbinding. Requires nothing but the JDK. */
module nl.doelbinding.annotations {
  exports nl.doelbinding.annotations;
}

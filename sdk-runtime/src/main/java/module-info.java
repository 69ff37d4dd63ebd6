/** Purposes, purpose checks and log masking at run time. */
module nl.doelbinding.runtime {
  requires transitive nl.doelbinding.annotations;
  requires static org.jspecify;
  requires static net.bytebuddy;
  requires static jakarta.servlet;

  exports nl.doelbinding.classfile;
  exports nl.doelbinding.declaration;
  exports nl.doelbinding.masking;
  exports nl.doelbinding.purpose;
  exports nl.doelbinding.servlet;
  exports nl.doelbinding.weaving;

  uses nl.doelbinding.purpose.ViolationListener;
}

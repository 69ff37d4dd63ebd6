package nl.doelbinding.analysis;

/** Under construction. */
final class Analysis {
  private Analysis() {}
}

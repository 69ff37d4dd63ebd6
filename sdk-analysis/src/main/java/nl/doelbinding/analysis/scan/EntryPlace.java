package nl.doelbinding.analysis.scan;

/**
 * Where a class file lies.
 *
 * @param root the number of its root
 * @param entry its path below that
 */
record EntryPlace(int root, String entry) {}

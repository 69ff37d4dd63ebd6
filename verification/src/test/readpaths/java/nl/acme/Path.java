package nl.acme;

/** One way to read. */
record Path(String group, String name, Read read) {

  /** What is run. */
  @FunctionalInterface
  interface Read {
    void run() throws Throwable;
  }
}

package nl.doelbinding.audit;

/** Who a record is about, by an identifier and its kind. */
record SubjectId(String id, String type) {}

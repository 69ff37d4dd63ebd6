package nl.acme;

import java.io.Serializable;
import nl.doelbinding.annotations.PersonalData;

/** A field that anyone may read. */
public class Open implements Serializable {

  private static final long serialVersionUID = 1L;

  @PersonalData(purpose = Newsletter.class)
  public String email = "o@b.nl";

  /** The same in a record, for serialization. */
  public record Sent(@PersonalData(purpose = Newsletter.class) String email)
      implements Serializable {}
}

package nl.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.doelbinding.annotations.PersonalData;

/** Mapped by its fields. */
@Entity
public class FieldEntity {

  @Id private Long id;

  @PersonalData(purpose = Newsletter.class)
  private String email;

  private int visits;

  protected FieldEntity() {}

  FieldEntity(Long id, String email) {
    this.id = id;
    this.email = email;
  }

  public Long getId() {
    return id;
  }

  public String getEmail() {
    return email;
  }

  public void visit() {
    visits++;
  }
}

package nl.acme;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import nl.doelbinding.annotations.PersonalData;

/** Mapped by its fields. */
@Entity
public class FieldEntity {

  @Id private Long id;

  @Basic(fetch = FetchType.LAZY)
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

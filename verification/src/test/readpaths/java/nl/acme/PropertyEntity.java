package nl.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.doelbinding.annotations.PersonalData;

/** Mapped by its getters. */
@Entity
public class PropertyEntity {

  private Long id;

  @PersonalData(purpose = Newsletter.class)
  private String email;

  private int visits;

  protected PropertyEntity() {}

  PropertyEntity(Long id, String email) {
    this.id = id;
    this.email = email;
  }

  @Id
  public Long getId() {
    return id;
  }

  public String getEmail() {
    return email;
  }

  public void visit() {
    visits++;
  }

  protected void setId(Long id) {
    this.id = id;
  }

  protected void setEmail(String email) {
    this.email = email;
  }

  protected int getVisits() {
    return visits;
  }

  protected void setVisits(int visits) {
    this.visits = visits;
  }
}

package nl.acme.eight;

import java.util.function.Supplier;
import nl.acme.Newsletter;
import nl.doelbinding.annotations.PersonalData;

/** Compiled for Java 8. */
public class Patient {

  @PersonalData(purpose = Newsletter.class)
  private String email = "a@b.nl";

  @PersonalData(purpose = Newsletter.class)
  protected int age = 20;

  public String getEmail() {
    return email;
  }

  public void birthday() {
    age++;
  }

  public String text() {
    return "patient " + email;
  }

  public Supplier<String> lambda() {
    return () -> email;
  }

  public Supplier<String> inner() {
    return new Supplier<String>() {
      @Override
      public String get() {
        return email;
      }
    };
  }

  public static String read(Patient patient) {
    return patient.email;
  }

  public static class Reader {
    public String read(Patient patient) {
      return patient.email;
    }
  }

  public static class Child extends Patient {
    public int read() {
      return age;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Patient && email.equals(((Patient) other).email);
  }

  @Override
  public int hashCode() {
    return email.hashCode();
  }

  @Override
  public String toString() {
    return email;
  }
}

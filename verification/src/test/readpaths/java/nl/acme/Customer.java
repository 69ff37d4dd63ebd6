package nl.acme;

import java.io.Serializable;
import java.util.function.Supplier;
import nl.doelbinding.annotations.PersonalData;

/** A class written by hand, with every way to read its own fields. */
public class Customer implements Cloneable, Serializable, Comparable<Customer> {

  private static final long serialVersionUID = 1L;

  @PersonalData(purpose = Newsletter.class)
  static String lastSeen = "nobody".trim();

  @PersonalData(purpose = Newsletter.class)
  protected String email;

  @PersonalData(purpose = Newsletter.class)
  protected int age;

  @PersonalData(purpose = Newsletter.class)
  private long number = 12L;

  @PersonalData(purpose = Newsletter.class)
  private final String[] phones = {"06"};

  String product = "p";

  public Customer(String email, int age) {
    this.email = email;
    this.age = age;
    if (this.email.isEmpty()) {
      throw new IllegalArgumentException("no e-mail");
    }
  }

  public Customer(Customer other) {
    this.email = other.email;
    this.age = other.age;
  }

  static Customer copyOf(Customer other) {
    return new Customer(other.email, 1);
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public int getAge() {
    return age;
  }

  public long getNumber() {
    return number;
  }

  public String getProduct() {
    return product;
  }

  public boolean isAdult() {
    return age >= 18;
  }

  void birthday() {
    age++;
  }

  void append(String more) {
    email += more;
  }

  String firstPhone() {
    return phones[0];
  }

  int phoneCount() {
    int count = 0;
    for (String phone : phones) {
      count += phone.isEmpty() ? 0 : 1;
    }
    return count;
  }

  String text() {
    return "customer " + email;
  }

  int sizeBySwitch() {
    return switch (email) {
      case "a@b.nl" -> 1;
      default -> 0;
    };
  }

  void synchronizedOnIt() {
    synchronized (email) {
      product = "q";
    }
  }

  String inFinally() {
    try {
      return product;
    } finally {
      product = email;
    }
  }

  Supplier<String> lambda() {
    return () -> email;
  }

  Supplier<String> methodReference() {
    return this::getEmail;
  }

  Supplier<String> anonymous() {
    return new Supplier<>() {
      @Override
      public String get() {
        return email;
      }
    };
  }

  Supplier<String> local() {
    class Local implements Supplier<String> {
      @Override
      public String get() {
        return email;
      }
    }
    return new Local();
  }

  class Inner {
    String read() {
      return email;
    }
  }

  static class Nested {
    String read(Customer customer) {
      return customer.email;
    }
  }

  static String readStatic() {
    return lastSeen;
  }

  static Customer of(Builder builder) {
    return new Customer(builder.email, 1);
  }

  /** Holds the same value, but declares nothing. */
  static class Builder {
    String email = "a@b.nl";
  }

  @Override
  public Customer clone() {
    try {
      return (Customer) super.clone();
    } catch (CloneNotSupportedException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Override
  public int compareTo(Customer other) {
    return email.compareTo(other.email);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Customer customer && email.equals(customer.email);
  }

  @Override
  public int hashCode() {
    return email.hashCode();
  }

  @Override
  public String toString() {
    return "Customer[" + email + "]";
  }
}

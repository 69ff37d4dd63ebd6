package nl.doelbinding.weaving;

/** Sources that the tests of this package share. */
final class Sample {

  static final String NEWSLETTER =
      """
      package acme;
      import nl.doelbinding.annotations.*;
      @Purpose(name = "n", description = "d", legalBasis = LegalBasis.CONSENT)
      public interface Newsletter {}
      """;

  static final String INVOICING =
      """
      package acme;
      import nl.doelbinding.annotations.*;
      @Purpose(name = "i", description = "d", legalBasis = LegalBasis.CONTRACT)
      public interface Invoicing {}
      """;

  static final String CUSTOMER =
      """
      package acme;
      import nl.doelbinding.annotations.*;
      public class Customer {
        @PersonalData(purpose = Newsletter.class) String email = "a@b.nl";
        @PersonalData(purpose = Newsletter.class) protected int age = 40;
        String product = "p";
        public String getEmail() { return email; }
        public void setEmail(String email) { this.email = email; }
        public String getProduct() { return product; }
      }
      """;

  private Sample() {}
}

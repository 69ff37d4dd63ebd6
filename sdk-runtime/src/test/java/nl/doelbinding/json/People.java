package nl.doelbinding.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonView;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Purpose;

/** The beans of the contract. */
public final class People {

  private People() {}

  @Purpose(
      name = "Marketing",
      description = "Klanten benaderen",
      legalBasis = LegalBasis.CONSENT,
      retention = "P1Y")
  public interface Marketing {}

  @Purpose(
      name = "Nieuwsbrief",
      description = "Nieuws sturen",
      legalBasis = LegalBasis.CONSENT,
      retention = "P1Y")
  public interface Newsletter extends Marketing {}

  @Purpose(
      name = "Facturen",
      description = "Facturen sturen",
      legalBasis = LegalBasis.CONTRACT,
      retention = "P7Y")
  public interface Invoicing {}

  @Retention(RetentionPolicy.RUNTIME)
  @PersonalData(purpose = Newsletter.class)
  public @interface MailData {}

  @JsonPropertyOrder({"id", "email", "age", "active"})
  public static class Subscriber {
    public long id = 7;

    @PersonalData(purpose = Newsletter.class)
    private String email = "jan@example.nl";

    private int age = 41;
    private Boolean active = true;
    public static int reads;

    public String getEmail() {
      reads++;
      return email;
    }

    public void setEmail(String email) {
      this.email = email;
    }

    @PersonalData(purpose = Marketing.class)
    public int getAge() {
      return age;
    }

    public void setAge(int age) {
      this.age = age;
    }

    @MailData
    public Boolean isActive() {
      return active;
    }

    @MailData
    public Boolean getActive() {
      return active;
    }
  }

  public interface Named {
    @PersonalData(purpose = Newsletter.class)
    String getName();
  }

  public static class Member implements Named {
    private String name = "Jan";

    @Override
    public String getName() {
      return name;
    }
  }

  @PersonalData(purpose = Invoicing.class)
  @JsonPropertyOrder({"street", "city", "kind"})
  public static class Address {
    public String street = "Dorpsstraat";
    public String city = "Ede";

    @NotPersonalData("which kind of address")
    public String kind = "HOME";
  }

  @JsonPropertyOrder({"id", "address"})
  public static class Order {
    public int id = 3;
    public Address address = new Address();
  }

  @PersonalData(purpose = Newsletter.class)
  public record Mailbox(String value) {}

  public static class Reader {
    public int id = 1;
    public Mailbox mailbox = new Mailbox("a@b.nl");
  }

  public record Person(int id, @PersonalData(purpose = Newsletter.class) String email) {}

  @JsonPropertyOrder({"id", "address"})
  public static class Customer {
    public int id = 3;

    @JsonUnwrapped(prefix = "home_")
    public Contact contact = new Contact();
  }

  @JsonPropertyOrder({"phone", "kind"})
  public static class Contact {
    @PersonalData(purpose = Invoicing.class)
    public String phone = "0612345678";

    public String kind = "MOBILE";
  }

  public static class Guarded {
    public int id = 3;

    @PersonalData(purpose = Invoicing.class)
    @JsonUnwrapped(prefix = "home_")
    public Contact contact = new Contact();
  }

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"id", "email", "points"})
  public static class Row {
    public int id = 3;

    @PersonalData(purpose = Newsletter.class)
    public String email = "jan@example.nl";

    public int points = 9;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({@JsonSubTypes.Type(value = Dog.class, name = "dog")})
  public abstract static class Pet {
    @PersonalData(purpose = Invoicing.class)
    public String owner = "Jan";
  }

  public static class Dog extends Pet {
    public String breed = "teckel";
  }

  public static class Kennel {
    public List<Pet> pets = List.of(new Dog());
    public Map<String, Contact> contacts = Map.of("jan", new Contact());
  }

  public static class Form {
    public int id = 1;
    private final Map<String, Object> answers = new TreeMap<>(Map.of("bsn", "123456782"));

    @JsonAnyGetter
    @PersonalData(purpose = Invoicing.class)
    public Map<String, Object> getAnswers() {
      return answers;
    }

    @JsonAnySetter
    @PersonalData(purpose = Invoicing.class)
    public void answer(String name, Object value) {
      answers.put(name, value);
    }
  }

  @JsonFilter("all")
  public static class FilteredForm extends Form {
    @PersonalData(purpose = Invoicing.class)
    public String note = "ziek";
  }

  public static class Short {}

  @JsonPropertyOrder({"id", "email"})
  public static class Viewed {
    @JsonView(Short.class)
    public int id = 1;

    @JsonView(Short.class)
    @PersonalData(purpose = Newsletter.class)
    public String email = "jan@example.nl";

    @JsonView(String.class)
    public String notes = "x";
  }

  /** Of others: only a mixin can say what it holds. */
  public static class Foreign {
    public String login = "jan";
    public int count = 2;
  }

  public abstract static class ForeignMixin {
    @PersonalData(purpose = Invoicing.class)
    public String login;
  }

  @PersonalData(purpose = Invoicing.class)
  public abstract static class ForeignClassMixin {}

  /** Fields and accessors meet only under the name in JSON. */
  public static class Renamed {
    @PersonalData(purpose = Newsletter.class)
    @JsonProperty("email")
    private String mail = "jan@example.nl";

    @JsonProperty("email")
    public String address() {
      return mail;
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Sparse {
    @PersonalData(purpose = Newsletter.class)
    public String email;

    public String other;
  }

  public static class Created {
    public final int id;
    private final String secret;

    @JsonCreator
    public Created(
        @JsonProperty("id") int id,
        @PersonalData(purpose = Invoicing.class) @JsonProperty("secret") String secret) {
      this.id = id;
      this.secret = secret;
    }

    public String secret() {
      return secret;
    }
  }

  /** One property through the constructor, one behind it. */
  public static class Late {
    public final int id;

    @PersonalData(purpose = Invoicing.class)
    public String email;

    @JsonCreator
    public Late(@JsonProperty("id") int id) {
      this.id = id;
    }
  }

  public static class NoPurpose {
    @PersonalData(purpose = String.class)
    public String name = "Jan";
  }
}

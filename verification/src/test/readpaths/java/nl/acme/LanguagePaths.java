package nl.acme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the language offers. */
final class LanguagePaths {

  private LanguagePaths() {}

  static void addTo(List<Path> paths) {
    Customer customer = new Customer("a@b.nl", 20);
    Customer other = new Customer("c@d.nl", 20);
    Vip vip = new Vip();
    String own = "Its own class";
    paths.add(new Path(own, "getter", customer::getEmail));
    paths.add(new Path(own, "getter of an `int`", customer::getAge));
    paths.add(new Path(own, "getter of a `long`", customer::getNumber));
    paths.add(new Path(own, "getter of what is not declared", customer::getProduct));
    paths.add(new Path(own, "setter", () -> customer.setEmail("a@b.nl")));
    paths.add(new Path(own, "derived value, `isAdult()`", customer::isAdult));
    paths.add(new Path(own, "`age++`", customer::birthday));
    paths.add(new Path(own, "`email += …`", () -> customer.append("")));
    paths.add(new Path(own, "element of an array", customer::firstPhone));
    paths.add(new Path(own, "`for` over an array", customer::phoneCount));
    paths.add(new Path(own, "string concatenation", customer::text));
    paths.add(new Path(own, "`switch` over it", customer::sizeBySwitch));
    paths.add(new Path(own, "`synchronized` on it", customer::synchronizedOnIt));
    paths.add(new Path(own, "in a `finally`", customer::inFinally));
    paths.add(new Path(own, "lambda", () -> customer.lambda().get()));
    paths.add(new Path(own, "method reference", () -> customer.methodReference().get()));
    paths.add(new Path(own, "`compareTo`", () -> customer.compareTo(other)));
    paths.add(new Path(own, "static field", Customer::readStatic));
    paths.add(new Path(own, "static method that copies", () -> Customer.copyOf(customer)));
    paths.add(
        new Path(
            own, "builder that declares nothing", () -> Customer.of(new Customer.Builder())));
    paths.add(
        new Path(
            own, "`final` field with a constant value", () -> new Member().readConstant()));
    paths.add(new Path(own, "enum", Agent.FIRST::email));
    String nest = "Nest mates and subclasses";
    paths.add(new Path(nest, "anonymous class", () -> customer.anonymous().get()));
    paths.add(new Path(nest, "local class", () -> customer.local().get()));
    paths.add(new Path(nest, "inner class", () -> customer.new Inner().read()));
    paths.add(new Path(nest, "nested class", () -> new Customer.Nested().read(customer)));
    paths.add(new Path(nest, "subclass, `this.email`", vip::own));
    paths.add(new Path(nest, "subclass, `super.email`", vip::ofSuper));
    paths.add(new Path(nest, "subclass, `super.getEmail()`", vip::bySuperGetter));
    paths.add(new Path(nest, "constructor of a subclass", Vip::new));
    String others = "Other classes";
    paths.add(new Path(others, "same package", () -> touch(customer.email)));
    paths.add(new Path(others, "same package, by a subclass", () -> touch(vip.email)));
    paths.add(new Path(others, "public field", () -> touch(new Open().email)));
    paths.add(new Path(others, "static field", () -> touch(Customer.lastSeen)));
    paths.add(new Path(others, "lambda", () -> Optional.of(customer).map(c -> c.email)));
    paths.add(
        new Path(others, "method reference", () -> Optional.of(customer).map(Customer::getEmail)));
    paths.add(
        new Path(
            others,
            "stream of two",
            () -> List.of(customer, other).stream().map(Customer::getEmail).toList()));
    paths.add(
        new Path(
            others,
            "`Collectors.groupingBy`",
            () -> List.of(customer).stream().collect(Collectors.groupingBy(Customer::getEmail))));
    paths.add(
        new Path(
            others,
            "`Comparator.comparing`, one comparison",
            () -> Comparator.comparing(Customer::getEmail).compare(customer, other)));
    String declared = "Declared elsewhere";
    Person person = new Person();
    paths.add(new Path(declared, "by the getter of an interface", person::getName));
    paths.add(new Path(declared, "`default` method of it", person::greeting));
    paths.add(new Path(declared, "by its type", person::street));
    paths.add(new Path(declared, "by its class, accessor", () -> person.street().value()));
    paths.add(
        new Path(declared, "by its getter, generic", () -> new Person.Box<>("x").getContent()));
    paths.add(new Path(declared, "by a bridge method", () -> unbox(new Person.TextBox())));
    String build = "Building, comparing, printing";
    Member member = new Member();
    paths.add(new Path(build, "own constructor that validates", () -> new Customer("x", 1)));
    paths.add(new Path(build, "copy constructor", () -> new Customer(customer)));
    paths.add(new Path(build, "`equals`", () -> customer.equals(other)));
    paths.add(new Path(build, "`hashCode`", customer::hashCode));
    paths.add(new Path(build, "`equals` by getters", () -> member.equals(new Member())));
    paths.add(new Path(build, "`hashCode` by getters", member::hashCode));
    paths.add(new Path(build, "`toString`", customer::toString));
    paths.add(new Path(build, "`\"\" + customer`", () -> touch("" + customer)));
    paths.add(new Path(build, "`String.format`", () -> String.format("%s", customer)));
    paths.add(new Path(build, "`HashSet.add`", () -> new HashSet<>().add(customer)));
    paths.add(new Path(build, "`HashMap.get`", () -> new HashMap<>().get(customer)));
    paths.add(new Path(build, "`List.contains`", () -> List.of(other).contains(customer)));
    paths.add(
        new Path(
            build,
            "`TreeSet.add` of a second",
            () -> {
              TreeSet<Customer> set = new TreeSet<>(Comparator.comparing(c -> 1));
              set.add(customer);
              set.add(other);
            }));
    paths.add(
        new Path(
            build,
            "`Collections.sort` of two",
            () -> {
              List<Customer> list = new ArrayList<>(List.of(customer, other));
              list.sort(null);
            }));
    String records = "Records";
    Contact contact = new Contact("a@b.nl", 1);
    Contact.Explicit explicit = new Contact.Explicit("a@b.nl");
    paths.add(new Path(records, "accessor", contact::email));
    paths.add(new Path(records, "accessor written by hand", explicit::email));
    paths.add(new Path(records, "accessor of another component", contact::orders));
    paths.add(new Path(records, "compact constructor", () -> new Contact("x", 1)));
    paths.add(new Path(records, "method", contact::domain));
    paths.add(new Path(records, "`withX`", () -> contact.withOrders(2)));
    paths.add(new Path(records, "`toString`", contact::toString));
    paths.add(new Path(records, "`toString` written by hand", explicit::toString));
    paths.add(new Path(records, "`toString` of a record that holds it", () -> text(contact)));
    paths.add(new Path(records, "`equals`", () -> contact.equals(new Contact("c@d.nl", 1))));
    paths.add(new Path(records, "`hashCode`", contact::hashCode));
    paths.add(new Path(records, "`HashSet.add`", () -> new HashSet<>().add(contact)));
  }

  private static String text(Contact contact) {
    return new Contact.Order(contact, 1).toString();
  }

  private static <T> T unbox(Person.Box<T> box) {
    return box.getContent();
  }

  private static void touch(Object value) {
    if (value == null) {
      throw new IllegalStateException("nothing was read");
    }
  }
}

package nl.acme;

import java.util.List;
import nl.acme.eight.Patient;
import nl.acme.kotlin.KotlinPaths;
import nl.acme.lombok.Person2;
import nl.acme.lombok.Value2;

/** What other compilers and other versions of this one make. */
final class OtherCompilers {

  private OtherCompilers() {}

  static void addTo(List<Path> paths) {
    String eight = "Class files of Java 8";
    Patient patient = new Patient();
    Patient.Child child = new Patient.Child();
    paths.add(new Path(eight, "getter", patient::getEmail));
    paths.add(new Path(eight, "`age++`", patient::birthday));
    paths.add(new Path(eight, "string concatenation", patient::text));
    paths.add(new Path(eight, "lambda", () -> patient.lambda().get()));
    paths.add(new Path(eight, "anonymous class, by `access$000`", () -> patient.inner().get()));
    paths.add(new Path(eight, "nested class", () -> new Patient.Reader().read(patient)));
    paths.add(new Path(eight, "subclass", child::read));
    paths.add(new Path(eight, "static method", () -> Patient.read(patient)));
    paths.add(new Path(eight, "`toString`", patient::toString));
    paths.add(new Path(eight, "`equals`", () -> patient.equals(new Patient())));
    String lombok = "Lombok";
    Person2 person = Person2.builder().email("x").name("n").build();
    Person2 other = Person2.builder().email("x").name("n").build();
    Value2 value = new Value2("x");
    paths.add(new Path(lombok, "`@Data`, getter", person::getEmail));
    paths.add(new Path(lombok, "`@Data`, setter", () -> person.setEmail("x")));
    paths.add(new Path(lombok, "`@Data`, `toString`", person::toString));
    paths.add(new Path(lombok, "`@Data`, `equals`", () -> person.equals(other)));
    paths.add(new Path(lombok, "`@Data`, `hashCode`", person::hashCode));
    paths.add(new Path(lombok, "`@Builder`, `build`", () -> Person2.builder().email("x").build()));
    paths.add(new Path(lombok, "`@Builder`, `toBuilder`", person::toBuilder));
    paths.add(new Path(lombok, "`@With` of another field", () -> person.withName("m")));
    paths.add(new Path(lombok, "`@Value`, getter", value::getEmail));
    paths.add(new Path(lombok, "`@Value`, `toString`", value::toString));
    String kotlin = "Kotlin";
    KotlinPaths.INSTANCE
        .all()
        .forEach((name, read) -> paths.add(new Path(kotlin, name, read::invoke)));
  }
}

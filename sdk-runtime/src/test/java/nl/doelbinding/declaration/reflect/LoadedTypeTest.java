package nl.doelbinding.declaration.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.declaration.ClassPathModels;
import nl.doelbinding.declaration.Declarations;
import nl.doelbinding.declaration.PersonalDataDeclaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadedTypeTest {

  interface Mailing {}

  interface Billing {}

  @Retention(RetentionPolicy.RUNTIME)
  @PersonalData(purpose = Mailing.class)
  @Repeatable(Team.All.class)
  @interface Team {
    String value() default "";

    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
      Team[] value();
    }
  }

  @Retention(RetentionPolicy.RUNTIME)
  @Team
  @interface OfTeam {}

  @PersonalData(purpose = Billing.class)
  static class Money {
    long cents;

    @NotPersonalData("a currency")
    String currency;

    static String mint;
  }

  interface Named {
    @PersonalData(purpose = Mailing.class)
    String getName();
  }

  @NotPersonalData("of the shop")
  static class Shop implements Named {
    String name;
    String city;

    @Override
    public String getName() {
      return name;
    }
  }

  static class Person {
    @PersonalData(purpose = Mailing.class, audit = true)
    @PersonalData(
        purpose = {Billing.class, Mailing.class},
        retention = "P7Y")
    String email;

    @OfTeam String phone;

    @Team("a")
    @Team("b")
    String[] aliases;

    Money[][] paid;
    boolean active;
    int age;

    @Team
    boolean isActive() {
      return active;
    }

    @Team
    void age() {}

    @PersonalData(purpose = Mailing.class)
    static int getAge() {
      return 1;
    }
  }

  static class Employee extends Person {
    String email;
    String desk;
  }

  record Component(@PersonalData(purpose = Mailing.class) String email, int id) {}

  @ParameterizedTest
  @ValueSource(
      classes = {
        Money.class,
        Shop.class,
        Person.class,
        Employee.class,
        Component.class,
        String.class
      })
  void a_loaded_class_declares_what_its_bytes_declare(Class<?> type) throws Exception {
    assertThat(loaded(type)).isEqualTo(ofBytes(type));
  }

  @Test
  void a_field_is_looked_for_where_it_stands_nearest() {
    assertThat(LoadedType.of(Employee.class).field("email").orElseThrow().getDeclaringClass())
        .isEqualTo(Employee.class);
    assertThat(LoadedType.of(Employee.class).field("phone").orElseThrow().getDeclaringClass())
        .isEqualTo(Person.class);
    assertThat(LoadedType.of(Money.class).field("mint")).isEmpty();
  }

  @Test
  void repeated_declarations_become_one_decision() {
    Decision decision =
        LoadedType.of(Person.class).of(LoadedType.of(Person.class).field("email").orElseThrow());

    assertThat(decision)
        .isEqualTo(new Decision(true, List.of(Mailing.class, Billing.class), List.of(), true));
  }

  private static Map<String, List<String>> loaded(Class<?> type) {
    Map<String, List<String>> declared = new TreeMap<>();
    for (var field : type.getDeclaredFields()) {
      Decision decision = LoadedType.of(type).of(field);
      if (decision != null && decision.isPersonal()) {
        declared.put(
            field.getName(), decision.purposes().stream().map(Class::getName).sorted().toList());
      }
    }
    return declared;
  }

  private static Map<String, List<String>> ofBytes(Class<?> type) throws Exception {
    Map<String, List<String>> declared = new TreeMap<>();
    try (ClassPathModels classes =
        new ClassPathModels(
            List.of(
                java.nio.file.Path.of(
                    LoadedTypeTest.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())))) {
      ClassModel model = classes.find(type.getName()).orElse(null);
      Declarations declarations = new Declarations(classes);
      for (MemberModel field : model == null ? List.<MemberModel>of() : model.fields()) {
        List<PersonalDataDeclaration> found = declarations.of(model, field).personalData();
        if (!found.isEmpty()) {
          declared.put(
              field.name(),
              found.stream().flatMap(one -> one.purposes().stream()).distinct().sorted().toList());
        }
      }
    }
    return declared;
  }
}

package nl.doelbinding.verification.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes in the form that generators give them, written by hand; MapStruct's by itself. */
class GeneratedSourcesTest {

  @TempDir Path directory;

  @Test
  void a_protobuf_message_has_its_fields_once_and_its_builder_none() {
    found(
        "Customers",
        """
        package nl.acme;

        public final class Customers {
          interface CustomerOrBuilder { String getEmail(); byte[] getEmailBytes(); }

          public static final class Customer implements CustomerOrBuilder {
            public static final int EMAIL_FIELD_NUMBER = 1;
            private int bitField0_;
            private volatile Object email_ = "";
            private byte memoizedIsInitialized = -1;
            private int memoizedSize;
            private static final Customer DEFAULT_INSTANCE = new Customer();

            public String getEmail() { return (String) email_; }
            public byte[] getEmailBytes() { return new byte[0]; }
            public boolean hasEmail() { return (bitField0_ & 1) != 0; }
            public static Builder newBuilder() { return new Builder(); }

            public static final class Builder implements CustomerOrBuilder {
              private int bitField0_;
              private Object email_ = "";
              public String getEmail() { return (String) email_; }
              public byte[] getEmailBytes() { return new byte[0]; }
              public Builder setEmail(String value) { email_ = value; return this; }
              public Customer build() { return new Customer(); }
            }
          }
        }
        """,
        "Customers.Customer.email_ 9");
  }

  @Test
  void a_thrift_struct_has_its_fields_once() {
    found(
        "Passenger",
        """
        package nl.acme;

        public class Passenger {
          private static final Object EMAIL_FIELD_DESC = new Object();
          public String email;
          private byte __isset_bitfield = 0;
          public enum _Fields { EMAIL }
          public String getEmail() { return email; }
          public boolean isSetEmail() { return email != null; }
          public void unsetEmail() { email = null; }
          static class PassengerStandardScheme {
            void read(Passenger struct) { struct.email = ""; }
          }
        }
        """,
        "Passenger.email 5");
  }

  @Test
  void an_avro_record_has_its_fields_once_and_its_builder_none() {
    found(
        "Patient",
        """
        package nl.acme;

        public class Patient {
          public static final Object SCHEMA$ = new Object();
          private CharSequence email;
          public CharSequence getEmail() { return email; }
          public static class Builder {
            private CharSequence email;
            public CharSequence getEmail() { return email; }
            public boolean hasEmail() { return email != null; }
            public Builder setEmail(CharSequence value) { email = value; return this; }
          }
        }
        """,
        "Patient.email 5");
  }

  @Test
  void the_property_names_of_an_openapi_model_are_constants() {
    found(
        "CustomerModel",
        """
        package nl.acme;

        public class CustomerModel {
          public static final String JSON_PROPERTY_EMAIL = "email";
          private String email;
          public CustomerModel email(String email) { this.email = email; return this; }
          public String getEmail() { return email; }
          public void setEmail(String email) { this.email = email; }
        }
        """,
        "CustomerModel.email 5");
  }

  @Test
  void a_metamodel_of_jpa_holds_no_data() {
    found(
        "Customer_",
        """
        package nl.acme;

        public abstract class Customer_ {
          public static final String EMAIL = "email";
          public static volatile Object email;
          public static volatile Object birthDate;
        }
        """);
  }

  @Test
  void a_query_class_of_querydsl_holds_paths_and_no_data() {
    Workplace workplace = Workplace.in(directory);
    Path path =
        workplace.source(
            "StringPath.java",
            """
            package com.querydsl.core.types.dsl;

            public class StringPath {}
            """);
    Path query =
        workplace.source(
            "QCustomer.java",
            """
            package nl.acme;

            import com.querydsl.core.types.dsl.StringPath;

            public class QCustomer {
              public static final QCustomer customer = new QCustomer();
              public final StringPath email = new StringPath();
              public final StringPath birthPlace = new StringPath();
            }
            """);

    assertThat(workplace.javac(List.of(), path, query).found()).isEmpty();
  }

  @Test
  void a_table_of_jooq_holds_columns_and_no_data() {
    Workplace workplace = Workplace.in(directory);
    Path column =
        workplace.source(
            "TableField.java",
            """
            package org.jooq;

            public interface TableField<R, T> {}
            """);
    Path table =
        workplace.source(
            "Customer.java",
            """
            package nl.acme;

            import org.jooq.TableField;

            public class Customer {
              public static final Customer CUSTOMER = new Customer();
              public final TableField<Object, String> EMAIL = null;
              public final TableField<Object, String> PHONE_NUMBER = null;
            }
            """);

    assertThat(workplace.javac(List.of(), column, table).found()).isEmpty();
  }

  @Test
  void resources_of_android_hold_no_data() {
    found(
        "R",
        """
        package nl.acme;

        public final class R {
          public static final class id {
            public static final int email = 0x7f0a0001;
            public static int phone_number = 0x7f0a0002;
          }
        }
        """);
  }

  @Test
  void a_serializer_of_kotlin_holds_no_data() {
    found(
        "Visitor",
        """
        package nl.acme;

        public final class Visitor {
          public static final Companion Companion = new Companion();
          private final String username;
          Visitor(String username) { this.username = username; }
          public static final class $serializer {
            public static final $serializer INSTANCE = new $serializer();
            private static final Object descriptor = new Object();
            public Object getDescriptor() { return descriptor; }
          }
          public static final class Companion {
            public $serializer serializer() { return $serializer.INSTANCE; }
          }
        }
        """,
        "Visitor.username 5");
  }

  @Test
  void a_builder_written_by_hand_is_told_with_the_class_around_it() {
    found(
        "Guest",
        """
        package nl.acme;

        public final class Guest {
          private final String email;
          private Guest(Builder builder) { this.email = builder.email; }
          public static class Builder {
            private String email;
            private String passportNumber;
            public Guest build() { return new Guest(this); }
          }
        }
        """,
        "Guest.Builder.passportNumber 8",
        "Guest.email 4");
  }

  @Test
  void a_mapper_made_by_mapstruct_holds_no_data() {
    Workplace workplace = Workplace.in(directory);
    Path mapper =
        workplace.source(
            "CustomerMapper.java",
            """
            package nl.acme;

            import org.mapstruct.Mapper;

            @Mapper
            public interface CustomerMapper {
              CustomerDto toDto(Customer customer);
              class Customer {
                private String email;
                public String getEmail() { return email; }
              }
              class CustomerDto {
                private String email;
                public void setEmail(String email) { this.email = email; }
              }
            }
            """);

    workplace.javac(List.of("-processor", "org.mapstruct.ap.MappingProcessor"), mapper);

    assertThat(workplace.classFiles()).anyMatch(file -> file.endsWith("CustomerMapperImpl.class"));
    assertThat(workplace.found())
        .containsExactly("CustomerMapper.Customer.email 9", "CustomerMapper.CustomerDto.email 13");
  }

  private void found(String name, String source, String... expected) {
    assertThat(Workplace.in(directory).java(name, source).found()).containsExactly(expected);
  }
}

package nl.acme;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

/** What the library of Java and Jackson offer. */
final class LibraryPaths {

  private LibraryPaths() {}

  static void addTo(List<Path> paths) throws Exception {
    Customer customer = new Customer("a@b.nl", 20);
    Contact contact = new Contact("a@b.nl", 1);
    Open open = new Open();
    String reflection = "Reflection and method handles";
    Method getter = Customer.class.getMethod("getEmail");
    Field field = Customer.class.getDeclaredField("email");
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodHandle byMethod =
        lookup.findVirtual(Customer.class, "getEmail", MethodType.methodType(String.class));
    MethodHandle byField = lookup.findGetter(Open.class, "email", String.class);
    VarHandle variable = lookup.findVarHandle(Open.class, "email", String.class);
    paths.add(new Path(reflection, "`Method.invoke` of a getter", () -> getter.invoke(customer)));
    paths.add(
        new Path(
            reflection,
            "`RecordComponent.getAccessor`",
            () -> Contact.class.getRecordComponents()[0].getAccessor().invoke(contact)));
    paths.add(new Path(reflection, "`PropertyDescriptor`", () -> property(customer)));
    paths.add(
        new Path(reflection, "`Proxy` that calls a getter", () -> proxy(new Person()).getName()));
    paths.add(
        new Path(
            reflection, "`MethodHandle` of a getter", () -> byMethod.invoke(customer)));
    paths.add(new Path(reflection, "`Field.get`", () -> field.get(customer)));
    paths.add(new Path(reflection, "`MethodHandle` of a field", () -> byField.invoke(open)));
    paths.add(new Path(reflection, "`VarHandle.get`", () -> variable.get(open)));
    paths.add(new Path(reflection, "`Unsafe.getObject`", () -> unsafe(open)));
    String copies = "Copies";
    paths.add(new Path(copies, "`clone`", customer::clone));
    paths.add(new Path(copies, "serialization", () -> write(open)));
    paths.add(new Path(copies, "deserialization", () -> read(write(open))));
    paths.add(new Path(copies, "serialization of a record", () -> write(new Open.Sent("x"))));
    String json = "JSON, without our module";
    ObjectMapper jackson = new ObjectMapper();
    paths.add(
        new Path(json, "Jackson 2, bean", () -> jackson.writeValueAsString(new Member())));
    paths.add(new Path(json, "Jackson 2, record", () -> jackson.writeValueAsString(contact)));
    paths.add(
        new Path(
            json, "Jackson 2, `convertValue`", () -> jackson.convertValue(contact, Map.class)));
    paths.add(
        new Path(json, "Jackson 2, `valueToTree`", () -> jackson.valueToTree(new Member())));
    paths.add(
        new Path(
            json,
            "Jackson 2, public field",
            () -> jackson.writeValueAsString(open)));
    ObjectMapper fields =
        new ObjectMapper()
            .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
    paths.add(
        new Path(
            json, "Jackson 2, field visibility", () -> fields.writeValueAsString(new Member())));
    paths.add(
        new Path(
            json,
            "Jackson 2, reading",
            () -> jackson.readValue("{\"email\":\"x\",\"orders\":1}", Contact.class)));
    tools.jackson.databind.ObjectMapper jackson3 = new tools.jackson.databind.ObjectMapper();
    paths.add(
        new Path(json, "Jackson 3, bean", () -> jackson3.writeValueAsString(new Member())));
    paths.add(new Path(json, "Jackson 3, record", () -> jackson3.writeValueAsString(contact)));
    paths.add(
        new Path(json, "Jackson 3, public field", () -> jackson3.writeValueAsString(open)));
  }

  private static Object property(Customer customer) throws Exception {
    for (PropertyDescriptor descriptor :
        Introspector.getBeanInfo(Customer.class).getPropertyDescriptors()) {
      if (descriptor.getName().equals("email")) {
        return descriptor.getReadMethod().invoke(customer);
      }
    }
    throw new IllegalStateException("no property");
  }

  private static Named proxy(Named target) {
    return (Named)
        Proxy.newProxyInstance(
            Named.class.getClassLoader(),
            new Class<?>[] {Named.class},
            (self, method, arguments) -> method.invoke(target, arguments));
  }

  private static Object unsafe(Open open) throws Exception {
    Class<?> type = Class.forName("sun.misc.Unsafe");
    Field instance = type.getDeclaredField("theUnsafe");
    instance.setAccessible(true);
    Object unsafe = instance.get(null);
    Object offset =
        type.getMethod("objectFieldOffset", Field.class)
            .invoke(unsafe, Open.class.getField("email"));
    return type.getMethod("getObject", Object.class, long.class).invoke(unsafe, open, offset);
  }

  private static byte[] write(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}

package nl.doelbinding.spring.masking;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.boot.web.server.WebServerFactory;

/**
 * A property of the factory of a server, met as a bean: its class lies in another package in Spring
 * Boot 3 than in 4.
 */
final class ServerFactory {

  private ServerFactory() {}

  /**
   * The factory as a bean, or {@code null} if it is that of another server.
   *
   * @throws IllegalStateException if it is of this server and the property cannot be reached, since
   *     its access log would stay as it is
   */
  static @Nullable BeanWrapper bean(WebServerFactory factory, String server, String property) {
    BeanWrapper bean = PropertyAccessorFactory.forBeanPropertyAccess(factory);
    if (bean.isReadableProperty(property)) {
      return bean;
    }
    if (isOf(factory.getClass(), server)) {
      throw new IllegalStateException(
          "doelbinding.masking does not reach the access log of "
              + factory.getClass().getName()
              + ": its property "
              + property
              + " cannot be read. In a native image, register the public methods of"
              + " this class for reflection; or set doelbinding.masking.enabled=false and configure"
              + " the masking of the log in the server itself");
    }
    return null;
  }

  private static boolean isOf(Class<?> factory, String server) {
    for (Class<?> type = factory; type != null; type = type.getSuperclass()) {
      if (type.getName().startsWith("org.springframework.boot.")
          && type.getSimpleName().startsWith(server)) {
        return true;
      }
    }
    return false;
  }
}

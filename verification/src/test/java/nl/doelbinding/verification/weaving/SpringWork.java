package nl.doelbinding.verification.weaving;

import java.util.concurrent.Callable;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.Purposes;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts a context with a bean that needs another one. */
public final class SpringWork implements Callable<String> {

  /** What the context is made of. */
  @Configuration
  public static class Beans {
    /** A bean. */
    @Bean
    public StringBuilder text() {
      return new StringBuilder("do");
    }

    /** A bean made of another one. */
    @Bean
    public String whole(StringBuilder text) {
      return text.append("ne").toString();
    }
  }

  @Override
  public String call() {
    try (PurposeScope scope = Purposes.bind(Everything.class);
        AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext(Beans.class)) {
      return context.getBean(String.class);
    }
  }
}

package nl.doelbinding.spring.mvc;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Binds what a controller or its handler method declares with {@link
 * nl.doelbinding.annotations.ForPurpose}, from behind the last interceptor until the answer is
 * written, unless {@code doelbinding.purpose.controllers.enabled} is false. A handler that answers
 * later has its purpose bound again for the answer, and while the {@code Callable} or {@code
 * StreamingResponseBody} runs that it returned. What it hands to other threads itself runs under it
 * where Spring Boot's executors do the work, or where it is wrapped.
 *
 * @since 0.1
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(WebMvcConfigurer.class)
@ConditionalOnBooleanProperty(
    name = "doelbinding.purpose.controllers.enabled",
    matchIfMissing = true)
public class PurposeMvcAutoConfiguration {

  /** For Spring. */
  public PurposeMvcAutoConfiguration() {}

  /** The interceptors; that of handlers behind all others. */
  @Bean
  public WebMvcConfigurer purposeMvcConfigurer() {
    PurposeInterceptor interceptor = new PurposeInterceptor();
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor).order(Ordered.LOWEST_PRECEDENCE);
      }

      @Override
      public void configureAsyncSupport(AsyncSupportConfigurer configurer) {
        configurer.registerCallableInterceptors(new PurposeCallables());
      }
    };
  }
}

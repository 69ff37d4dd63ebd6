package nl.doelbinding.spring.task;

import nl.doelbinding.purpose.Purposes;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.TaskDecorator;

/**
 * Lets the tasks of Spring Boot's executors, those of {@code Async} and of controllers that return
 * a {@code Callable}, run under the purposes of the one who handed them over; unless {@code
 * doelbinding.purpose.tasks.enabled} is false. An application that has a {@link TaskDecorator} of
 * its own keeps that, and calls {@link Purposes#wrap(Runnable)} in it.
 *
 * @since 0.1
 */
@AutoConfiguration(
    beforeName = "org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration")
@ConditionalOnClass(TaskDecorator.class)
@ConditionalOnBooleanProperty(name = "doelbinding.purpose.tasks.enabled", matchIfMissing = true)
public class PurposeTaskAutoConfiguration {

  /** For Spring. */
  public PurposeTaskAutoConfiguration() {}

  /** Binds what was bound where a task was handed over. */
  @Bean
  @ConditionalOnMissingBean(TaskDecorator.class)
  public TaskDecorator purposeTaskDecorator() {
    return Purposes::wrap;
  }
}

package nl.doelbinding.purpose;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Is told of the reads that were permitted, of fields that ask for it with {@code
 * PersonalData.audit} (GDPR Art. 5(2): accountability).
 *
 * <p>Found by {@link java.util.ServiceLoader} or registered with {@link Enforcement#register}. It
 * is called on the thread that reads, before the read, by many threads at the same time, and must
 * be quick. What it throws is logged and goes no further. Reads of its own are not reported.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface PermittedReadListener {

  /**
   * Takes note of a permitted read.
   *
   * @param rule the field and what it is declared for
   * @param holder the object whose field is read; {@code null} for a static field. Its values are
   *     personal data: only what identifies the data subject is to be taken from it
   * @param bound the purposes bound to the thread, as they were named
   */
  void onRead(PurposeRule rule, @Nullable Object holder, Set<Class<?>> bound);
}

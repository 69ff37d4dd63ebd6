package nl.doelbinding.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import nl.doelbinding.json.People;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import org.junit.jupiter.api.Test;

class RefusedBodyTest {

  private static final String BODY = "{\"email\":\"x@y.nl\"}";

  @Test
  void a_body_of_another_purpose_is_answered_like_a_refused_read() {
    Enforcement.switchTo(EnforcementMode.ENFORCE);

    assertThat(ViolationResponse.refusedIn(thrownByJackson2())).isNotNull();
    assertThat(ViolationResponse.refusedIn(thrownByJackson3())).isNotNull();
  }

  private static Throwable thrownByJackson2() {
    return catchThrowable(
        () ->
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new nl.doelbinding.jackson2.PurposeModule())
                .build()
                .readValue(BODY, People.Subscriber.class));
  }

  private static Throwable thrownByJackson3() {
    return catchThrowable(
        () ->
            tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new nl.doelbinding.jackson3.PurposeModule())
                .build()
                .readValue(BODY, People.Subscriber.class));
  }
}

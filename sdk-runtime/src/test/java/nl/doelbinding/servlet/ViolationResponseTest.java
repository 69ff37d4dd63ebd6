package nl.doelbinding.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.problem.Problem;
import org.junit.jupiter.api.Test;

class ViolationResponseTest {

  @Test
  void the_problem_escapes_what_json_needs_escaped() {
    assertThat(new Problem("a\"b", "c\\d", 403, "e\nf\u0001", "é€").toJson())
        .isEqualTo(
            "{\"type\":\"a\\\"b\",\"title\":\"c\\\\d\",\"status\":403,"
                + "\"detail\":\"e\\u000af\\u0001\",\"instance\":\"é€\"}");
  }

  @Test
  void causes_that_lead_in_a_circle_end() {
    Exception one = new Exception("one");
    one.initCause(new Exception("two", one));

    assertThat(ViolationResponse.refusedIn(one)).isNull();
  }
}

package nl.doelbinding.analysis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RegisterJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeRegisterTest {

  @ParameterizedTest
  @CsvSource({"5, 40", "80, 900", "300, 5000"})
  void a_register_has_as_many_purposes_and_fields_as_asked(int purposes, int fields) {
    Register register = LargeRegister.of(purposes, fields);

    assertThat(register.activities()).extracting(Activity::id).doesNotHaveDuplicates();
    assertThat(register.activities()).hasSize(purposes);
    assertThat(
            register.activities().stream()
                .flatMap(activity -> activity.data().stream())
                .map(DataItem::fields)
                .flatMap(found -> found.stream().distinct()))
        .hasSize(fields);
    assertThat(RegisterJson.write(register))
        .isEqualTo(RegisterJson.write(LargeRegister.of(purposes, fields)));
  }
}

package nl.doelbinding.masking.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import nl.doelbinding.masking.LogMasker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeySettingsTest {

  private static final String HEX =
      "8e1f0c6a59d2b7437c10ee94a5f3682bd4097f61cc3ab85e1290e7f4463d5ba8";

  @TempDir Path directory;
  private Path file = Path.of("");

  @BeforeEach
  void writeKey() throws IOException {
    file = Files.writeString(directory.resolve("log.key"), HEX);
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "pseudonym, 'ip-[g-z]{16}'",
    "ipcrypt-pfx, 'pfx=[0-9.]+@\\d{4}-\\d\\d-\\d\\d/[g-z]{10}'",
    "ipcrypt-deterministic, 'det=[0-9a-f:]+@\\d{4}-\\d\\d-\\d\\d/[g-z]{10}'",
    "crypto-pan, 'cpn=[0-9.]+/[g-z]{10}'"
  })
  void a_strategy_with_a_key_is_made_by_settings_alone(String strategy, String written) {
    LogMasker masker = settings(strategy).set("keyFile", file.toString()).masker();

    assertThat(masker.mask("203.0.113.77")).matches(written);
  }

  @Test
  void the_period_of_keys_can_be_set() {
    MaskingSettings settings = settings("ipcrypt-pfx").set("keyFile", file.toString());

    assertThat(settings.set("keyPeriod", "P7D").masker().mask("203.0.113.77"))
        .matches("pfx=[0-9.]+@\\d{4}-W\\d\\d/[g-z]{10}");
    assertThatThrownBy(
            () ->
                settings("pseudonym")
                    .set("keyFile", file.toString())
                    .set("keyPeriod", "P2D")
                    .masker())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "keyPeriod cannot be used: The period of a key is \"P2D\", allowed is one of none, P1D, P7D, P1M");
  }

  @ParameterizedTest
  @ValueSource(strings = {"truncate", "redact", "crypto-pan"})
  void a_period_that_would_do_nothing_is_refused(String strategy) {
    MaskingSettings settings =
        settings(strategy).set("keyFile", file.toString()).set("keyPeriod", "P1D");

    assertThatThrownBy(settings::masker)
        .hasMessage("keyPeriod does nothing with strategy " + strategy + ": leave one out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"truncate", "redact"})
  void a_key_lets_a_strategy_without_one_leave_what_was_encrypted(String strategy) {
    String once =
        settings("ipcrypt-pfx").set("keyFile", file.toString()).masker().mask("203.0.113.77");

    assertThat(settings(strategy).set("keyFile", file.toString()).masker().mask(once))
        .isEqualTo(once);
    assertThat(settings(strategy).masker().mask(once)).isNotEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pseudonym", "ipcrypt-pfx", "ipcrypt-deterministic", "crypto-pan"})
  void without_a_key_it_does_not_start(String strategy) {
    assertThatThrownBy(() -> settings(strategy).masker())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "strategy "
                + strategy
                + " needs a key: set keyFile to a file made with doelbinding logs key --out FILE,"
                + " or keyVariable to the name of an environment variable that holds one");
  }

  @Test
  void a_file_and_a_variable_contradict() {
    assertThatThrownBy(
            () ->
                settings("pseudonym")
                    .set("keyFile", file.toString())
                    .set("keyVariable", "LOG_KEY")
                    .masker())
        .hasMessage("keyFile contradicts keyVariable: set one of them");
  }

  @Test
  void a_fault_of_the_file_names_the_setting() {
    Path missing = directory.resolve("missing.key");

    assertThatThrownBy(() -> settings("pseudonym").set("keyFile", missing.toString()).masker())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "keyFile cannot be used: The key file " + missing + " does not exist");
  }

  @Test
  void a_key_is_read_from_a_variable() {
    MaskingSettings whole = new MaskingSettings(Map.of("LOG_KEY", HEX + "\n"));
    MaskingSettings cut = new MaskingSettings(Map.of("LOG_KEY", HEX.substring(8)));
    MaskingSettings blank = new MaskingSettings(Map.of("LOG_KEY", " "));

    assertThat(whole.set("keyVariable", "LOG_KEY").key()).isPresent();
    assertThatThrownBy(cut.set("keyVariable", "LOG_KEY")::key)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "keyVariable LOG_KEY cannot be used: The key has 28 bytes, it must have 32 or more that"
                + " are random");
    assertThatThrownBy(blank.set("keyVariable", "LOG_KEY")::key)
        .hasMessageContaining("LOG_KEY, which is not set");
    assertThat(new MaskingSettings().key()).isEmpty();
    assertThatThrownBy(() -> settings("pseudonym").set("keyVariable", "NO_SUCH_KEY").masker())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "keyVariable names the environment variable NO_SUCH_KEY, which is not set; set it to");
  }

  @ParameterizedTest
  @ValueSource(strings = {"keyFile", "keyVariable"})
  void a_key_in_the_place_of_its_name_is_not_told(String setting) {
    assertThatThrownBy(() -> settings("pseudonym").set(setting, HEX).masker())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(setting + " is a key, it must be the ")
        .hasNoCause()
        .message()
        .doesNotContain(HEX.substring(0, 8));
  }

  private static MaskingSettings settings(String strategy) {
    return new MaskingSettings().set("strategy", strategy);
  }
}

package nl.doelbinding.masking.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.doelbinding.masking.key.KeyPeriod;
import nl.doelbinding.masking.key.MasterKey;
import org.jspecify.annotations.Nullable;

/** What settings say of the key. No message tells any of it. */
final class KeySettings {

  private KeySettings() {}

  /** The key that is set, if one is. */
  static Optional<MasterKey> key(MaskingSettings settings) {
    String file = settings.get(Setting.KEY_FILE);
    String variable = settings.get(Setting.KEY_VARIABLE);
    if (file != null && variable != null) {
      throw new IllegalArgumentException("keyFile contradicts keyVariable: set one of them");
    }
    if (file != null) {
      return Optional.of(ofFile(file));
    }
    return variable == null
        ? Optional.empty()
        : Optional.of(ofVariable(variable, settings.environment().get(variable)));
  }

  static KeyPeriod period(MaskingSettings settings) {
    String period = settings.get(Setting.KEY_PERIOD);
    try {
      return period == null ? KeyPeriod.DAY : KeyPeriod.parse(period);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "keyPeriod cannot be used: " + unknown.getMessage(), unknown);
    }
  }

  private static MasterKey ofFile(String file) {
    if (!Files.exists(Path.of(file))) {
      refuseKey(Setting.KEY_FILE, file, "the path of a file");
    }
    try {
      return MasterKey.fromFile(Path.of(file));
    } catch (IllegalArgumentException unfit) {
      throw new IllegalArgumentException("keyFile cannot be used: " + unfit.getMessage(), unfit);
    }
  }

  private static MasterKey ofVariable(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      refuseKey(Setting.KEY_VARIABLE, name, "the name of an environment variable");
      throw new IllegalArgumentException(
          "keyVariable names the environment variable "
              + name
              + ", which is not set; set it to the text of a file made with doelbinding logs key"
              + " --out FILE");
    }
    try {
      return MasterKey.parse(value);
    } catch (IllegalArgumentException unfit) {
      throw new IllegalArgumentException(
          "keyVariable " + name + " cannot be used: " + unfit.getMessage(), unfit);
    }
  }

  /** Configuration stands where many read it; and the message for a wrong path would quote it. */
  private static void refuseKey(Setting setting, String value, String wanted) {
    boolean key;
    try {
      MasterKey.parse(value);
      key = true;
    } catch (IllegalArgumentException none) {
      key = false;
    }
    if (key) {
      throw new IllegalArgumentException(
          setting.key() + " is a key, it must be " + wanted + "; replace the key, it was seen");
    }
  }
}

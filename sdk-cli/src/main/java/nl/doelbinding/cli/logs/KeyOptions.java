package nl.doelbinding.cli.logs;

import java.nio.file.Path;
import nl.doelbinding.masking.key.MasterKey;
import nl.doelbinding.masking.settings.MaskingSettings;
import nl.doelbinding.masking.settings.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the key is. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class KeyOptions {

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description = "The file with the key, which nobody but its owner may read or write.")
  private @Nullable Path file;

  @Option(
      names = "--key-variable",
      paramLabel = "NAME",
      description = "The environment variable with the key, instead of --key-file.")
  private @Nullable String variable;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The key, read as a masker reads it. */
  MasterKey key(Surroundings surroundings) {
    MaskingSettings settings = new MaskingSettings(surroundings.environment());
    if (file != null) {
      settings.set(Setting.KEY_FILE, surroundings.directory().resolve(file).toString());
    }
    if (variable != null) {
      settings.set(Setting.KEY_VARIABLE, variable);
    }
    try {
      return settings
          .key()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "Give the key that the addresses were encrypted under, with --key-file or"
                          + " --key-variable"));
    } catch (IllegalArgumentException unusable) {
      throw new ParameterException(
          command.commandLine(), SettingOptions.inOptions(unusable), unusable);
    }
  }
}

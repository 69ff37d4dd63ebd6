package nl.doelbinding.cli.logs;

import java.util.Locale;
import java.util.Map;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.settings.MaskingSettings;
import nl.doelbinding.masking.settings.Setting;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Every setting of a masker as an option: {@code ipv4PrefixLength} is --ipv4-prefix-length. */
final class SettingOptions implements IModelTransformer {

  /** What a reader of the help wants to know first; the other settings refer to the document. */
  private static final Map<String, String> DESCRIPTIONS =
      Map.of(
          "strategy",
              "What is written for an address: truncate, redact, pseudonym, ipcrypt-pfx,"
                  + " ipcrypt-deterministic or crypto-pan. Default: truncate",
          "ipv4PrefixLength", "Bits kept of an IPv4 address, with truncate. Default: 24",
          "ipv6PrefixLength", "Bits kept of an IPv6 address, with truncate. Default: 48",
          "identifiers",
              "What is masked besides addresses: email, iban, bsn, phone, card, token, with commas"
                  + " between, or all. Default: nothing",
          "marker", "The text written for every address, with redact. Default: [ip]",
          "keyFile", "The file with the key, made by doelbinding logs key",
          "keyVariable", "The environment variable with the key, instead of --key-file",
          "keyPeriod", "How long one key is used: P1D, P7D, P1M or none. Default: P1D",
          "preference",
              "What to do with what only may be an address: privacy masks it, readability does not."
                  + " Default: privacy");

  @Override
  public CommandSpec transform(CommandSpec command) {
    for (Setting setting : Setting.values()) {
      command.addOption(
          OptionSpec.builder(option(setting))
              .type(String.class)
              .paramLabel("VALUE")
              .description(
                  DESCRIPTIONS.getOrDefault(
                      setting.key(), "The setting " + setting.key() + " of docs/masking.md."))
              .build());
    }
    return command;
  }

  /** The option of a setting. */
  static String option(Setting setting) {
    return "--" + setting.key().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** The masker that the options of a command ask for. */
  static LogMasker masker(CommandSpec command) {
    MaskingSettings settings = new MaskingSettings();
    for (Setting setting : Setting.values()) {
      String value = command.findOption(option(setting)).getValue();
      if (value != null) {
        settings.set(setting, value);
      }
    }
    try {
      return settings.masker();
    } catch (IllegalArgumentException | IllegalStateException wrong) {
      throw new ParameterException(command.commandLine(), inOptions(wrong), wrong);
    }
  }

  /** The message of a wrong setting, which begins with its name, as it is called here. */
  static String inOptions(RuntimeException wrong) {
    String message = String.valueOf(wrong.getMessage());
    for (Setting setting : Setting.values()) {
      if (message.startsWith(setting.key() + " ")) {
        return option(setting) + message.substring(setting.key().length());
      }
    }
    return message;
  }
}

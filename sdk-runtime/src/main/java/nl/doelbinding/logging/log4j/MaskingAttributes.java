package nl.doelbinding.logging.log4j;

import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.settings.MaskingSettings;
import nl.doelbinding.masking.settings.Setting;
import org.apache.logging.log4j.core.config.plugins.PluginBuilderAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a masker as attributes of a plugin. Log4j fills a field for each, so that every
 * {@link Setting} needs one, under its key.
 */
abstract class MaskingAttributes {

  @PluginBuilderAttribute
  @SuppressWarnings("log4j.public.setter")
  private @Nullable String strategy;

  @PluginBuilderAttribute
  @SuppressWarnings("log4j.public.setter")
  private @Nullable String ipv4PrefixLength;

  @PluginBuilderAttribute
  @SuppressWarnings("log4j.public.setter")
  private @Nullable String ipv6PrefixLength;

  @PluginBuilderAttribute
  @SuppressWarnings("log4j.public.setter")
  private @Nullable String marker;

  @PluginBuilderAttribute
  @SuppressWarnings("log4j.public.setter")
  private @Nullable String preference;

  @PluginBuilderAttribute
  @SuppressWarnings("log4j.public.setter")
  private @Nullable String keyFile;

  @PluginBuilderAttribute
  @SuppressWarnings("log4j.public.setter")
  private @Nullable String keyVariable;

  @PluginBuilderAttribute
  @SuppressWarnings("log4j.public.setter")
  private @Nullable String keyPeriod;

  @PluginBuilderAttribute
  @SuppressWarnings("log4j.public.setter")
  private @Nullable String identifiers;

  @PluginBuilderAttribute
  @SuppressWarnings("log4j.public.setter")
  private boolean maskDeclaredArguments;

  private @Nullable LogMasker masker;

  /** A masker made elsewhere, instead of all attributes. */
  public void setMasker(LogMasker masker) {
    this.masker = masker;
  }

  /**
   * Whether to hide also what the parameters of a message declare: if one is an object with members
   * that are {@code @PersonalData}, their values are written as {@code [masked:email]}, in the text
   * of the object and wherever else a value of four characters or more stands. Costs garbage. False
   * if left out.
   *
   * <p>A value that is passed by itself, as {@code user.getEmail()} is, has no declaration any
   * more: rule DB-110 finds it at build.
   */
  public void setMaskDeclaredArguments(boolean maskDeclaredArguments) {
    this.maskDeclaredArguments = maskDeclaredArguments;
  }

  boolean masksDeclaredArguments() {
    return maskDeclaredArguments;
  }

  /**
   * The masker.
   *
   * @throws IllegalArgumentException if a setting cannot be used
   */
  LogMasker masker() {
    if (masker != null) {
      return masker;
    }
    MaskingSettings settings = new MaskingSettings();
    set(settings, Setting.STRATEGY, strategy);
    set(settings, Setting.IPV4_PREFIX_LENGTH, ipv4PrefixLength);
    set(settings, Setting.IPV6_PREFIX_LENGTH, ipv6PrefixLength);
    set(settings, Setting.MARKER, marker);
    set(settings, Setting.PREFERENCE, preference);
    set(settings, Setting.KEY_FILE, keyFile);
    set(settings, Setting.KEY_VARIABLE, keyVariable);
    set(settings, Setting.KEY_PERIOD, keyPeriod);
    set(settings, Setting.IDENTIFIERS, identifiers);
    return settings.masker();
  }

  private static void set(MaskingSettings settings, Setting setting, @Nullable String value) {
    if (value != null) {
      settings.set(setting, value);
    }
  }
}

package nl.doelbinding.analysis.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doelbinding.analysis.config.CheckSettings;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.register.CategoryDeriver;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.Role;
import nl.doelbinding.analysis.register.build.BuiltRegister;
import nl.doelbinding.analysis.register.build.RegisterBuilder;
import nl.doelbinding.analysis.register.build.RegisterInput;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.declaration.Declarations;
import nl.doelbinding.weaving.WeavingOptions;

/** Builds registers of small sources. */
public final class Registers {
  private static final String IMPORTS = "package nl.acme;\nimport nl.doelbinding.annotations.*;\n";

  /** Derives the category of members called email and name. */
  public static final CategoryDeriver BY_NAME =
      (owner, member) ->
          switch (member.name()) {
            case "email" -> Optional.of(Category.EMAIL_ADDRESS);
            case "name" -> Optional.of(Category.NAME);
            default -> Optional.empty();
          };

  private Registers() {}

  /** The source of a type in package {@code nl.acme} that may use all annotations. */
  public static String acme(String type) {
    return IMPORTS + type;
  }

  /** The register of sources in package {@code nl.acme}. */
  public static BuiltRegister of(String... types) {
    return of(Compilation.scan(Arrays.stream(types).map(Registers::acme).toArray(String[]::new)));
  }

  /** The register of classes. */
  public static BuiltRegister of(ScanResult scan) {
    return of(scan, configuration());
  }

  /** The register of classes under a configuration. */
  public static BuiltRegister of(ScanResult scan, Configuration configuration) {
    return RegisterBuilder.build(
        new RegisterInput(
            scan,
            scan,
            new Declarations(scan),
            configuration,
            new ModuleEntry("nl.acme", "shop", "1.0", null),
            (owner, member) ->
                new SourcePlace(String.valueOf(owner.sourceFile()), null, member == null ? 1 : 7),
            BY_NAME,
            Set::of));
  }

  /** A configuration with a name, a controller and a measure. */
  public static Configuration configuration() {
    return new Configuration(
        Language.NL,
        Role.CONTROLLER,
        Party.named("Acme B.V."),
        null,
        null,
        null,
        List.of(),
        List.of(Party.named("Klant N.V.")),
        List.of(
            new Measure(
                "tls",
                Measure.Kind.TECHNICAL,
                LocalizedText.of(Language.NL, "Versleutelde verbindingen"),
                false,
                null,
                null)),
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        CheckSettings.ofDefaults(),
        WeavingOptions.ofDefaults());
  }
}

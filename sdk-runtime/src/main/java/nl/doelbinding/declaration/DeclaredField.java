package nl.doelbinding.declaration;

import java.util.List;

/**
 * A field that holds declared personal data.
 *
 * @param owner the binary name of the class that declares the field
 * @param name the name of the field
 * @param declarations its declarations; at least one
 * @since 0.1
 */
public record DeclaredField(String owner, String name, List<PersonalDataDeclaration> declarations) {

  /** Copies the list. */
  public DeclaredField {
    declarations = List.copyOf(declarations);
  }

  /** The binary names of all purposes, each once, in the order of the source. */
  public List<String> purposes() {
    return declarations.stream()
        .flatMap(declaration -> declaration.purposes().stream())
        .distinct()
        .toList();
  }

  /** Whether permitted reads are to be recorded: one declaration that asks for it is enough. */
  public boolean isAudited() {
    return declarations.stream().anyMatch(PersonalDataDeclaration::audited);
  }
}

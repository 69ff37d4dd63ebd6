package nl.doelbinding.analysis.register.build;

import nl.doelbinding.declaration.PersonalDataDeclaration;

/**
 * An element declared for a purpose.
 *
 * @param element the element
 * @param declaration the declaration that names the purpose
 * @param declaredAt where that declaration stands: the element, its class or its type
 */
record Use(Element element, PersonalDataDeclaration declaration, Subject declaredAt) {

  /** The same, without what the element says of other purposes only. */
  Use forPurpose(String purpose) {
    return new Use(element.forPurpose(purpose), declaration, declaredAt);
  }
}

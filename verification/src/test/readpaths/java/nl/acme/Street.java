package nl.acme;

import nl.doelbinding.annotations.PersonalData;

/** A type whose values are personal data wherever they are kept. */
@PersonalData(purpose = Newsletter.class)
public record Street(String value) {}

package nl.doelbinding.sample.start;

/** A text in both languages. */
public record TwoTexts(String nl, String en) {}

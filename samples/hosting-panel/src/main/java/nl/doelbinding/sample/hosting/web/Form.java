package nl.doelbinding.sample.hosting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What was typed into a form, and what is wrong with it. */
public final class Form {

  private static final int MAX_LENGTH = 200;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}");

  private final Page page;
  private final List<String> problems = new ArrayList<>();

  Form(Page page) {
    this.page = page;
  }

  /** What was typed, to show again. */
  public String value(String name) {
    return page.parameter(name);
  }

  /** What is wrong, in the language of the reader. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  boolean isRight() {
    return problems.isEmpty();
  }

  /** Notes what is wrong, unless it is right. */
  void require(boolean right, String dutch, String english) {
    if (!right) {
      problems.add(page.say(dutch, english));
    }
  }

  /** A text that must be there. */
  String text(String name, int maxLength, String dutch, String english) {
    String value = page.parameter(name);
    require(!value.isEmpty() && value.length() <= maxLength, dutch, english);
    return value;
  }

  /** A line that must be there. */
  String line(String name, String dutch, String english) {
    return text(name, MAX_LENGTH, dutch, english);
  }

  /** A line that may be empty. */
  String optional(String name) {
    String value = page.parameter(name);
    require(value.length() <= MAX_LENGTH, "Dat is te lang", "That is too long");
    return value;
  }

  /** An e-mail address. */
  String email(String name) {
    String value = page.parameter(name);
    require(
        EMAIL.matcher(value).matches(),
        "Vul een e-mailadres in waarop wij kunnen antwoorden",
        "Enter an e-mail address that we can answer to");
    return value;
  }
}

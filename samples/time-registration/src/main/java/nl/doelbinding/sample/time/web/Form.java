package nl.doelbinding.sample.time.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A form in the making: labelled fields that keep what was typed, and what is wrong with it. */
final class Form {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}");

  private final Page page;
  private final List<String> problems = new ArrayList<>();

  Form(Page page) {
    this.page = page;
  }

  static boolean isEmail(String text) {
    return EMAIL.matcher(text).matches();
  }

  /** Notes what is wrong, unless it is right. */
  void require(boolean right, String dutch, String english) {
    if (!right) {
      problems.add(page.say(dutch, english));
    }
  }

  boolean isRight() {
    return problems.isEmpty();
  }

  /** The list of what is wrong; nothing if all is right. */
  Html problems() {
    return problems.isEmpty()
        ? Html.NONE
        : Html.of(
            "<div class=\"notice wrong\" role=\"alert\"><ul>{}</ul></div>",
            Html.each(problems, problem -> Html.of("<li>{}</li>", problem)));
  }

  /** A field of one line. The attributes come from the program, never from a request. */
  Html field(String name, String type, String label, String autocomplete, boolean required) {
    return Html.of(
        """
        <p class="field"><label for="{}">{}{}</label>
        <input id="{}" name="{}" type="{}" autocomplete="{}" maxlength="200" value="{}"{}></p>
        """,
        name,
        label,
        required ? Html.NONE : optional(),
        name,
        name,
        type,
        autocomplete,
        type.equals("password") ? "" : page.parameter(name),
        required ? Html.of(" required") : Html.NONE);
  }

  /** A field of several lines. */
  Html area(String name, String label, int maxLength) {
    return Html.of(
        """
        <p class="field"><label for="{}">{}</label>
        <textarea id="{}" name="{}" rows="6" maxlength="{}" required>{}</textarea></p>
        """,
        name,
        label,
        name,
        name,
        maxLength,
        page.parameter(name));
  }

  /** The button that sends it. */
  Html button(String text) {
    return Html.of("<p><button>{}</button></p>", text);
  }

  private Html optional() {
    return Html.of(" <span class=\"hint\">({})</span>", page.say("niet verplicht", "optional"));
  }
}

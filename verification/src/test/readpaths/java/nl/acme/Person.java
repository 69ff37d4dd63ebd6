package nl.acme;

import nl.doelbinding.annotations.PersonalData;

/** What is declared elsewhere than on the field. */
public class Person implements Named {

  private String name = "n";

  private final Street street = new Street("s");

  @Override
  public String getName() {
    return name;
  }

  Street street() {
    return street;
  }

  /** By its getter, and in generic code. */
  public static class Box<T> {
    private T content;

    Box(T content) {
      this.content = content;
    }

    @PersonalData(purpose = Newsletter.class)
    public T getContent() {
      return content;
    }
  }

  /** Has a bridge method. */
  public static class TextBox extends Box<String> {
    TextBox() {
      super("t");
    }

    @Override
    public String getContent() {
      return super.getContent();
    }
  }
}

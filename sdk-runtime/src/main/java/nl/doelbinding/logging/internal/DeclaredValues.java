package nl.doelbinding.logging.internal;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hides in the texts of an event the values of declared members of the objects that were logged
 * with it: {@code jan@example.nl} becomes {@code [masked:email]}.
 *
 * <p>In the text of such an object every value is hidden. In all other texts only values of four
 * characters and more, where they stand as words; else a house number would take its digits out of
 * every time. If an object has declared members that cannot be read, its whole text is hidden.
 *
 * <p>Never throws: if anything fails, every text of the event is hidden. For one event and one
 * thread.
 */
public final class DeclaredValues implements TextMasking {

  private static final int SHORT = 4;
  private static final int MAX_VALUES = 256;
  private static final int MAX_DEPTH = 5;

  private final TextMasking next;
  private final HiddenTexts everywhere = new HiddenTexts();
  private final IdentityHashMap<Object, String> texts = new IdentityHashMap<>();
  private boolean hidesAll;

  private DeclaredValues(TextMasking next) {
    this.next = next;
  }

  /**
   * What to mask the texts of an event with.
   *
   * @param next what else to mask with
   * @param logged the objects logged; arrays, collections, maps and optionals are looked into
   */
  public static TextMasking of(TextMasking next, @Nullable Object logged) {
    DeclaredValues values = new DeclaredValues(next);
    try {
      values.look(logged, 0);
    } catch (Exception | StackOverflowError | LinkageError | AssertionError fault) {
      // Not passed on: its message may hold a value, and logging must go on.
      values.hidesAll = true;
    }
    return values.hidesAll || !values.texts.isEmpty() ? values : next;
  }

  @Override
  public String mask(String text) {
    return hidesAll ? MaskedArguments.HIDDEN : next.mask(everywhere.replaceIn(text));
  }

  @Override
  public Object argument(Object argument) {
    String text = hidesAll ? MaskedArguments.HIDDEN : texts.get(argument);
    return text == null ? TextMasking.super.argument(argument) : next.mask(text);
  }

  private void look(@Nullable Object logged, int depth) throws IllegalAccessException {
    if (logged == null || depth > MAX_DEPTH || hidesAll) {
      return;
    }
    if (logged instanceof Object[] array) {
      for (Object element : array) {
        look(element, depth + 1);
      }
    } else if (logged instanceof Collection<?> collection) {
      for (Object element : collection) {
        look(element, depth + 1);
      }
    } else if (logged instanceof Map<?, ?> map) {
      look(map.keySet(), depth + 1);
      look(map.values(), depth + 1);
    } else if (logged instanceof Optional<?> optional) {
      look(optional.orElse(null), depth + 1);
    } else {
      lookInto(logged, depth);
    }
  }

  private void lookInto(Object logged, int depth) throws IllegalAccessException {
    DeclaredMembers members = DeclaredMembers.of(logged.getClass());
    if (members.isNone() || texts.containsKey(logged)) {
      return;
    }
    HiddenTexts own = new HiddenTexts();
    texts.put(logged, MaskedArguments.HIDDEN);
    for (Field field : members.fields()) {
      hide(field.get(logged), "[masked:" + field.getName() + "]", own, depth + 1);
    }
    String text = text(logged);
    String masked =
        members.complete() && text != null
            ? own.replaceIn(text)
            : "[masked:" + logged.getClass().getSimpleName() + "]";
    texts.put(logged, masked);
    if (text != null) {
      everywhere.add(text, masked, text.length() < SHORT);
    }
    hidesAll |= everywhere.size() > MAX_VALUES;
  }

  private void hide(@Nullable Object value, String marker, HiddenTexts own, int depth)
      throws IllegalAccessException {
    if (value == null || depth > MAX_DEPTH) {
      return;
    }
    if (value instanceof Object[] array) {
      for (Object element : array) {
        hide(element, marker, own, depth + 1);
      }
    } else if (value instanceof Collection<?> collection) {
      for (Object element : collection) {
        hide(element, marker, own, depth + 1);
      }
    } else if (value instanceof Map<?, ?> map) {
      hide(map.values(), marker, own, depth + 1);
    } else if (value instanceof Optional<?> optional) {
      hide(optional.orElse(null), marker, own, depth + 1);
    } else {
      lookInto(value, depth);
      hideText(value, marker, own);
    }
  }

  private void hideText(Object value, String marker, HiddenTexts own) {
    String text = text(value);
    if (text == null) {
      return;
    }
    own.add(text, marker, text.length() == 1);
    boolean telling = !(value instanceof Boolean || value instanceof Enum);
    if (telling && text.length() >= SHORT) {
      everywhere.add(text, marker, true);
    }
    hidesAll |= own.size() > MAX_VALUES;
  }

  /** The text of an object, or {@code null} if it fails to tell one, as it will to the logger. */
  private static @Nullable String text(Object object) {
    try {
      return object.toString();
    } catch (Exception | StackOverflowError | LinkageError | AssertionError fault) {
      return null;
    }
  }
}

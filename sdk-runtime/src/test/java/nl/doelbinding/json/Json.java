package nl.doelbinding.json;

import java.util.Map;

/** A JSON library, as the contract asks for it. */
public interface Json {

  /** With properties named in snake_case. */
  Json inSnakeCase();

  /** With a view active while writing. */
  Json withView(Class<?> view);

  /** With the annotations of a class added to those of another. */
  Json withMixin(Class<?> target, Class<?> mixin);

  /** With a filter of that name, which lets everything pass. */
  Json withFilter(String name);

  String write(Object bean) throws Exception;

  <T> T read(String json, Class<T> type) throws Exception;

  /** The bean with what stands in the text set on it. */
  <T> T update(T bean, String json) throws Exception;

  Map<?, ?> convert(Object bean) throws Exception;

  String tree(Object bean) throws Exception;
}

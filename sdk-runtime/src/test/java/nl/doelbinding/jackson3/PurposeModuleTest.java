package nl.doelbinding.jackson3;

import java.util.Map;
import java.util.function.UnaryOperator;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.json.Json;
import nl.doelbinding.json.People;
import nl.doelbinding.json.PurposeModuleContract;
import nl.doelbinding.json.Uncovered;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.std.SimpleBeanPropertyFilter;
import tools.jackson.databind.ser.std.SimpleFilterProvider;

class PurposeModuleTest extends PurposeModuleContract {

  @Override
  protected Json json(Uncovered uncovered) {
    return new Jackson(
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new PurposeModule(uncovered))
            .build(),
        null);
  }

  @Override
  protected Json found() {
    return new Jackson(JsonMapper.builder().findAndAddModules().build(), null);
  }

  @Override
  protected Class<?> builtBean() {
    return Built.class;
  }

  @JsonDeserialize(builder = Built.Builder.class)
  record Built(int id, @PersonalData(purpose = People.Newsletter.class) String email) {

    @Override
    public String toString() {
      return id + " " + email;
    }

    static class Builder {
      private int number;
      private String address;

      Builder withId(int id) {
        number = id;
        return this;
      }

      Builder withEmail(String email) {
        address = email;
        return this;
      }

      Built build() {
        return new Built(number, address);
      }
    }
  }

  private record Jackson(JsonMapper mapper, Class<?> view) implements Json {

    @Override
    public Json inSnakeCase() {
      return with(builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
    }

    @Override
    public Json withView(Class<?> view) {
      return new Jackson(mapper, view);
    }

    @Override
    public Json withMixin(Class<?> target, Class<?> mixin) {
      return with(builder -> builder.addMixIn(target, mixin));
    }

    @Override
    public Json withFilter(String name) {
      return with(
          builder ->
              builder.filterProvider(
                  new SimpleFilterProvider()
                      .addFilter(name, SimpleBeanPropertyFilter.serializeAll())));
    }

    private Json with(UnaryOperator<JsonMapper.Builder> change) {
      return new Jackson(change.apply(mapper.rebuild()).build(), view);
    }

    @Override
    public String write(Object bean) {
      return view == null
          ? mapper.writeValueAsString(bean)
          : mapper.writerWithView(view).writeValueAsString(bean);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
      return mapper.readValue(json, type);
    }

    @Override
    public <T> T update(T bean, String json) {
      return mapper.readerForUpdating(bean).readValue(json);
    }

    @Override
    public Map<?, ?> convert(Object bean) {
      return mapper.convertValue(bean, Map.class);
    }

    @Override
    public String tree(Object bean) {
      return mapper.valueToTree(bean).toString();
    }
  }
}

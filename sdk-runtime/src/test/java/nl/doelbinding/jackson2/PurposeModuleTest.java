package nl.doelbinding.jackson2;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import java.util.Map;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.json.Json;
import nl.doelbinding.json.People;
import nl.doelbinding.json.PurposeModuleContract;
import nl.doelbinding.json.Uncovered;

class PurposeModuleTest extends PurposeModuleContract {

  @Override
  protected Json json(Uncovered uncovered) {
    // Jackson would quote what it reads: the exceptions have to do without all the same.
    return new Jackson(
        JsonMapper.builder()
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
            .addModule(new PurposeModule(uncovered))
            .build());
  }

  @Override
  protected Json found() {
    return new Jackson(new ObjectMapper().findAndRegisterModules());
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

  private record Jackson(ObjectMapper mapper) implements Json {

    @Override
    public Json inSnakeCase() {
      return new Jackson(
          mapper.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
    }

    @Override
    public Json withView(Class<?> view) {
      ObjectMapper copy = mapper.copy();
      return new Jackson(copy.setConfig(copy.getSerializationConfig().withView(view)));
    }

    @Override
    public Json withMixin(Class<?> target, Class<?> mixin) {
      return new Jackson(mapper.copy().addMixIn(target, mixin));
    }

    @Override
    public Json withFilter(String name) {
      return new Jackson(
          mapper
              .copy()
              .setFilterProvider(
                  new SimpleFilterProvider()
                      .addFilter(name, SimpleBeanPropertyFilter.serializeAll())));
    }

    @Override
    public String write(Object bean) throws Exception {
      return mapper.writeValueAsString(bean);
    }

    @Override
    public <T> T read(String json, Class<T> type) throws Exception {
      return mapper.readValue(json, type);
    }

    @Override
    public <T> T update(T bean, String json) throws Exception {
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

package app;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copydesk.json.CopydeskJackson2Module;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Registers the module, because Quarkus does not look for modules. */
@Singleton
public class Mapper implements ObjectMapperCustomizer {
  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new CopydeskJackson2Module());
  }
}

package app;

import io.github.copydesk.json.CopydeskJackson2Module;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
class App {
  /** Spring Boot 3 gives its mapper the modules that are beans. */
  @Bean
  CopydeskJackson2Module copydesk() {
    return new CopydeskJackson2Module();
  }
}

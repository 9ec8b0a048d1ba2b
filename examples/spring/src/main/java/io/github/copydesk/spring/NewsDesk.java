package io.github.copydesk.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application: Spring Boot sets up the mapper, which finds Copydesk's module on its own, and
 * the validator, which finds Copydesk's rules.
 */
@SpringBootApplication
public class NewsDesk {
  /** Starts the application. */
  public static void main(String[] args) {
    SpringApplication.run(NewsDesk.class, args);
  }
}

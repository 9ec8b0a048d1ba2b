package io.github.copydesk.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Collects {@link Fact}s; what is absent is left out. */
final class Facts {
  private final List<Fact> facts = new ArrayList<>();

  Facts add(String name, String value) {
    facts.add(Fact.of(name, value));
    return this;
  }

  Facts add(String name, Optional<String> value) {
    value.ifPresent(given -> add(name, given));
    return this;
  }

  Facts addUrl(String name, Optional<URI> url) {
    url.ifPresent(given -> facts.add(Fact.of(name, given)));
    return this;
  }

  /** The values in one line; nothing if there are none. */
  <T> Facts addAll(String name, List<T> values, Function<T, String> words) {
    return values.isEmpty()
        ? this
        : add(name, values.stream().map(words).collect(Collectors.joining("; ")));
  }

  List<Fact> list() {
    return List.copyOf(facts);
  }
}

package io.github.copydesk.benchmarks.peers;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.basics.Coded;
import java.util.HashMap;
import java.util.Map;

/** The constants of an enum by their codes, for the peers that need to know each enum. */
final class Codes<E> {
  private final Map<String, E> constants = new HashMap<>();
  private final Map<E, String> codes = new HashMap<>();

  Codes(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      String code = ((Coded) constant).code();
      constants.put(code, constant);
      codes.put(constant, code);
    }
  }

  E constant(String code) {
    return requireNonNull(constants.get(code), code);
  }

  String code(E constant) {
    return requireNonNull(codes.get(constant));
  }
}

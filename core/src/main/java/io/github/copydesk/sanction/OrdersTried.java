package io.github.copydesk.sanction;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The states that events lead to in every order, whether or not others tell of their changes. */
final class OrdersTried {
  /** The most events whose orders are tried. */
  private static final int MAX = 4;

  private final List<DatedEvent> events;
  private final BitSet done = new BitSet();
  private @Nullable SanctionState during;
  private @Nullable SanctionState after;

  private OrdersTried(List<DatedEvent> events) {
    this.events = events;
  }

  static OrdersTried of(SanctionState before, List<DatedEvent> events) {
    OrdersTried orders = new OrdersTried(events);
    if (events.size() <= MAX) {
      orders.tryAll(before);
    } else {
      SanctionState any = before.or(SanctionState.ANY);
      for (DatedEvent event : events) {
        any = any.or(SanctionState.until(event.term()));
      }
      orders.during = any;
      orders.after = any;
    }
    return orders;
  }

  private void tryAll(SanctionState state) {
    if (done.cardinality() == events.size()) {
      after = after == null ? state : after.or(state);
      return;
    }
    if (!done.isEmpty()) {
      during = during == null ? state : during.or(state);
    }
    for (int i = 0; i < events.size(); i++) {
      if (!done.get(i)) {
        done.set(i);
        tryAll(state.after(events.get(i), false));
        tryAll(state.after(events.get(i), true));
        done.clear(i);
      }
    }
  }

  /** The state after some of the events, open if it is not always the same. */
  SanctionState during() {
    return Objects.requireNonNull(during);
  }

  /** The state after all of the events, open if it is not always the same. */
  SanctionState after() {
    return Objects.requireNonNull(after);
  }
}

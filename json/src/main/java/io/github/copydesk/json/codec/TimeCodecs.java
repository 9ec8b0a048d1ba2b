package io.github.copydesk.json.codec;

import static io.github.copydesk.json.engine.Scalars.EDTF;
import static io.github.copydesk.json.engine.Scalars.TEXT;

import io.github.copydesk.json.engine.Table;
import io.github.copydesk.time.TimeExpression;

final class TimeCodecs {
  static final Table<TimeExpression> TIME = Table.of(TimeExpression.class, TimeCodecs::time);

  private TimeCodecs() {}

  private static Table.Builder<TimeExpression, ?> time() {
    return Table.builder(
            TimeExpression.class, TimeExpression::builder, TimeExpression.Builder::build)
        .optional("wording", TEXT, TimeExpression.Builder::wording)
        .optional("value", EDTF, TimeExpression.Builder::value);
  }
}

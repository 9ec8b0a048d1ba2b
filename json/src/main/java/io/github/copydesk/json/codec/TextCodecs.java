package io.github.copydesk.json.codec;

import static io.github.copydesk.json.engine.Scalars.TEXT;
import static io.github.copydesk.json.engine.Scalars.coded;

import io.github.copydesk.json.engine.Table;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;

final class TextCodecs {
  static final Table<TextSpan> SPAN = Table.of(TextSpan.class, TextCodecs::span);

  static final Table<TextAnchor> ANCHOR = Table.of(TextAnchor.class, TextCodecs::anchor);

  private TextCodecs() {}

  private static Table.Builder<TextSpan, ?> span() {
    return Table.builder(TextSpan.class, TextSpan::builder, TextSpan.Builder::build)
        .requiredInt("start", 0, TextSpan.Builder::start)
        .requiredInt("end", 1, TextSpan.Builder::end)
        .required("exact", TEXT, TextSpan.Builder::exact);
  }

  private static Table.Builder<TextAnchor, ?> anchor() {
    return Table.builder(TextAnchor.class, TextAnchor::builder, TextAnchor.Builder::build)
        .defaulted("part", coded(TextPart.class), TextAnchor.Builder::part)
        .requiredList("spans", SPAN, TextAnchor.Builder::spans)
        .optional("prefix", TEXT, TextAnchor.Builder::prefix)
        .optional("suffix", TEXT, TextAnchor.Builder::suffix);
  }
}

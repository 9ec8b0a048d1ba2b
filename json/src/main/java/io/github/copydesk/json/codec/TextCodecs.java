package io.github.copydesk.json.codec;

import static io.github.copydesk.json.engine.Scalars.INT;
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
        .required("start", INT, TextSpan::getStart, TextSpan.Builder::start)
        .required("end", INT, TextSpan::getEnd, TextSpan.Builder::end)
        .required("exact", TEXT, TextSpan::getExact, TextSpan.Builder::exact);
  }

  private static Table.Builder<TextAnchor, ?> anchor() {
    return Table.builder(TextAnchor.class, TextAnchor::builder, TextAnchor.Builder::build)
        .defaulted("part", coded(TextPart.class), TextAnchor::getPart, TextAnchor.Builder::part)
        .requiredList("spans", SPAN, TextAnchor::getSpans, TextAnchor.Builder::spans)
        .optional("prefix", TEXT, TextAnchor::getPrefix, TextAnchor.Builder::prefix)
        .optional("suffix", TEXT, TextAnchor::getSuffix, TextAnchor.Builder::suffix);
  }
}

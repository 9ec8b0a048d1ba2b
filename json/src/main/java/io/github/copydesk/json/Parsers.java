package io.github.copydesk.json;

import io.github.copydesk.json.engine.NameMemory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * The two parsers of documents. The usual one reads bytes and remembers the names that are in no
 * table, from one document to the next. Names can be chosen to crowd its memory (by hashes that
 * collide under any seed). A document that does so is read again by a parser that remembers
 * nothing, and everything remembered so far is forgotten; so no document is read differently, or
 * more slowly, because of the ones before it.
 */
final class Parsers {
  /** How deep a parser itself goes before it gives up; the engine reports its own limit first. */
  private static final int DEPTH = 1000;

  private static final Remembering REMEMBERING = new Remembering(builder());

  private static final JsonFactory FORGETFUL =
      builder().disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES).build();

  private Parsers() {}

  /** Lifts the parsers' own limits: the engine has limits that it can explain. */
  private static JsonFactoryBuilder builder() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .build())
        .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW);
  }

  /** A parser that counts bytes and remembers names. */
  static JsonParser remembering(DocumentBytes document) {
    return parser(REMEMBERING, document);
  }

  /** Forgets all names remembered so far. */
  static void forget() {
    REMEMBERING.names = ByteQuadsCanonicalizer.createRoot();
  }

  /** A slower parser that counts UTF-16 code units and remembers no names. */
  static JsonParser forgetful(DocumentBytes document) {
    return parser(FORGETFUL, document);
  }

  private static JsonParser parser(JsonFactory factory, DocumentBytes document) {
    return factory.createParser(
        ObjectReadContext.empty(), document.bytes(), document.from(), document.length());
  }

  private static final class Remembering extends JsonFactory {
    private static final long serialVersionUID = 1;

    private transient volatile ByteQuadsCanonicalizer names = ByteQuadsCanonicalizer.createRoot();

    Remembering(JsonFactoryBuilder builder) {
      super(builder);
    }

    @Override
    protected JsonParser _createParser(
        ObjectReadContext context, IOContext io, byte[] bytes, int from, int length) {
      return new BytesParser(
          context,
          io,
          context.getStreamReadFeatures(_streamReadFeatures),
          context.getFormatReadFeatures(_formatReadFeatures),
          names.makeChild(_factoryFeatures),
          bytes,
          from,
          from + length);
    }
  }

  private static final class BytesParser extends UTF8StreamJsonParser implements NameMemory {
    BytesParser(
        ObjectReadContext context,
        IOContext io,
        int streamFeatures,
        int formatFeatures,
        ByteQuadsCanonicalizer names,
        byte[] bytes,
        int from,
        int to) {
      super(context, io, streamFeatures, formatFeatures, null, names, bytes, from, to, 0, false);
    }

    /**
     * A name whose slots are all taken goes to an overflow area, which is searched from the start.
     * By chance hardly any do: if more than one in 128 does, the table is enlarged.
     */
    @Override
    public boolean isCrowded() {
      return _symbols.spilloverCount() > 64 + _symbols.size() / 128;
    }
  }
}

package io.github.copydesk.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * A Jackson 2 parser as the tables need it: what they do not call fails. Its {@code IOException}s
 * are thrown as {@link UncheckedIOException}.
 */
final class Jackson2Parser extends JsonParserDelegate {
  private static final Map<com.fasterxml.jackson.core.JsonToken, JsonToken> TOKENS = tokens();

  private final com.fasterxml.jackson.core.JsonParser parser;

  Jackson2Parser(com.fasterxml.jackson.core.JsonParser parser) {
    super(null);
    this.parser = parser;
  }

  private static Map<com.fasterxml.jackson.core.JsonToken, JsonToken> tokens() {
    Map<com.fasterxml.jackson.core.JsonToken, JsonToken> tokens =
        new EnumMap<>(com.fasterxml.jackson.core.JsonToken.class);
    for (com.fasterxml.jackson.core.JsonToken token :
        com.fasterxml.jackson.core.JsonToken.values()) {
      boolean name = token == com.fasterxml.jackson.core.JsonToken.FIELD_NAME;
      tokens.put(token, name ? JsonToken.PROPERTY_NAME : JsonToken.valueOf(token.name()));
    }
    return tokens;
  }

  private interface Call<V extends @Nullable Object> {
    V get() throws IOException;
  }

  private static <V extends @Nullable Object> V get(Call<V> call) {
    try {
      return call.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable JsonToken token(com.fasterxml.jackson.core.@Nullable JsonToken token) {
    return token == null ? null : TOKENS.get(token);
  }

  @Override
  public @Nullable JsonToken nextToken() {
    return token(get(parser::nextToken));
  }

  @Override
  public @Nullable String nextName() {
    return get(parser::nextFieldName);
  }

  @Override
  public int nextNameMatch(PropertyNameMatcher matcher) {
    String name = nextName();
    return name != null
        ? matcher.matchName(name)
        : parser.hasToken(com.fasterxml.jackson.core.JsonToken.END_OBJECT)
            ? PropertyNameMatcher.MATCH_END_OBJECT
            : PropertyNameMatcher.MATCH_ODD_TOKEN;
  }

  @Override
  public @Nullable JsonToken currentToken() {
    return token(parser.currentToken());
  }

  @Override
  public @Nullable String currentName() {
    return get(parser::currentName);
  }

  @Override
  public void finishToken() {
    try {
      parser.finishToken();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable String getString() {
    return get(parser::getText);
  }

  @Override
  public char[] getStringCharacters() {
    return get(parser::getTextCharacters);
  }

  @Override
  public int getStringOffset() {
    return get(parser::getTextOffset);
  }

  @Override
  public int getStringLength() {
    return get(parser::getTextLength);
  }

  @Override
  public int getIntValue() {
    return get(parser::getIntValue);
  }

  @Override
  public long getLongValue() {
    return get(parser::getLongValue);
  }

  @Override
  public TokenStreamContext streamReadContext() {
    return new Jackson2Context(parser.getParsingContext());
  }

  @Override
  public TokenStreamLocation currentTokenLocation() {
    return Jackson2Context.location(parser.currentTokenLocation());
  }
}
